import { splitParagraphs } from "../text/paragraphs.ts";
import { findQuotations, type Quotation } from "../text/quotation.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { readTokens, type Token } from "../text/tokens.ts";

/** A sentence with its tokens `[from, to)`. */
export type Sentence = Span & {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly index: number;
};

/** The text read once: what every rule looks at. Token indices are written `from`, `to`, `at`; offsets `start`, `end`. */
export type Page = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  readonly quotes: readonly Quotation[];
  /** By token: the quotation it stands in, or -1. */
  readonly quoteOf: Int32Array;
  /** By token: the sentence it stands in. */
  readonly sentenceOf: Int32Array;
};

/** Tokens `[from, to)`. */
export type Phrase = { readonly from: number; readonly to: number };

const nothing: Token = { start: 0, end: 0, text: "", lower: "", kind: "mark", capital: false, possessive: false };

export const tokenAt = (page: Page, at: number): Token => page.tokens[at] ?? nothing;

export const lowerAt = (page: Page, at: number): string => tokenAt(page, at).lower;

export const isQuoted = (page: Page, at: number): boolean => (page.quoteOf[at] ?? -1) >= 0;

export const sentenceAt = (page: Page, at: number): Sentence | null =>
  page.sentences[page.sentenceOf[at] ?? -1] ?? null;

export const spanOf = (page: Page, phrase: Phrase): Span => ({
  start: tokenAt(page, phrase.from).start,
  end: tokenAt(page, phrase.to - 1).end,
});

export const textOf = (page: Page, phrase: Phrase): string => {
  const span = spanOf(page, phrase);
  return page.text.slice(span.start, span.end);
};

export const readPage = (text: string): Page => {
  const tokens = readTokens(text);
  const paragraphs = splitParagraphs(text);
  const quotes = findQuotations(text, paragraphs);
  const spans = splitLong(splitSentences(text), tokens);
  const sentenceOf = holders(tokens, spans);
  return {
    text,
    tokens,
    paragraphs,
    quotes,
    sentenceOf,
    sentences: readSentences(spans, paragraphs, tokens, sentenceOf),
    quoteOf: holders(tokens, quotes),
  };
};

/** No sentence of prose is longer; rules look at whole sentences, so this keeps their cost linear in the text. */
const longestSentence = 250;

const splitLong = (spans: readonly Span[], tokens: readonly Token[]): Span[] => {
  const found: Span[] = [];
  let at = 0;
  for (const span of spans) {
    let start = span.start;
    let count = 0;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < span.end; at += 1) {
      const token = tokens[at];
      if (!token || count < longestSentence) {
        count += 1;
        continue;
      }
      found.push({ start, end: tokens[at - 1]?.end ?? token.start });
      start = token.start;
      count = 1;
    }
    found.push({ start, end: span.end });
  }
  return found;
};

/** For each token the index of the span that holds its start; spans are sorted and disjoint. */
const holders = (tokens: readonly Token[], spans: readonly Span[]): Int32Array => {
  const found = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  tokens.forEach((token, at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= token.start) found[at] = next;
  });
  return found;
};

const readSentences = (
  spans: readonly Span[],
  paragraphs: readonly Span[],
  tokens: readonly Token[],
  sentenceOf: Int32Array,
): Sentence[] => {
  let paragraph = 0;
  let at = 0;
  return spans.map((span, index) => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= span.start) paragraph += 1;
    while (at < tokens.length && (sentenceOf[at] ?? -1) < index) at += 1;
    const from = at;
    while (at < tokens.length && sentenceOf[at] === index) at += 1;
    return { ...span, from, to: at, paragraph, index };
  });
};
