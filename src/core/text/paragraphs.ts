import type { Span } from "./span.ts";

const isSpace = (char: string): boolean =>
  char === " " || char === "\n" || char === "\r" || char === "\t" || char === "\u00a0";

/** Without the white space at both ends; null where nothing else is left. */
export const trimSpan = (text: string, span: Span): Span | null => {
  let { start, end } = span;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
};

/** Stretches between blank lines, trimmed, empty ones left out. */
export const splitParagraphs = (text: string): Span[] => {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = nextBlankLine(text, start);
    const paragraph = trimSpan(text, { start, end: stop });
    if (paragraph) found.push(paragraph);
    start = stop + 1;
  }
  return found;
};

const nextBlankLine = (text: string, from: number): number => {
  let newline = text.indexOf("\n", from);
  while (newline !== -1) {
    let next = newline + 1;
    while (text.charAt(next) === " " || text.charAt(next) === "\r" || text.charAt(next) === "\t") next += 1;
    if (text.charAt(next) === "\n") return newline;
    newline = text.indexOf("\n", next);
  }
  return text.length;
};
