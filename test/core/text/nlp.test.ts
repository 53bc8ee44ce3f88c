import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nounPhraseAfter } from "../../../src/core/text/nlp.ts";
import { counted, countedTraps, countedUnseen } from "../../corpus/text/counted.ts";
import { cpuTime } from "../cpu-time.ts";

/** The row's text, where its number ends, and the span of what it counts. */
function readRow(row: string) {
  const text = row.replace(/[«»[\]]/g, "");
  const end = row.replace(/[[\]]/g, "").indexOf("»") - 1;
  const start = row.replace(/[«»]/g, "").indexOf("[");
  const stop = row.replace(/[«»]/g, "").indexOf("]") - 1;
  return { text, end, item: start < 0 ? null : { start, end: stop } };
}

describe("nounPhraseAfter", () => {
  it.each([...counted, ...countedUnseen, ...countedTraps])("%s", (row) => {
    const { text, end, item } = readRow(row);
    expect(nounPhraseAfter(text, end)).toEqual(item);
  });

  it("gives the same phrase wherever the number stands in a long text", () => {
    const { text, end, item } = readRow("It won «nine» [Olympic medals], six of them gold.");
    for (let shift = 0; shift < 400; shift += 37) {
      const lead = "Rain fell. ".repeat(40).slice(-shift || 440);
      const found = nounPhraseAfter(lead + text, lead.length + end);
      expect(found && { start: found.start - lead.length, end: found.end - lead.length }).toEqual(item);
    }
  });

  it("points into any string, behind any offset, and never throws", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "5 ",
        "men ",
        "of the ",
        "don't ",
        "“",
        "'s ",
        "constructor ",
        "__proto__ ",
        "…",
        "\ud83d",
        ", ",
        "U.S. ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.nat({ max: 60 }), (parts, offset) => {
        const text = parts.join("");
        const found = nounPhraseAfter(text, offset);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(offset);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(found.start, found.end)).toMatch(/^\S(?:.*\S)?$/su);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["full stops", `5 men${".".repeat(100_000)}`],
    ["initials", `5 ${"A. ".repeat(50_000)}`],
    ["lone surrogates", `5 a${"\ud83d".repeat(100_000)}`],
    ["parted surrogates", `5 a ${"\udc00 ".repeat(50_000)}`],
    ["one word", `5 ${"a".repeat(100_000)}`],
    ["hyphens", `5 ${"a-".repeat(50_000)}`],
    ["of", `5 ${"men of ".repeat(20_000)}`],
  ])("ends in time on %s", async (_name, text) => {
    expect(await cpuTime(() => [0, 1, 99, text.length - 1].map((at) => nounPhraseAfter(text, at)))).toBeLessThan(1000);
  });

  it("reads a crowd of numbers in time", async () => {
    const text = "5 men ".repeat(1_000);
    const offsets = Array.from({ length: 1_000 }, (_, at) => at * 6 + 1);
    let found: unknown[] = [];
    expect(await cpuTime(() => (found = offsets.map((at) => nounPhraseAfter(text, at))))).toBeLessThan(2000);
    expect(found[0]).toEqual({ start: 2, end: 5 });
    expect(found.every((span) => span !== null)).toBe(true);
  });
});
