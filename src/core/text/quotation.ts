import { splitParagraphs } from "./paragraphs.ts";
import type { Span } from "./span.ts";

/** With its marks. `continues`: its paragraph ended without a closing mark and the next one goes on with an opening mark. */
export type Quotation = Span & { readonly continues: boolean };

/** Opening mark → its closing mark. Single marks need their neighbours looked at, since they are apostrophes too. */
const pairs: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"', "‘": "’", "'": "'" };
const single = new Set(["‘", "'"]);
/** A single quotation longer than this is an apostrophe gone astray. */
const longestSingle = 400;

/** Quotations of the outermost level in order, paired by kind within a paragraph; a mark without its partner is ignored. */
export const findQuotations = (text: string, paragraphs: readonly Span[] = splitParagraphs(text)): Quotation[] => {
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && pairs[text.charAt(next.start)] !== undefined;
    // Cut out first: a search for a missing mark must end with the paragraph, not with the text.
    const inner = readParagraph(text.slice(paragraph.start, paragraph.end), goesOn);
    for (const q of inner) found.push({ ...q, start: q.start + paragraph.start, end: q.end + paragraph.start });
  });
  return found;
};

const readParagraph = (text: string, goesOn: boolean): Quotation[] => {
  const found: Quotation[] = [];
  const missing = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at);
    const closing = pairs[mark];
    if (closing === undefined || missing.has(mark) || !opens(text, at)) {
      at += 1;
      continue;
    }
    const end = findClosing(text, at, closing);
    if (end !== -1) found.push({ start: at, end, continues: false });
    else if (goesOn && !single.has(mark)) found.push({ start: at, end: text.length, continues: true });
    if (end === -1 && !single.has(mark)) missing.add(mark);
    at = end !== -1 ? end : goesOn && !single.has(mark) ? text.length : at + 1;
  }
  return found;
};

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

const opens = (text: string, at: number): boolean => {
  const before = at === 0 ? "" : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (text.charAt(at) === "“" || text.charAt(at) === "«" || text.charAt(at) === "„") return true;
  return !isWordChar(before) && before !== "." && before !== "," && after.trim() !== "";
};

/** The place behind the closing mark, or -1. */
const findClosing = (text: string, open: number, closing: string): number => {
  const limit = single.has(text.charAt(open)) ? Math.min(text.length, open + longestSingle) : text.length;
  for (let at = text.indexOf(closing, open + 1); at !== -1 && at < limit; at = text.indexOf(closing, at + 1)) {
    if (closing !== "’" && closing !== "'") return at + 1;
    const before = text.charAt(at - 1);
    if (before.trim() !== "" && !isWordChar(text.charAt(at + 1))) return at + 1;
  }
  return -1;
};
