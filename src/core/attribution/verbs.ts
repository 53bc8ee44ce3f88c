import type { Cue } from "./cues.ts";
import { adverbs, auxiliaries, being, negations } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";

/** The verb with its auxiliaries and adverbs; `from` is the first of them. */
export type VerbGroup = Phrase & {
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
};

const modals = new Set(["will", "would", "can", "could", "may", "might", "must", "should", "did", "does", "do"]);

const declining = new Set(["declined", "declines", "refused", "refuses", "unable", "failed", "declining", "refusing"]);

const leadingIn = new Set(["went", "continued", "continues", "goes", "had", "appeared", "appears", "seemed", "seems"]);

const longest = 8;

export const readVerbGroup = (page: Page, at: number, floor: number, cue: Cue): VerbGroup => {
  let from = at;
  while (from > floor && at - from < longest && belongs(page, from - 1)) from -= 1;
  let negated = hasNegation(page, from, at);
  let infinitive = false;
  let declined = false;
  if (lowerAt(page, from - 1) === "to" && from - 1 > floor) {
    infinitive = true;
    const before = lowerAt(page, from - 2) === "on" ? from - 3 : from - 2;
    if (declining.has(lowerAt(page, before)) || leadingIn.has(lowerAt(page, before))) {
      declined = true;
      negated ||= declining.has(lowerAt(page, before));
      infinitive = false;
      from = before;
      while (from > floor && belongs(page, from - 1)) from -= 1;
      negated ||= hasNegation(page, from, at);
    }
  }
  const words = range(page, from, at);
  const passive = words.some((word) => being.has(word)) && (cue.form === "past" || cue.form === "participle");
  return {
    from,
    to: at + 1,
    negated,
    passive,
    infinitive,
    modal: declined || words.some((word) => modals.has(word) || /n't$/.test(word)),
  };
};

const range = (page: Page, from: number, to: number): string[] =>
  page.tokens.slice(from, to).map((token) => token.lower);

const hasNegation = (page: Page, from: number, to: number): boolean =>
  range(page, from, to).some((word) => negations.has(word) && word !== "neither" && word !== "nor");

const belongs = (page: Page, at: number): boolean => {
  const { lower, kind, capital } = tokenAt(page, at);
  if (kind !== "word" || isQuoted(page, at)) return false;
  return (
    auxiliaries.has(lower) ||
    negations.has(lower) ||
    adverbs.has(lower) ||
    (/[^a]ly$/.test(lower) && !capital && lower !== "family" && lower !== "ally")
  );
};
