/** Crockford's digits in lower case: no i, l, o, u, so that an id read aloud stays itself. */
const digits = "0123456789abcdefghjkmnpqrstvwxyz";
const width = 12;

export type PublicId = `${"c" | "m"}_${string}`;

/** The permanent public form of a ledger id: a letter keeps spreadsheets from reading a number, the width keeps the order. */
export function publicId(prefix: "c" | "m", id: number): PublicId {
  if (!Number.isSafeInteger(id) || id < 1) throw new RangeError(`not a ledger id: ${id}`);
  let rest = id;
  let code = "";
  while (rest > 0) {
    code = digits.charAt(rest % 32) + code;
    rest = Math.floor(rest / 32);
  }
  return `${prefix}_${code.padStart(width, "0")}`;
}
