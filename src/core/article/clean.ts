/** What no reader sees and PostgreSQL in part refuses: controls, soft hyphens, zero-width spaces, byte order marks, lone surrogates. */
const INVISIBLE = /[\u00ad\u200b\ufeff\ufffe\uffff\p{Cs}]|(?!\s)\p{Cc}/gu;

/** The one cleaning of a line: NFC, nothing invisible, single spaces. */
export const cleanLine = (text: string): string =>
  text.replace(INVISIBLE, "").normalize("NFC").replace(/\s+/g, " ").trim();

/** A paragraph may keep its line breaks (`<br>`), each line cleaned. */
export const cleanParagraph = (text: string): string =>
  text
    .split("\n")
    .map(cleanLine)
    .filter((line) => line !== "")
    .join("\n");

/** For single-line fields; cuts at a character, not inside one. */
export function cutLine(text: string, maxLength: number): string {
  const line = cleanLine(text);
  return line.length <= maxLength
    ? line
    : line
        .slice(0, maxLength)
        .replace(/[\ud800-\udbff]$/, "")
        .trim();
}
