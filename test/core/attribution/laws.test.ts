import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionAt, findAttributions } from "../../../src/core/attribution/find.ts";
import type { Article } from "../../../src/core/mention/types.ts";
import type { Actor } from "../../../src/core/topic/types.ts";
import { computingMs } from "../../computing.ts";

const articleOf = (text: string): Article => ({
  id: "a",
  url: null,
  outlet: null,
  published: null,
  language: null,
  title: "",
  text,
});

const actors: Actor[] = [
  { name: "Lena Moss", kind: "person", aliases: ["Moss"], role: "director", org: "Harbour Board", country: "NO" },
  { name: "Harbour Board", kind: "organisation", aliases: ["HB"], role: null, org: null, country: "NO" },
  { name: "Coast Gazette", kind: "outlet", aliases: [], role: null, org: null, country: null },
];

const pieces = [
  "Moss",
  "Lena",
  "the",
  "said",
  "that",
  ",",
  ".",
  "\n\n",
  "“",
  "”",
  '"',
  "told",
  "Coast Gazette",
  "(",
  ")",
  "he",
  "it",
  "according",
  "to",
  "9",
  "boats",
  "citing",
  "HB",
  "'s",
  "—",
  ":",
  "who",
  "denied",
  "Source:",
  "was quoted as saying",
  "in which",
  "version of this article",
  "\ud83d",
  "É",
  "of them",
  "and",
  "minister",
  "count",
];

const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(" "));
const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string(), news);

describe("findAttributions on any text", () => {
  it("never throws, keeps its spans inside, sorts by cue and points at what it names", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = findAttributions(articleOf(text), actors);
        let last = 0;
        for (const { source, cue, content, resolved, within } of found) {
          for (const span of [source, cue, content]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(cue.start).toBeGreaterThanOrEqual(last);
          last = cue.start;
          if (resolved && resolved.start !== null && resolved.end !== null)
            expect(text.slice(resolved.start, resolved.end)).toBe(resolved.text);
          if (within !== null) expect(found[within]).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it("names for any span an attribution whose content or source holds it", () => {
    fc.assert(
      fc.property(news, fc.nat(200), fc.integer({ min: 1, max: 9 }), (text, start, length) => {
        const article = articleOf(text);
        const at = { start, end: start + length };
        const found = attributionAt(findAttributions(article, actors), article, at);
        const holds = (span: { start: number; end: number } | null): boolean =>
          span !== null && span.start <= at.start && at.end <= span.end;
        if (found) expect(holds(found.content) || holds(found.source)).toBe(true);
      }),
    );
  });
});

describe("cost", () => {
  it.each([
    ["full stops", ".".repeat(100_000)],
    ["one sentence", "word ".repeat(20_000)],
    ["one sentence of capitals", "Word ".repeat(20_000)],
    ["initials", "A. ".repeat(50_000)],
    ["quotation marks", '"'.repeat(100_000)],
    ["opening marks", "“a ".repeat(30_000)],
    ["cues", "said ".repeat(20_000)],
    ["cues in one sentence", "he said, ".repeat(11_000)],
    ["credits", "according to him, ".repeat(6_000)],
    ["surnames", "Moss said 5. Lena Moss said 6. They said 7. ".repeat(2_300)],
    ["carriers", "The minister told the Gazette that 5 boats, citing HB, ".repeat(1_800)],
    ["brackets", "(".repeat(100_000)],
    ["lone surrogates", "\ud800 ".repeat(50_000)],
  ])("ends in time on 100 kB of %s", (_name, text) => {
    expect(computingMs(() => findAttributions(articleOf(text), actors))).toBeLessThan(3000);
  });
});
