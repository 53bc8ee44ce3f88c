import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTokens } from "../../../src/core/text/tokens.ts";

describe("readTokens", () => {
  it.each([
    ["country abbreviations", "the U.S. Navy", ["the", "U.S.", "Navy"]],
    ["titles keep their stop", "Gen. Hong on Oct. 5.", ["Gen.", "Hong", "on", "Oct.", "5", "."]],
    ["names with hyphens", "Han Do-yun spoke", ["Han", "Do-yun", "spoke"]],
    ["figures", "12,000 or 3.5 million", ["12,000", "or", "3.5", "million"]],
    ["marks stand alone", "“Nine,” he", ["“", "Nine", ",", "”", "he"]],
    ["joined names", "AT&T won't", ["AT&T", "won't"]],
  ])("%s", (_name, text, words) => {
    expect(readTokens(text).map((token) => token.text)).toEqual(words);
  });

  it.each([
    ["Korea's", "korea", true],
    ["Korea’s", "korea", true],
    ["leaders'", "leaders", true],
    ["it's", "it's", false],
    ["Reuters", "reuters", false],
  ])("%s is looked up as %s", (text, lower, possessive) => {
    expect(readTokens(text)).toMatchObject([{ lower, possessive }]);
  });

  it("covers all but white space of any text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let rest = 0;
        for (const token of readTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(rest);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          rest = token.end;
        }
      }),
    );
  });
});
