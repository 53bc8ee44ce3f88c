import { describe, expect, it } from "vitest";
import { boundRules } from "../../../src/core/quantity/bound-rules.ts";
import { findQuantities } from "../../../src/core/quantity/find.ts";
import { rules } from "../../../src/core/quantity/rules.ts";
import { readMarked } from "../../corpus/quantity/marked.ts";

describe("every rule fires on its own example, over the whole marked span", () => {
  it.each(rules.map(({ id, example }) => [id, example] as const))("%s: %s", (id, example) => {
    const { text, start, end } = readMarked(example);
    const { quantities, calibres, designations, dropped } = findQuantities(text);
    const fired = [...quantities, ...calibres, ...designations, ...dropped].filter(({ rules: ids }) =>
      ids.includes(id),
    );
    expect(fired.map((found) => text.slice(found.start, found.end))).toEqual([text.slice(start, end)]);
  });

  it("no id is used twice", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("every bound phrase gives its bound", () => {
  const left = boundRules.flatMap(({ bound, left }) => left.map((phrase) => [phrase, bound] as const));
  it.each(left)("%s 300 → %s", (phrase, bound) => {
    const { text, start, end } = readMarked(`They counted «${phrase}${/[a-z.]$/.test(phrase) ? " " : ""}300» crates.`);
    expect(findQuantities(text).quantities).toMatchObject([{ start, end, bound }]);
  });

  const right = boundRules.flatMap(({ bound, right }) => right.map((phrase) => [phrase, bound] as const));
  it.each(right)("300 %s → %s", (phrase, bound) => {
    const joined = phrase.startsWith("-") || phrase.startsWith("+") ? phrase : ` ${phrase.trim()}`;
    const { text, start, end } = readMarked(`They counted «300${joined}», all full.`);
    expect(findQuantities(text).quantities).toMatchObject([{ start, end, bound }]);
  });
});
