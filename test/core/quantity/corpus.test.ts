import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/core/quantity/find.ts";
import { rules } from "../../../src/core/quantity/rules.ts";
import type { Amount } from "../../../src/core/quantity/types.ts";
import { readMarked } from "../../corpus/quantity/marked.ts";
import { rows } from "../../corpus/quantity/rows.ts";

const signs: Readonly<Record<Amount["bound"], string>> = {
  exact: "",
  about: "~",
  more_than: ">",
  at_least: ">=",
  at_most: "<=",
  less_than: "<",
  range: "",
  vague: "",
};

const show = ({ low, high, bound, unit }: Amount): string => {
  const value = bound === "range" ? `${low}..${high}` : bound === "vague" ? `${low}+` : `${signs[bound]}${low ?? high}`;
  return unit === "count" ? value : `${value} ${unit}`;
};

const findAll = (text: string) => {
  const { quantities, calibres, designations, dropped } = findQuantities(text);
  return [
    ...quantities.map((found) => ({ ...found, means: show(found) })),
    ...calibres.map((found) => ({ ...found, means: `${found.mm} mm` })),
    ...designations.map((found) => ({ ...found, means: found.name })),
    ...dropped.map((found) => ({ ...found, means: found.reason })),
  ];
};

const cases = rows.flatMap(({ rule, reads }) => reads.map((line) => [rule, line] as const));

describe("each rule reads other sentences than its example", () => {
  it.each(cases)("%s: %s", (rule, line) => {
    const at = line.lastIndexOf(" = ");
    const { text, start, end } = readMarked(line.slice(0, at));
    const found = findAll(text).find((one) => one.start < end && start < one.end);
    expect(found).toMatchObject({ start, end, means: line.slice(at + 3) });
    expect(found?.rules).toContain(rule);
  });

  it.each(rows.map(({ rule, never }) => [rule, never] as const))("%s leaves alone: %s", (rule, never) => {
    expect(findAll(never).filter((found) => found.rules.includes(rule))).toEqual([]);
  });

  it("every rule has rows", () => {
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });
});
