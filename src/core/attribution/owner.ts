import { readCredited } from "./credited.ts";
import { determiners } from "./grammar.ts";
import { lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import type { CueClass } from "./types.ts";
import { isNounLike } from "./words.ts";

const hedging = new Set([
  "reckoning",
  "estimate",
  "estimates",
  "view",
  "opinion",
  "estimation",
  "guess",
  "judgment",
  "judgement",
  "calculation",
]);

export const accounts = [
  ...hedging,
  "count",
  "telling",
  "words",
  "account",
  "tally",
  "assessment",
  "calculations",
  "figures",
  "version",
  "eyes",
  "terms",
];

export const accountClass = (page: Page, at: number): CueClass => (hedging.has(lowerAt(page, at)) ? "hedge" : "assert");

const possessives = new Set(["his", "her", "its", "their", "our", "my"]);

export const ownerBefore = (page: Page, at: number, sentence: Sentence): Phrase | null => {
  const adjective = ["own", "latest", "earlier", "last", "first", "new", "initial", "best", "previous"].includes(
    lowerAt(page, at - 1),
  )
    ? 1
    : 0;
  const end = at - adjective;
  if (possessives.has(lowerAt(page, end - 1))) return { from: end - 1, to: end };
  if (!tokenAt(page, end - 1).possessive) return null;
  let from = end - 1;
  while (
    from > sentence.from &&
    end - from < 8 &&
    !determiners.has(lowerAt(page, from)) &&
    isNounLike(page, from - 1 + (determiners.has(lowerAt(page, from - 1)) ? 1 : 0))
  )
    from -= 1;
  return { from, to: end };
};

export const ownerAfter = (page: Page, at: number, sentence: Sentence): Phrase | null =>
  lowerAt(page, at + 1) === "of" && ["the", "an"].includes(lowerAt(page, at - 1))
    ? readCredited(page, at + 2, sentence)
    : null;
