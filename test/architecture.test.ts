import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: NonNullable<ICruiseOptions["ruleSet"]>["forbidden"];
  options: ICruiseOptions;
};

async function check(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const options = { ...config.options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } };
  const { output } = await cruise(folders, options);
  if (typeof output === "string") throw new Error(output);
  return output;
}

const sourceFiles = (folder: string): number =>
  readdirSync(join(root, folder), { recursive: true }).filter((file) => /\.tsx?$/.test(String(file))).length;

test("the import rules see every source file", async () => {
  const { summary } = await check(root, ["src", "workers"]);
  expect(summary.totalCruised).toBeGreaterThanOrEqual(sourceFiles("src") + sourceFiles("workers"));
  expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
}, 60_000);

test("planted faults are found", async () => {
  const { summary } = await check(join(import.meta.dirname, "planted"), ["src"]);
  expect(summary.violations.map((v) => v.rule.name).sort()).toEqual(["core-is-pure", "no-circular", "room-src-core"]);
}, 60_000);
