import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../../src/core/text/paragraphs.ts";
import { findQuotations } from "../../../src/core/text/quotation.ts";
import { computingMs } from "../../computing.ts";

const quoted = (text: string): string[] => findQuotations(text).map((span) => text.slice(span.start, span.end));

describe("findQuotations", () => {
  it.each([
    ["curly", "He said “nine boats” sank.", ["“nine boats”"]],
    ["straight", 'He said "nine boats" sank.', ['"nine boats"']],
    ["two in a sentence", "“Nine,” he said, “sank.”", ["“Nine,”", "“sank.”"]],
    ["single marks", "He said ‘nine boats’ sank.", ["‘nine boats’"]],
    ["apostrophes are none", "The boats' crews didn't sink the mayor's launch.", []],
    ["an apostrophe inside single marks", "It was ‘the mayor’s launch’ that sank.", ["‘the mayor’s launch’"]],
    ["guillemets", "He said «nine boats».", ["«nine boats»"]],
    ["a closing mark without a partner", "Nine boats” sank.", []],
    ["an opening mark without a partner", "“Nine boats sank.\n\nThe crews swam.", []],
    ["inches", 'A 9" pipe burst.', []],
    ["an unpaired mark spoils no other paragraph", "“Nine boats sank.\n\nHe said “ten”.", ["“ten”"]],
  ])("%s", (_name, text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it("runs on where the next paragraph opens with a mark", () => {
    const text = "“Nine boats sank.\n\n“The crews swam,” he said.";
    expect(findQuotations(text)).toEqual([
      { start: 0, end: 17, continues: true },
      { start: 19, end: 36, continues: false },
    ]);
  });

  it("finds disjoint spans in order, each inside one paragraph", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”", "'", "‘", "’", ".", "\n", "\ud83d") }),
        (text) => {
          const paragraphs = splitParagraphs(text);
          let last = 0;
          for (const span of findQuotations(text)) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(paragraphs.some((one) => one.start <= span.start && span.end <= one.end)).toBe(true);
            last = span.end;
          }
        },
      ),
    );
  });

  it.each([
    ["marks", '"'.repeat(100_000)],
    ["opening marks", ' "a'.repeat(30_000)],
    ["single marks", " 'a".repeat(30_000)],
    ["paragraphs that open", "“ \n\n".repeat(25_000)],
  ])("ends in time on 100 kB of %s", (_name, text) => {
    expect(computingMs(() => findQuotations(text))).toBeLessThan(1000);
  });
});
