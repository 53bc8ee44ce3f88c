import fc from "fast-check";
import { expect, test } from "vitest";
import { dateShapes, readDate, toInstant, toLocalText } from "../../../src/core/feed/date.ts";

const instant = (text: string): string | null => {
  const date = readDate(text);
  return date && toInstant(date).replace(".000Z", "Z");
};

test.each(dateShapes.map((shape) => [shape.id, shape] as const))(
  "%s reads its own example, and no shape before it does",
  (_, shape) => {
    const undated = shape.example.replace(/^Mon, /, "");
    expect(dateShapes.find(({ pattern }) => pattern.test(undated))).toBe(shape);
    expect(readDate(shape.example)).toMatchObject({ year: 2024, month: 2 });
  },
);

test.each([
  ["2024-02-26T10:30:00Z", "2024-02-26T10:30:00Z"],
  ["2024-02-26T10:30:00.123+09:00", "2024-02-26T01:30:00Z"],
  ["2024-02-26T10:30+0900", "2024-02-26T01:30:00Z"],
  ["2024-02-26 10:30:00", "2024-02-26T10:30:00Z"],
  ["2024-02-26", "2024-02-26T00:00:00Z"],
  ["20240226T103000Z", "2024-02-26T10:30:00Z"],
  ["Mon, 26 Feb 2024 10:30:00 GMT", "2024-02-26T10:30:00Z"],
  ["Mon, 26 Feb 24 10:30 EST", "2024-02-26T15:30:00Z"],
  ["26 Feb 2024 10:30:00 -0500", "2024-02-26T15:30:00Z"],
  ["Monday, 26 February 2024 10:30:00 KST", "2024-02-26T01:30:00Z"],
  ["Tue Feb 27 10:30:00 2024", "2024-02-27T10:30:00Z"],
  ["February 26, 2024 2:30 p.m. EST", "2024-02-26T19:30:00Z"],
  ["Feb. 26, 2024", "2024-02-26T00:00:00Z"],
  ["26th February 2024", "2024-02-26T00:00:00Z"],
  ["26 февраля 2024, 10:30", "2024-02-26T10:30:00Z"],
  ["26 лютого 2024", "2024-02-26T00:00:00Z"],
  ["26 de febrero de 2024", "2024-02-26T00:00:00Z"],
  ["26. März 2024", "2024-03-26T00:00:00Z"],
  ["2024년 2월 26일 10:30", "2024-02-26T10:30:00Z"],
  ["2024.02.26 오후 3:30", "2024-02-26T06:30:00Z"],
  ["26.02.2024 10:30", "2024-02-26T10:30:00Z"],
  ["26/02/2024", "2024-02-26T00:00:00Z"],
  ["02/26/2024", "2024-02-26T00:00:00Z"],
  ["12/31/2024 12:05 AM", "2024-12-31T00:05:00Z"],
])("%s", (text, expected) => expect(instant(text)).toBe(expected));

test.each([
  "",
  "yesterday",
  "2024",
  "2024-02-30",
  "2024-13-01",
  "02/03/2024",
  "1234-01-01",
  "at 5 health",
  `2024-02-26${" ".repeat(200)}x`,
  "26 Foo 2024",
  "10:30",
])("%j is no date that can be read one way", (text) => expect(readDate(text)).toBeNull());

test("the publisher's own day stays in front", () => {
  const text = (written: string): string | null => {
    const date = readDate(written);
    return date && toLocalText(date);
  };
  expect(text("Mon, 26 Feb 2024 00:30:00 +0900")).toBe("2024-02-26T00:30:00+09:00");
  expect(text("2024-02-26T23:30:00-05:00")).toBe("2024-02-26T23:30:00-05:00");
  expect(text("2024-02-26T10:00:00Z")).toBe("2024-02-26T10:00:00Z");
  expect(text("26 February 2024")).toBe("2024-02-26");
});

test("what toInstant writes, readDate reads back; no string throws", () => {
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 }).map((value) => new Date(value * 1000));
  fc.assert(fc.property(seconds, (date) => instant(date.toISOString()) === date.toISOString().replace(".000Z", "Z")));
  fc.assert(fc.property(seconds, (date) => instant(date.toUTCString()) === date.toISOString().replace(".000Z", "Z")));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 130 }),
      (text) => readDate(text) === null || !Number.isNaN(Date.parse(instant(text) ?? "")),
    ),
  );
});
