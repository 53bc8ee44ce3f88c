import { describe, expect, it } from "vitest";
import { extractMentions } from "../../../src/core/extract.ts";
import { rows } from "../../corpus/mention/rows.ts";
import { article, dprkRussia } from "./topic.ts";

describe("sentences of the beat", () => {
  it.each(rows)("$text", ({ text, mentions }) => {
    const found = extractMentions(article(text), dprkRussia).map((mention) => ({
      quantity: text.slice(mention.start, mention.end),
      category: mention.item.category,
      calibre: mention.item.calibre_mm,
      direction: mention.direction,
      action: mention.action,
      modality: mention.modality,
    }));
    expect(found).toEqual(
      mentions.map((expected) => ({
        calibre: null,
        direction: "KP>RU",
        action: "transfer",
        modality: "asserted",
        ...expected,
      })),
    );
  });
});
