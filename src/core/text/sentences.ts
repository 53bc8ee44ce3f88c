import { beforeFigure, inside, openers, titles } from "./abbreviations.ts";
import { splitParagraphs, trimSpan } from "./paragraphs.ts";
import type { Span } from "./span.ts";

const closers = new Set(['"', "'", "”", "’", "»", ")", "]", "}"]);
const quoteOpeners = new Set(['"', "'", "“", "‘", "«", "(", "[", "„"]);
/** Longest word looked back at or ahead to; abbreviations and openers are shorter, and it keeps the scan linear. */
const reach = 24;

/** Sentences in order, each within one paragraph; the closing quotation mark belongs to its sentence. */
export function splitSentences(text: string): Span[] {
  const found: Span[] = [];
  for (const paragraph of splitParagraphs(text))
    for (const block of splitBlocks(text, paragraph)) splitParagraph(text, block, found);
  return found;
}

/** A line this short that does not fill its measure is a heading or an item, not wrapped prose. */
const shortLine = 55;

/** Items and headings on lines of their own; hard-wrapped prose stays together. */
const splitBlocks = (text: string, paragraph: Span): Span[] => {
  const found: Span[] = [];
  let start = paragraph.start;
  let line = start;
  for (let at = text.indexOf("\n", start); at !== -1 && at < paragraph.end; at = text.indexOf("\n", at + 1)) {
    if (opensBlock(text, line, at)) {
      const block = trimSpan(text, { start, end: at });
      if (block) found.push(block);
      start = at + 1;
    }
    line = at + 1;
  }
  const last = trimSpan(text, { start, end: paragraph.end });
  if (last) found.push(last);
  return found;
};

const opensBlock = (text: string, line: number, newline: number): boolean => {
  const next = text.slice(newline + 1, newline + 4).trimStart();
  if (/^[•●▪‣*]|^[–—-] /.test(next)) return true;
  return newline - line < shortLine && /^[\p{Lu}"“'‘(]/u.test(next);
};

const splitParagraph = (text: string, paragraph: Span, found: Span[]): void => {
  let start = paragraph.start;
  let at = start;
  while (at < paragraph.end) {
    if (!isTerminator(text.charAt(at))) {
      at += 1;
      continue;
    }
    const stop = at;
    while (at < paragraph.end && isTerminator(text.charAt(at))) at += 1;
    while (at < paragraph.end && closers.has(text.charAt(at))) at += 1;
    const next = skipSpace(text, at, paragraph.end);
    if (next > at && next < paragraph.end && endsSentence(text, start, stop, at, next)) {
      found.push({ start, end: at });
      start = next;
    }
    at = Math.max(next, at);
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end });
};

const isTerminator = (char: string): boolean => char === "." || char === "!" || char === "?" || char === "…";

const skipSpace = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && text.charAt(at).trim() === "") at += 1;
  return at;
};

/** `stop` is the first terminator, `after` the place behind it and its closers, `next` the next word's start. */
const endsSentence = (text: string, start: number, stop: number, after: number, next: number): boolean => {
  if (!opensSentence(text, next)) return false;
  if (text.charAt(stop) !== ".") return !saidFollows(text, after, next);
  if (after > stop + 1) return true;
  const word = wordBefore(text, stop, start);
  if (word === "") return true;
  const lower = word.toLowerCase();
  const opener = openers.has(wordAt(text, next).toLowerCase());
  if (titles.has(lower)) return false;
  if (isListNumber(text, word, stop, start)) return false;
  if (beforeFigure.has(lower) && isDigit(text.charAt(next))) return false;
  if (inside.has(lower) || isInitials(word)) return opener;
  return true;
};

const opensSentence = (text: string, next: number): boolean => {
  const char = text.charAt(next);
  if (quoteOpeners.has(char)) return !/\p{Ll}/u.test(text.charAt(next + 1));
  return /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}$€£—–•*#@-]/u.test(char) || char >= "\ud800";
};

/** `"Really?" Park asked`: a question or exclamation in quotation marks with its speaker behind it. */
const saidFollows = (text: string, after: number, next: number): boolean =>
  /["”’']/.test(text.charAt(after - 1)) &&
  /^(?:[\p{Lu}][\p{L}.'’-]{0,20} ){1,3}(?:said|asked|told|added|says|asks|wrote)\b/u.test(text.slice(next, next + 80));

const wordBefore = (text: string, stop: number, start: number): string => {
  const from = Math.max(start, stop - reach);
  let at = stop;
  while (at > from && /[\p{L}\p{N}.&]/u.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at, stop);
};

const wordAt = (text: string, next: number): string => /^\p{L}{1,24}/u.exec(text.slice(next, next + reach))?.[0] ?? "";

const isListNumber = (text: string, word: string, stop: number, start: number): boolean =>
  stop - word.length === start && /^\d{1,2}$/.test(text.slice(start, stop));

const isDigit = (char: string): boolean => char >= "0" && char <= "9";

/** "J", "U.S", "J.R.R": single capitals between full stops. */
const isInitials = (word: string): boolean => /^\p{Lu}(?:\.\p{Lu}){0,5}$/u.test(word);
