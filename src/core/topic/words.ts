import type { Span } from "../text/span.ts";

/** A word as printed, with the form under which tables know it: folded, lower case, without a possessive ending. */
export type Word = Span & { readonly text: string; readonly key: string; readonly possessive: boolean };

/** Initials ("U.S.", "N.") and words; a hyphen parts words, so that "Russian-flagged" names Russia. */
const pattern = /\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?=\s?\p{Lu}\p{Ll})|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;

const marks = /\p{M}/gu;

const fold = (text: string): string => text.normalize("NFKD").replace(marks, "").toLowerCase();

/** `text` between `from` and `to` as words, with their places in the whole text. */
export function findWords(text: string, from = 0, to = text.length): Word[] {
  return Array.from(text.slice(from, to).matchAll(pattern), ({ 0: printed, index }) => readWord(printed, from + index));
}

function readWord(printed: string, start: number): Word {
  const possessive = /['’][sS]?$/.test(printed);
  const text = possessive ? printed.replace(/['’][sS]?$/, "") : printed;
  return { start, end: start + printed.length, text, key: fold(text), possessive };
}
