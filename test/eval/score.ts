import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const scorer = fileURLToPath(new URL("../gold/score.mjs", import.meta.url));
const rates = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });

const scoreSchema = z.object({
  gold: z.number(),
  predicted: z.number(),
  matched: z.number(),
  mention: rates,
  strict: rates,
  slots: z.record(z.string(), z.number().nullable()),
  quietArticlesWithFalseMentions: z.number(),
  claims: rates.nullable(),
  stories: rates.nullable(),
});

export type Score = z.infer<typeof scoreSchema>;

export type Scored = { readonly score: Score; readonly table: string; readonly problems: readonly string[] };

const enough = 9999;

/** Runs the scorer itself on what was extracted, so that the figures are the ones that others get. */
export function scorePredictions(gold: string, predicted: string): Scored {
  const dir = mkdtempSync(join(tmpdir(), "tallywire-eval-"));
  try {
    const files = [join(dir, "gold.jsonl"), join(dir, "predicted.jsonl")] as const;
    writeFileSync(files[0], gold);
    writeFileSync(files[1], predicted);
    const run = (...flags: string[]): string =>
      execFileSync(process.execPath, [scorer, ...files, ...flags], { encoding: "utf8", maxBuffer: 2 ** 26 });
    const lines = run("--errors", String(enough)).trimEnd().split("\n");
    const isProblem = (line: string): boolean => /^\S+ (?:FALSE|WRONG|MISSED) /.test(line);
    return {
      score: scoreSchema.parse(JSON.parse(run("--json"))),
      table: lines.filter((line) => !isProblem(line)).join("\n"),
      problems: lines.filter(isProblem),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Every figure that has a floor, by name; all but `quiet` are better the higher they are. */
export function figuresOf({
  mention,
  strict,
  slots,
  claims,
  stories,
  quietArticlesWithFalseMentions,
}: Score): Record<string, number> {
  const named = (name: string, value: z.infer<typeof rates> | null): [string, number][] =>
    value
      ? [
          [`${name} precision`, value.precision],
          [`${name} recall`, value.recall],
          [`${name} f1`, value.f1],
        ]
      : [];
  return Object.fromEntries([
    ...named("mention", mention),
    ...named("strict", strict),
    ...Object.entries(slots).flatMap(([slot, value]): [string, number][] => (value === null ? [] : [[slot, value]])),
    ...named("claims", claims),
    ...named("stories", stories),
    ["quiet articles with a false mention", quietArticlesWithFalseMentions],
  ]);
}
