import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyKey } from "../../../src/core/story/fingerprint.ts";
import { readGold } from "../../eval/gold.ts";

const body =
  "Russia has started firing North Korean ballistic missiles at Ukraine, the White House said Thursday, in what it called a step up.";

describe("storyKey", () => {
  it.each([
    ["a date line", `WASHINGTON, Jan. 4 (PWS) -- ${body}`],
    ["a caption before it", `PHOTO: A spokesman gestures at a map.\n\n${body}`],
    ["another weekday", body.replace("Thursday", "yesterday")],
    ["a cut end", `${body}\n\nMore follows.`],
    ["other capitals and marks", body.toUpperCase().replaceAll(",", "")],
  ])("is the same with %s", (_, text) => expect(storyKey(text)).toBe(storyKey(body)));

  it("differs for the same event in other words", () => {
    expect(
      storyKey(
        "The White House said on Thursday that North Korean missiles had been fired at Ukraine by Russian forces.",
      ),
    ).not.toBe(storyKey(body));
  });

  it("shares a key among the gold articles of one story and with no others", () => {
    const pairs = readGold().map(({ text, story }) => [story, storyKey(text)] as const);
    for (const [story, key] of pairs)
      for (const [other, otherKey] of pairs) expect(key === otherKey).toBe(story === other);
  });

  it("reads any text, and nothing behind the opening changes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (noise) => {
        expect(typeof storyKey(noise)).toBe("string");
        expect(storyKey(`${body}\n\n${noise}`)).toBe(storyKey(body));
      }),
    );
  });
});
