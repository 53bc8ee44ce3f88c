import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms, indexTerms } from "../../../src/core/topic/terms.ts";
import { findWords } from "../../../src/core/topic/words.ts";

const index = indexTerms([
  ["North Korea", "KP"],
  ["North Korean", "KP adjective"],
  ["the North", "KP"],
  ["US", "outsider"],
  ["Kyiv", "theatre"],
  ["rocket launcher", "mlrs"],
]);
const found = (text: string): string[] => findTerms(index, findWords(text)).map(({ value }) => value);

describe("findTerms", () => {
  it.each([
    ["North Korea's guns", ["KP"]],
    ["the north korean guns", ["KP adjective"]],
    ["The North said", ["KP"]],
    ["the north of the city", []],
    ["tell us", []],
    ["the US and Kyiv", ["outsider", "theatre"]],
    ["KYIV, Feb. 16 (PNA) -", []],
    ["a rocket-launcher", ["mlrs"]],
    ["a rocket and a launcher", []],
    ["North\nKorea", ["KP"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  it("finds terms in order, none inside another, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = findWords(text);
        let last = 0;
        for (const term of findTerms(index, words)) {
          expect(term.first).toBeGreaterThanOrEqual(last);
          expect(term.last).toBeGreaterThan(term.first);
          last = term.last;
        }
        for (const word of words) expect(text.slice(word.start, word.end).startsWith(word.text)).toBe(true);
      }),
    );
  });
});
