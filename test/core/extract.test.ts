import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract, extractMentions } from "../../src/core/extract.ts";
import { computingMs } from "../computing.ts";
import { readGold } from "../eval/gold.ts";
import { article, dprkRussia } from "./mention/topic.ts";

const sample =
  "South Korea's defence minister, Shin Won-sik, said on Monday that about 6,700 containers had left North Korea for Russia since September. They might hold more than three million 152mm artillery shells or 500,000 122mm rounds, he said.";

describe("extract", () => {
  it("reads the sample sentence in every field", () => {
    const mentions = extractMentions(article(sample, { published: "2024-02-27" }), dprkRussia);
    expect(
      mentions.map(({ quantity, item, direction, modality, alternative }) => [
        quantity.low,
        quantity.bound,
        item.category,
        item.calibre_mm,
        direction,
        modality,
        alternative,
      ]),
    ).toEqual([
      [6700, "about", "container", null, "KP>RU", "asserted", null],
      [3_000_000, "more_than", "artillery_shell", 152, "KP>RU", "hedged", "a1"],
      [500_000, "exact", "artillery_shell", 122, "KP>RU", "hedged", "a1"],
    ]);
    expect(mentions[0]?.period).toEqual({ from: "2023-09", to: "2024-02-27" });
    expect(mentions[0]?.source).toMatchObject({
      kind: "person",
      name: "Shin Won-sik",
      org: "Ministry of National Defense",
      country: "KR",
    });
  });

  it("says why a quantity became no mention", () => {
    const { mentions, dropped } = extract(
      article("North Korea praised Russia. Germany gave Ukraine 18 tanks."),
      dprkRussia,
    );
    expect(mentions).toEqual([]);
    expect(dropped).toEqual([expect.objectContaining({ reason: expect.stringMatching(/somebody else/) })]);
  });

  it("reads nothing of an article off the topic", () => {
    expect(extract(article("The port handled 6,700 containers last week."), dprkRussia)).toEqual({
      mentions: [],
      dropped: [],
    });
  });

  it("gives the same whatever was read before", () => {
    const gold = readGold().slice(0, 12);
    const once = gold.map((one) => extract(one, dprkRussia));
    const again = gold
      .toReversed()
      .map((one) => extract(one, dprkRussia))
      .toReversed();
    expect(again).toEqual(once);
  });

  it("points at its evidence in any text", () => {
    const words = fc.constantFrom(
      "North Korea",
      "Russia",
      "sent",
      "6,700",
      "half",
      "of",
      "them",
      "152mm",
      "shells",
      "“",
      "\n\n",
      "\ud800",
      "𝟙𝟚",
      ".",
      ",",
      "said",
      "he",
      "could",
      "KN-23",
      "Kyiv",
      "’",
    );
    const mixed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(mixed, (noise) => {
        const text = `North Korea sent Russia 300 shells. ${noise}`;
        const { mentions, dropped } = extract(article(text), dprkRussia);
        for (const span of [
          ...mentions,
          ...mentions.map(({ sentence }) => sentence),
          ...mentions.map(({ item }) => item),
          ...dropped,
        ])
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        for (const { item } of mentions) expect(text.slice(item.start, item.end)).toBe(item.text);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["dots", ".".repeat(100_000)],
    ["one sentence", "shells and soldiers ".repeat(5_000)],
    ["initials", "N. K. ".repeat(10_000)],
    ["numbers", "300 shells, ".repeat(3_000)],
    ["quotes", "“said ‘".repeat(10_000)],
  ])("reads hostile text in time: %s", (_, noise) => {
    const text = `North Korea sent Russia 300 shells. ${noise}`;
    expect(computingMs(() => extract(article(text), dprkRussia))).toBeLessThan(3_000);
  });
});
