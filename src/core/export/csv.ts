import { stringify } from "csv-stringify/sync";
import { cleanText, formatDecimal, guardText } from "./cell.ts";
import { type CellValue, type Column, claimColumns, type PublishedClaim } from "./columns.ts";

/** claims.csv: RFC 4180, CRLF also at the end, header always; rows in the order of their first approval, so new ones come last. */
export function claimsCsv(claims: readonly PublishedClaim[]): string {
  const ordered = claims.toSorted((a, b) => a.approval.firstSeq - b.approval.firstSeq || a.id - b.id);
  return toCsv(claimColumns, ordered);
}

function toCsv(columns: readonly Column[], claims: readonly PublishedClaim[]): string {
  const rows = claims.map((claim) => columns.map((column) => toCell(column.value(claim))));
  return stringify([columns.map((column) => column.name), ...rows], { record_delimiter: "\r\n" });
}

/** Numbers never get the guard, everything else passes through it. */
const toCell = (value: CellValue): string => {
  if (value === null) return "";
  return typeof value === "number" ? formatDecimal(value) : guardText(cleanText(value));
};
