import { determiners, linking, stops } from "./grammar.ts";
import { lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { bodyWords, documentWords, outletWords, roleFamilies } from "./speakers.ts";
import { isDate } from "./words.ts";

/** "Another put it at 20": words that stand for a speaker by themselves. */
export const indefinite = new Set(["another", "others", "some", "many", "both", "several"]);

export const hasRole = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (roleFamilies(lowerAt(page, at)) !== null) return true;
  return false;
};

/** "Its statisticians", "their number-crunchers": people of a body that was named. */
export const isStaff = (page: Page, phrase: Phrase): boolean =>
  /^(?:its|their)$/.test(lowerAt(page, phrase.from)) && /(?:ers|ors|ists|ians)$/.test(lowerAt(page, phrase.to - 1));

export const isSpeaker = (page: Page, phrase: Phrase): boolean => {
  if (isStaff(page, phrase)) return true;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const { lower, capital, kind } = tokenAt(page, at);
    if (kind !== "word") continue;
    if (capital && !determiners.has(lower) && !isDate(page, at) && !(stops.has(lower) && lower !== "us")) return true;
    if (roleFamilies(lower) !== null || bodyWords.has(lower) || documentWords.has(lower) || outletWords.has(lower))
      return true;
  }
  return false;
};

/** Whether the noun that heads the phrase can speak, and not only a name that hangs on it ("the MEB's strength"). */
export const headSpeaks = (page: Page, phrase: Phrase): boolean => {
  let at = phrase.from;
  while (
    at < phrase.to - 1 &&
    !linking.has(lowerAt(page, at + 1)) &&
    tokenAt(page, at + 1).kind !== "mark" &&
    !/^(?:who|which|that)$|[^e]ed$|^(?:given|taken|shown|seen)$/.test(lowerAt(page, at + 1))
  )
    at += 1;
  const head = { from: at, to: at + 1 };
  return isSpeaker(page, head) || determiners.has(lowerAt(page, at)) || /(?:ed|en)$/.test(lowerAt(page, at))
    ? isSpeaker(page, phrase)
    : false;
};
