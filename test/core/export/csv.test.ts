import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, formatDecimal, guardText, quoteText, unguardText } from "../../../src/core/export/cell.ts";
import { claimColumns, type PublishedClaim } from "../../../src/core/export/columns.ts";
import { claimsCsv } from "../../../src/core/export/csv.ts";
import { publicId } from "../../../src/core/export/id.ts";
import { firstDay, lastDay } from "../../../src/core/export/period.ts";

const claim: PublishedClaim = {
  id: 1,
  source: { kind: "person", name: "Shin Wonsik", role: "Defense Minister", org: "MND", country: "KR", text: null },
  amount: { low: 6_700, high: 6_700, bound: "about", unit: "count" },
  item: "containers",
  category: "container",
  calibreMm: null,
  designation: null,
  direction: "KP>RU",
  action: "transfer",
  modality: "asserted",
  periodFrom: "2023-09",
  periodTo: "2024-02",
  statedOn: "2024-02-26",
  alternativeTo: [7, 9],
  evidence: {
    mentionId: 33,
    quantityText: "about 6,700",
    itemText: "containers",
    quote: 'He said "about 6,700 containers" left.',
    via: null,
    language: "en",
    url: "https://han.example/1",
    published: "2024-02-26T10:00:00Z",
  },
  approval: { seq: 12, firstSeq: 4, revision: 2, at: new Date("2024-03-01T08:09:10.999Z") },
};

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, relax_column_count: false, record_delimiter: "\r\n" });
const rowOf = (change: Partial<PublishedClaim>): Record<string, string> =>
  read(claimsCsv([{ ...claim, ...change }]))[0] ?? {};

/** The columns of the published specification, version 1, that exist by now, in its order. */
const frozen =
  "claim_id revision statement source_kind source_name source_role source_org source_country via modality action direction low high bound unit quantity_text item_category item_text calibre_mm designation period_from period_from_precision period_to period_to_precision stated_on stated_on_basis alternative_to evidence_mention_id quote quote_language quote_url review_level reviewed_at updated_at change_seq";

describe("claims.csv", () => {
  test("the header is the frozen one, also without rows, and ends with CRLF", () => {
    expect(claimsCsv([])).toBe(`${frozen.replaceAll(" ", ",")}\r\n`);
  });

  test("a row as an analyst reads it", () => {
    expect(rowOf({})).toEqual({
      claim_id: "c_000000000001",
      revision: "2",
      statement: "Defense Minister Shin Wonsik (MND, KR): about 6,700 containers, KP → RU, asserted, stated 2024-02-26",
      source_kind: "person",
      source_name: "Shin Wonsik",
      source_role: "Defense Minister",
      source_org: "MND",
      source_country: "KR",
      via: "",
      modality: "asserted",
      action: "transfer",
      direction: "KP>RU",
      low: "6700",
      high: "6700",
      bound: "about",
      unit: "count",
      quantity_text: "“about 6,700”",
      item_category: "container",
      item_text: "containers",
      calibre_mm: "",
      designation: "",
      period_from: "2023-09-01",
      period_from_precision: "month",
      period_to: "2024-02-29",
      period_to_precision: "month",
      stated_on: "2024-02-26",
      stated_on_basis: "article",
      alternative_to: "c_000000000007;c_000000000009",
      evidence_mention_id: "m_000000000011",
      quote: '“He said "about 6,700 containers" left.”',
      quote_language: "en",
      quote_url: "https://han.example/1",
      review_level: "single",
      reviewed_at: "2024-03-01T08:09:10Z",
      updated_at: "2024-03-01T08:09:10Z",
      change_seq: "12",
    });
  });

  test("the order is that of the first approvals, whatever order they come in", () => {
    const rows = [3, 1, 2].map((n) => ({ ...claim, id: n, approval: { ...claim.approval, firstSeq: 10 - n } }));
    expect(read(claimsCsv(rows)).map((row) => row["claim_id"])).toEqual([3, 2, 1].map((n) => publicId("c", n)));
    expect(claimsCsv(rows.toReversed())).toBe(claimsCsv(rows));
  });

  test("hostile text: one row stays one line of the same width, and parses back to the cleaned text", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "=1+1",
        "+1",
        "-5",
        "@x",
        "\t=1",
        "\r=1",
        ' "=1',
        "＝1",
        '","',
        "a\r\nb",
        "\u202Eabc",
        "NA",
        "'=1",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (name, title) => {
        const csv = claimsCsv([{ ...claim, source: { ...claim.source, name, role: title } }]);
        expect(csv.split("\r\n")).toHaveLength(3);
        expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        const row = read(csv)[0] ?? {};
        expect(Object.keys(row)).toHaveLength(claimColumns.length);
        expect(unguardText(row["source_name"] ?? "")).toBe(cleanText(name));
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠\t\r]/);
      }),
    );
  });

  test("numbers are numbers: never guarded, no exponent, no separator, read back the same", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e18, max: 1e18, noNaN: true }).filter((n) => n === 0 || Math.abs(n) > 1e-6),
        (low) => {
          const cell = rowOf({ amount: { ...claim.amount, low } })["low"] ?? "";
          expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
          expect(Math.abs(Number(cell) - low)).toBeLessThanOrEqual(Math.abs(low) * 1e-14);
        },
      ),
    );
    expect([3e6, 0.1 + 0.2, 1e21, 1.5e-7, -5].map(formatDecimal)).toEqual([
      "3000000",
      "0.3",
      "1000000000000000000000",
      "0.00000015",
      "-5",
    ]);
    expect(() => formatDecimal(Number.NaN)).toThrow(RangeError);
  });
});

describe("cells", () => {
  test("the guard can be taken off again", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
    );
  });

  test("a long quotation is cut to 300 characters, between whole ones", () => {
    const quoted = quoteText(`${"a".repeat(298)}😀😀`, 300);
    expect(quoted).toBe(`“${"a".repeat(298)}…”`);
  });
});

describe("ids and days", () => {
  test("public ids are of the promised form, distinct, and in the order of the ledger's", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (a, b) => {
        expect(publicId("c", a)).toMatch(/^c_[0-9a-hjkmnp-tv-z]{12}$/);
        expect(Math.sign(a - b)).toBe(
          publicId("c", a) < publicId("c", b) ? -1 : publicId("c", a) > publicId("c", b) ? 1 : 0,
        );
      }),
    );
    expect(() => publicId("c", 0)).toThrow(RangeError);
  });

  test.each([
    ["2023", "2023-01-01", "2023-12-31", "year"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["1900-02", "1900-02-01", "1900-02-28", "month"],
    ["2024-02-26", "2024-02-26", "2024-02-26", "day"],
    ["2024-02-26T23:30:00+09:00", "2024-02-26", "2024-02-26", "day"],
  ])("%s is from %s to %s", (stated, from, to, precision) => {
    expect(firstDay(stated)).toEqual({ date: from, precision });
    expect(lastDay(stated)).toEqual({ date: to, precision });
  });

  test.each([null, "", "yesterday", "2024-13", "2024-02-30", "2024-2-1", "20240201", "=2024"])(
    "%s is no day",
    (stated) => {
      expect(firstDay(stated)).toBeNull();
      expect(lastDay(stated)).toBeNull();
    },
  );
});
