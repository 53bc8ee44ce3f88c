/** Controls, line and paragraph separators, marks that override or isolate writing direction, byte order marks. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** What a spreadsheet may take for a formula, also behind blanks and quotation marks; with its guard it is text again. */
const formula = /^[\s'"]*[=+\-@＝＋－＠]/u;
const guard = "'";

/** Text as it may stand in a cell: one line, composed (NFC), nothing invisible that acts. */
export const cleanText = (text: string): string =>
  text.toWellFormed().normalize("NFC").replace(unprintable, " ").trim();

/** `'` before what would be a formula. Text that already looks guarded is guarded too, so that `unguard` gives it back. */
export const guardText = (text: string): string => (formula.test(text) ? guard + text : text);

export const unguardText = (cell: string): string =>
  cell.startsWith(guard) && formula.test(cell.slice(guard.length)) ? cell.slice(guard.length) : cell;

/** As printed, in “ ”: "3/4" or "000123" is then no date and no number to any reader. */
export const quoteText = (text: string, longest: number): string => {
  const clean = cleanText(text);
  return `“${clean.length > longest ? `${cut(clean, longest - 1)}…` : clean}”`;
};

const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();

/** Decimal point, no separators, no exponent, at most 15 digits. */
export const formatDecimal = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${value}`);
  const rounded = Number(value.toPrecision(15));
  const plain = String(rounded);
  return plain.includes("e")
    ? rounded.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 })
    : plain;
};
