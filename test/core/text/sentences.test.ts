import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { computingMs } from "../../computing.ts";

const split = (text: string): string[] => splitSentences(text).map((span) => text.slice(span.start, span.end));

describe("splitSentences", () => {
  it.each([
    [
      "titles and initials",
      "Gen. Hong met Lt. Col. J. R. Dale in Oslo. They left.",
      ["Gen. Hong met Lt. Col. J. R. Dale in Oslo.", "They left."],
    ],
    [
      "months before a figure",
      "It sailed on Jan. 4. It docked in Feb. The crew slept.",
      ["It sailed on Jan. 4.", "It docked in Feb.", "The crew slept."],
    ],
    ["numbered things", "Resolution No. 9 passed. No. It failed.", ["Resolution No. 9 passed.", "No.", "It failed."]],
    [
      "country abbreviations",
      "The U.S. Navy saw it. It left the U.S. The ship sank.",
      ["The U.S. Navy saw it.", "It left the U.S.", "The ship sank."],
    ],
    [
      "closing quotation marks stay",
      '"We saw it." He left. “Nothing.” She stayed.',
      ['"We saw it."', "He left.", "“Nothing.”", "She stayed."],
    ],
    [
      "a question with its speaker",
      '"Did they?" Park asked. "Go!" he cried.',
      ['"Did they?" Park asked.', '"Go!" he cried.'],
    ],
    ["decimals", "It cost 3.5 million. Then 4.", ["It cost 3.5 million.", "Then 4."]],
    [
      "hours",
      "It began at 5 p.m. Monday. It ended at 6 p.m. The hall emptied.",
      ["It began at 5 p.m. Monday.", "It ended at 6 p.m.", "The hall emptied."],
    ],
    ["ellipsis", "He waited… then ran. And… Nothing came.", ["He waited… then ran.", "And…", "Nothing came."]],
    ["paragraphs without full stops", "A headline\n\nA body, cut", ["A headline", "A body, cut"]],
    ["a list number", "1. Crates came. 2. Barrels left.", ["1. Crates came.", "2. Barrels left."]],
    [
      "companies",
      "Acme Inc. Chairman Vale spoke to Bolt Corp. He sold it.",
      ["Acme Inc. Chairman Vale spoke to Bolt Corp.", "He sold it."],
    ],
  ])("%s", (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("covers every word of any text once, in order, inside paragraphs", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("A", "b", ".", " ", "\n", '"', "?", "”", "4", "\ud83d") }),
        (text) => {
          const spans = splitSentences(text);
          let rest = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(rest);
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(rest, span.start).trim()).toBe("");
            expect(/\n[ \t\r]*\n/.test(text.slice(span.start, span.end))).toBe(false);
            rest = span.end;
          }
          expect(text.slice(rest).trim()).toBe("");
        },
      ),
    );
  });

  it.each([
    ["full stops", ".".repeat(100_000)],
    ["spaced full stops", ". ".repeat(50_000)],
    ["initials", "A. ".repeat(50_000)],
    ["one sentence", "word ".repeat(20_000)],
    ["white space", `. ${" ".repeat(100_000)}A`],
    ["newlines", "\n ".repeat(50_000)],
    ["quotation marks", '." '.repeat(30_000)],
  ])("ends in time on %s", (_name, text) => {
    expect(computingMs(() => splitSentences(text))).toBeLessThan(1000);
  });
});
