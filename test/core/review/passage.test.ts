import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassage } from "../../../src/core/review/passage.ts";
import { markSegments, type Role, type RoleSpan } from "../../../src/core/review/segments.ts";
import { showHidden } from "../../../src/core/review/visible.ts";

const roles: readonly Role[] = ["source", "cue", "quantity", "item"];
const roleSpans = (length: number) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...roles), fc.integer({ min: -2, max: length + 2 }), fc.integer({ min: 0, max: 12 }))
      .map(([role, start, size]): RoleSpan => ({ role, start, end: start + size })),
    { maxLength: 8 },
  );
const textAndSpans = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .chain((text) => fc.tuple(fc.constant(text), roleSpans(text.length)));

describe("segments", () => {
  test("joined they are the text, whatever the spans", () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        expect(
          markSegments(text, spans)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("each place has exactly the roles whose spans hold it", () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        let at = 0;
        for (const segment of markSegments(text, spans)) {
          for (const place = at; at < place + segment.text.length; at += 1) {
            const holding = new Set(spans.filter((s) => s.start <= at && at < s.end).map((s) => s.role));
            expect(new Set(segment.roles)).toEqual(holding);
          }
        }
      }),
    );
  });

  test("overlapping spans share the middle, astral characters stay whole", () => {
    const text = "𝟔𝟕𝟎𝟎 containers";
    const spans: RoleSpan[] = [
      { role: "quantity", start: 0, end: 12 },
      { role: "item", start: 9, end: 19 },
    ];
    expect(markSegments(text, spans)).toEqual([
      { text: "𝟔𝟕𝟎𝟎 ", roles: ["quantity"] },
      { text: "con", roles: ["quantity", "item"] },
      { text: "tainers", roles: ["item"] },
    ]);
  });
});

describe("passage", () => {
  const text = "One. Two here. He said 6,700 left. Four. Five.";
  const sentence = { start: 15, end: 34 };

  test("the sentence with one on either side, and whether the text goes on", () => {
    const passage = cutPassage(text, sentence, [{ role: "quantity", start: 23, end: 28 }]);
    expect(passage.segments.map((s) => s.text).join("")).toBe("Two here. He said 6,700 left. Four.");
    expect(passage.segments.find((s) => s.roles.includes("quantity"))?.text).toBe("6,700");
    expect(passage).toMatchObject({ startsText: false, endsText: false, elsewhere: [] });
  });

  test("a cue some sentences away is taken in, without more around it", () => {
    const cue = { role: "cue" as const, start: 5, end: 8 };
    const shown = cutPassage("One. Two here. Three. Four. He said 6,700 left. Six.", { start: 28, end: 47 }, [cue]);
    expect(shown.segments.map((s) => s.text).join("")).toBe("Two here. Three. Four. He said 6,700 left. Six.");
  });

  test("a source far away is quoted by itself", () => {
    const far = `Minister Shin spoke. ${"Filler words go on. ".repeat(60)}He said 6,700 left.`;
    const at = far.indexOf("He said");
    const passage = cutPassage(far, { start: at, end: far.length }, [{ role: "source", start: 0, end: 13 }]);
    expect(passage.elsewhere).toEqual([{ role: "source", text: "Minister Shin" }]);
    expect(passage.segments.map((s) => s.text).join("").length).toBeLessThan(100);
  });

  test("a sentence without an end does not fill the page", () => {
    const long = "word ".repeat(20_000);
    const passage = cutPassage(long, { start: 0, end: long.length }, []);
    expect(passage.segments.map((s) => s.text).join("").length).toBeLessThanOrEqual(3_000);
  });

  test("spans that lie outside of the text are left out, never guessed", () => {
    const passage = cutPassage(text, sentence, [{ role: "cue", start: 40, end: 900 }]);
    expect(passage.segments.every((s) => s.roles.length === 0)).toBe(true);
    expect(passage.elsewhere).toEqual([]);
  });
});

test("what would act unseen is shown by its code", () => {
  expect(showHidden("a\u202Eb\u0000c\u2066d\n\te")).toBe("a⟦202E⟧b⟦0000⟧c⟦2066⟧d\n\te");
  expect(showHidden("국방부 Україна 👨‍👩‍👧")).toBe("국방부 Україна 👨‍👩‍👧");
});
