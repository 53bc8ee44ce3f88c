import type { Quantity, Scan } from "../quantity/types.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Mark, Noun, PreparedTopic } from "../topic/prepare.ts";
import { type Found, findTerms } from "../topic/terms.ts";
import { findWords, type Word } from "../topic/words.ts";
import { stops } from "./stops.ts";
import { type Verb, verbs } from "./verbs.ts";

/** A sentence read: its words, and the names, item nouns and verbs among them. Indices are of `words`. */
export type Passage = Span & {
  readonly index: number;
  readonly words: readonly Word[];
  readonly marks: readonly Found<readonly Mark[]>[];
  readonly nouns: readonly Found<Noun>[];
  readonly verbs: readonly Found<Verb>[];
};

/** What the readers of items, relevance and direction look at; a sentence is read when first asked for. */
export type Reading = {
  readonly text: string;
  readonly title: string;
  readonly topic: PreparedTopic;
  readonly scan: Scan;
  readonly sentences: readonly Span[];
  readonly passage: (index: number) => Passage | undefined;
  readonly paragraphOf: (at: number) => string;
};

export function readText(text: string, title: string, topic: PreparedTopic, scan: Scan): Reading {
  const sentences = splitSentences(text).flatMap((span) => cutLong(text, span));
  const read = new Map<number, Passage>();
  const passage = (index: number): Passage | undefined => {
    const known = read.get(index);
    const span = sentences[index];
    if (known || !span) return known;
    const fresh = readSentence(text, span, index, topic);
    read.set(index, fresh);
    return fresh;
  };
  return { text, title, topic, scan, sentences, passage, paragraphOf: (at) => paragraphAround(text, at) };
}

/** Longer than any sentence that a person writes; what is longer is read in pieces, so that time stays linear. */
const longest = 1500;

function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const to = space > from ? space : from + longest;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

function readSentence(text: string, span: Span, index: number, topic: PreparedTopic): Passage {
  const words = findWords(text, span.start, span.end);
  const found = words.flatMap((word, at) => {
    const verb = verbs.get(word.key);
    return verb && !isNounUse(words, at, verb) ? [{ first: at, last: at + 1, value: inContext(words, at, verb) }] : [];
  });
  return {
    ...span,
    index,
    words,
    marks: findTerms(topic.marks, words),
    nouns: findTerms(topic.nouns, words).filter((noun) => !noun.value.bare || isBare(text, words, noun.last)),
    verbs: found,
  };
}

/** "7,000 military of the North", "12,000 military were moved": nothing follows that it could be an adjective of. */
function isBare(text: string, words: readonly Word[], last: number): boolean {
  const [word, next] = [words[last - 1], words[last]];
  if (!word || !next || /[^\s]/.test(text.slice(word.end, next.start))) return true;
  return stops.has(next.key) || next.key === "of" || verbs.get(next.key)?.form === "base";
}

const determiners = new Set(
  "the a an its his her their this our my by of from official recent new latest earlier own initial american british western south korean ukrainian russian".split(
    " ",
  ),
);

/** "By British estimates", "off its hands": the form of a verb, but a noun. */
function isNounUse(words: readonly Word[], at: number, verb: Verb): boolean {
  const before = words[at - 1];
  if (verb.form !== "base" || before === undefined) return false;
  return before.possessive || (verb.class === "say" && determiners.has(before.key));
}

const modals = new Set(["can", "could", "may", "might", "would"]);

/** "Can carry 16 missiles" tells what it holds, "carried 16 missiles" what it brought. */
function inContext(words: readonly Word[], at: number, verb: Verb): Verb {
  if (words[at]?.key === "carry" && words.slice(Math.max(0, at - 2), at).some(({ key }) => modals.has(key)))
    return { ...verb, class: "hold" };
  return isDisposal(words, at) ? { ...verb, class: "give" } : verb;
}

/** "Put at the disposal of", "made available to", "put under the command of". */
function isDisposal(words: readonly Word[], at: number): boolean {
  const [verb, next, ...rest] = words.slice(at, at + 5).map(({ key }) => key);
  if (!/^(?:put|puts|putting|made|makes?|making)$/.test(verb ?? "")) return false;
  if (next === "available") return true;
  return /^(?:at|into|under)$/.test(next ?? "") && rest.some((key) => /^(?:disposal|hands|command|orders)$/.test(key));
}

function paragraphAround(text: string, at: number): string {
  const start = text.lastIndexOf("\n\n", at) + 1;
  const end = text.indexOf("\n\n", at);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Index of the sentence that holds `at`; sentences are in order. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle];
    if (!span) break;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** First word at or after an offset. */
function wordFrom(words: readonly Word[], offset: number): number {
  const at = words.findIndex((word) => word.start >= offset);
  return at < 0 ? words.length : at;
}

/** The half-open range of the words that a quantity takes. */
export const wordsOf = (words: readonly Word[], { start, end }: Pick<Quantity, "start" | "end">): Span => ({
  start: Math.max(
    0,
    words.findIndex((word) => word.end > start),
  ),
  end: wordFrom(words, end),
});
