import { determiners, stops } from "./grammar.ts";
import { lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { bodyWords, documentWords, outletWords, roleFamilies } from "./speakers.ts";
import { isDate } from "./words.ts";

/** "Another put it at 20": words that stand for a speaker by themselves. */
export const indefinite = new Set(["another", "others", "some", "many", "both", "several"]);

export const hasRole = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (roleFamilies(lowerAt(page, at)) !== null) return true;
  return false;
};

export const isSpeaker = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const { lower, capital, kind } = tokenAt(page, at);
    if (kind !== "word") continue;
    if (capital && !determiners.has(lower) && !isDate(page, at) && !(stops.has(lower) && lower !== "us")) return true;
    if (roleFamilies(lower) !== null || bodyWords.has(lower) || documentWords.has(lower) || outletWords.has(lower))
      return true;
  }
  return false;
};
