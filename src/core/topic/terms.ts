import { findWords, type Word } from "./words.ts";

/** Phrases found by their first word; each with what it stands for. */
export type TermIndex<T> = ReadonlyMap<string, readonly Term<T>[]>;

type Term<T> = {
  readonly keys: readonly string[];
  readonly listed: readonly string[];
  readonly exact: boolean;
  readonly value: T;
};

/** A phrase found: the half-open range of words that it takes, and what it stands for. */
export type Found<T> = { readonly first: number; readonly last: number; readonly value: T };

/** "US", "the North" and "Time" are words too, so short and article-led names must stand as printed. */
const isAmbiguous = (phrase: string): boolean => /^\p{Lu}.{0,3}$/u.test(phrase) || /^the \p{Lu}/u.test(phrase);

export function indexTerms<T>(entries: Iterable<readonly [string, T]>): TermIndex<T> {
  const index = new Map<string, Term<T>[]>();
  for (const [phrase, value] of entries) {
    const words = findWords(phrase);
    const keys = words.map((word) => word.key);
    const [first] = keys;
    if (first === undefined) continue;
    const terms = index.get(first) ?? [];
    terms.push({ keys, listed: words.map((word) => word.text), exact: isAmbiguous(phrase), value });
    index.set(first, terms);
  }
  for (const terms of index.values()) terms.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** Longest phrase at each word, left to right, none inside another. */
export function findTerms<T>(index: TermIndex<T>, words: readonly Word[]): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const term = longestAt(index, words, at);
    if (!term) continue;
    found.push({ first: at, last: at + term.keys.length, value: term.value });
    at += term.keys.length - 1;
  }
  return found;
}

function longestAt<T>(index: TermIndex<T>, words: readonly Word[], at: number): Term<T> | undefined {
  const word = words[at];
  return word && index.get(word.key)?.find((term) => stands(term, words, at));
}

const stands = <T>(term: Term<T>, words: readonly Word[], at: number): boolean =>
  term.keys.every((key, i) => {
    const word = words[at + i];
    return word !== undefined && word.key === key && isPrinted(word, term, i);
  });

/** "The North" opens a sentence as "the North" stands inside one; "SEOUL" opens a date line and is no actor. */
const isPrinted = (word: Word, { exact, listed }: Term<unknown>, i: number): boolean => {
  if (exact) return word.text === listed[i] || (i === 0 && listed[i] === "the" && word.text === "The");
  return !isCapitals(word.text) || isCapitals(listed[i] ?? "");
};

const isCapitals = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
