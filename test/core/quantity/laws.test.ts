import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/core/quantity/find.ts";
import type { Scan } from "../../../src/core/quantity/types.ts";

const parts = fc.constantFrom(
  ..."0 1 12 300 1,500 12.000 2.3 6 700 one two half dozen dozens hundred million millions several few a of and or to between more than about at least % $ € mm -  – ~ , . : ; ( ) “ ” KN-23 M1989 ½ k m bn km years % per cent tons No. May 8th 2023 \n \n\n '".split(
    " ",
  ),
  " ",
  "\ud800",
  "\udc00",
  "\u00a0",
  "🚀",
  "é",
  "\u0000",
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(parts, { maxLength: 60 }).map((list) => list.join(" ")),
  fc.array(parts, { maxLength: 60 }).map((list) => list.join("")),
);

const spans = ({ quantities, calibres, designations, dropped }: Scan) => [
  ...quantities,
  ...calibres,
  ...designations,
  ...dropped,
];

const shifted = <T extends { readonly start: number; readonly end: number }>(list: readonly T[], by: number): T[] =>
  list.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

/** Time on the processor: other processes of a busy machine do not count. */
const milliseconds = (work: () => unknown): number => {
  const from = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
};

describe("laws of any string", () => {
  it("spans lie inside the text and are not empty; the quantities are sorted; no two spans overlap", () => {
    fc.assert(
      fc.property(text, (input) => {
        const scan = findQuantities(input);
        const starts = scan.quantities.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const all = spans(scan).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of all) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("values are finite, and a range ascends", () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { low, high, bound } of findQuantities(input).quantities) {
          expect(low !== null || high !== null).toBe(true);
          for (const value of [low, high]) if (value !== null) expect(Number.isFinite(value)).toBe(true);
          if (bound === "range") expect(low ?? 0).toBeLessThan(high ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("a paragraph put before the text only shifts what is found", () => {
    fc.assert(
      fc.property(text, (input) => {
        const opening = "The ship left the harbour in the morning, and nobody saw where it went after that.\n\n";
        const plain = findQuantities(input);
        const moved = findQuantities(opening + input);
        expect(moved.quantities).toEqual(shifted(plain.quantities, opening.length));
        expect(moved.calibres).toEqual(shifted(plain.calibres, opening.length));
        expect(moved.dropped).toEqual(shifted(plain.dropped, opening.length));
      }),
      { numRuns: 1000 },
    );
  });

  it("a calibre next to a count never changes the count", () => {
    const counts = [
      "300",
      "6,700",
      "500 000",
      "three million",
      "2.3 million",
      "several hundred",
      "10k",
      "more than 40",
    ];
    const calibres = ["122mm", "152-mm", "155 mm", "7.62mm", "six-inch", "240-millimetre"];
    fc.assert(
      fc.property(fc.constantFrom(...counts), fc.constantFrom(...calibres), (count, calibre) => {
        const [without] = findQuantities(`They sent ${count} shells.`).quantities;
        const scan = findQuantities(`They sent ${count} ${calibre} shells.`);
        expect(scan.quantities).toEqual([without]);
        expect(scan.calibres).toHaveLength(1);
      }),
    );
  });
});

describe("hostile input", () => {
  const units: readonly string[] = [
    "1",
    "1,",
    "1.",
    "1-",
    "1 ",
    "1 000",
    "1,000",
    ",",
    "-",
    ".",
    "–",
    "one ",
    "hundred ",
    "million ",
    "a ",
    "of ",
    "hundreds of ",
    "between 1 and ",
    "more than ",
    "up to ",
    "at least ",
    "1 to ",
    "1-2-",
    "and ",
    "A1-",
    "A",
    "KN-",
    "$",
    "1:",
    "Jan 1 ",
    "No. ",
    "½",
    "1/2",
    "half a ",
    "one in ",
    "\ud800",
    "🚀",
    "١",
    "12mm ",
    "\n",
    "'",
    "(",
  ];
  it.each(units)("100 kB of %j in under a second", (unit) => {
    const input = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(milliseconds(() => findQuantities(input))).toBeLessThan(1000);
  });

  it("cost grows with the length, not with its square", () => {
    const sentence =
      "More than 6,700 containers, about three million 152mm shells or 20 to 30 percent of them left on 7 May 2024. ";
    const measure = (copies: number): number => {
      const input = sentence.repeat(copies);
      return Math.min(...[0, 1, 2].map(() => milliseconds(() => findQuantities(input))));
    };
    measure(200);
    const once = measure(200);
    expect(measure(2000)).toBeLessThan(Math.max(once, 2) * 40);
  });
});
