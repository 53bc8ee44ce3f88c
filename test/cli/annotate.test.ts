import { describe, expect, it } from "vitest";
import { annotateArticle } from "../../src/cli/annotate.ts";

const text = `Storm floods northern valleys

At least 17 people were killed and 80,000 households lost power when a storm crossed the north, Mayor Ann Lee said on Tuesday. The government promised $2 billion in emergency aid.

"We rescued dozens of trapped residents," fire chief Tom Hale said. Unemployment stood at 4.5 percent before the storm.`;

const annotated = annotateArticle({
  id: "g1",
  url: null,
  outlet: null,
  published: "2026-03-03",
  language: "en",
  title: "Storm",
  text,
});

describe("annotate on general news", () => {
  it("says what each number counts", () => {
    expect(annotated.quantities.map(({ start, end, item }) => [text.slice(start, end), item])).toEqual([
      ["At least 17", "people"],
      ["80,000", "households"],
      ["$2 billion", "emergency aid"],
      ["dozens", "trapped residents"],
      ["4.5 percent", null],
    ]);
  });

  it("says whose number each is", () => {
    const sources = annotated.quantities.map(({ attribution }) =>
      attribution === null ? null : annotated.attributions[attribution]?.source_resolved,
    );
    expect(sources.slice(0, 2)).toEqual(["Ann Lee", "Ann Lee"]);
    expect(sources[3]).toBe("Tom Hale");
    expect(sources[4]).toBeNull();
  });
});
