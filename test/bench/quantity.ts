import { readFileSync } from "node:fs";
import { findQuantities } from "../../src/core/quantity/find.ts";
import type { Amount, Quantity } from "../../src/core/quantity/types.ts";
import { deviations } from "./quantity/deviations.ts";

type Expected = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Amount["bound"];
};
type Row = { readonly id: string; readonly input: string; readonly results: readonly Expected[] };

export type Verdict = {
  readonly id: string;
  readonly input: string;
  readonly passed: boolean;
  /** Why the row is read otherwise here, where that was decided. */
  readonly reason: string | null;
  readonly expected: string;
  readonly found: string;
};

/** From microsoft/Recognizers-Text, Specs/Number/English/NumberRangeModel.json (commit 90e968e), MIT: licence beside it. */
const file = new URL("./quantity/number-range.jsonl", import.meta.url);

/** The NumberRange rows of Recognizers-Text: each expected bound or range found with its value and bound, and no other. */
export function benchQuantityRange(): readonly Verdict[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => judge(JSON.parse(line)));
}

function judge({ id, input, results }: Row): Verdict {
  const { quantities } = findQuantities(input);
  // Plain numbers are not listed in the rows, unless a word says "equal".
  const bounded = quantities.filter(({ bound }) => bound !== "exact" && bound !== "about");
  const exact = quantities.filter(({ bound }) => bound === "exact" || bound === "about");
  const wanted = results.filter(({ bound }) => bound !== "exact");
  const passed =
    wanted.length === bounded.length &&
    wanted.every((result, at) => agrees(result, bounded[at])) &&
    results.filter(({ bound }) => bound === "exact").every((result) => exact.some((found) => agrees(result, found)));
  return {
    id,
    input,
    passed,
    reason: deviations.get(Number(id.slice(-3))) ?? null,
    expected: results.map(show).join(" · "),
    found: quantities.map((found) => show({ ...found, text: input.slice(found.start, found.end) })).join(" · "),
  };
}

const agrees = (expected: Expected, found: Quantity | undefined): boolean =>
  found !== undefined &&
  expected.bound === found.bound &&
  expected.low === found.low &&
  expected.high === found.high &&
  expected.start < found.end &&
  found.start < expected.end;

const show = ({ text, low, high, bound }: Omit<Expected, "start" | "end">): string =>
  `«${text}» ${bound} ${low ?? ""}..${high ?? ""}`;

export function printQuantityRange(): void {
  const verdicts = benchQuantityRange();
  const passed = verdicts.filter((verdict) => verdict.passed);
  console.log(`number ranges: ${passed.length} of ${verdicts.length} rows`);
  for (const { id, input, reason, expected, found } of verdicts.filter((verdict) => !verdict.passed))
    console.log(`${id} ${input}\n  expected ${expected}\n  found    ${found}\n  ${reason ?? "NOT EXPLAINED"}`);
}

if (import.meta.main) printQuantityRange();
