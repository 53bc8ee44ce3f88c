import type { After } from "./after.ts";
import { contentAfter, contentAround, contentBefore, hasBefore } from "./content.ts";
import type { Finding } from "./finding.ts";
import { auxiliaries, wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { pronouns } from "./speakers.ts";

/** Where the content stands, or null where the sentence leaves none. */
export const place = (page: Page, source: Phrase, after: After, sentence: Sentence): Finding["placing"] | null => {
  const before = hasBefore(page, leadOf(page, source.from), sentence);
  if (after.opens === "end") return before ? "before" : null;
  if (
    after.opens === "clause" &&
    before &&
    (trails(page, after) || (lowerAt(page, after.at) === "of" && isQuoted(page, source.from - 1)))
  )
    return "before";
  if (after.opens !== "comma" || !before) return "after";
  if (isAdverbial(page, sentence.from, source.from - 1)) return "around";
  return asideGoesOn(page, after.at + 1) ? "around" : "before";
};

/** "…, as the agency reported", "Nine boats: what the mayor said": the small word belongs to the credit. */
const leadOf = (page: Page, from: number): number =>
  ["as", "what"].includes(lowerAt(page, from - 1)) ? from - 1 : from;

/** "…, the agency said in a statement accompanied by maps": a participle on the place, not what was said. */
const trails = (page: Page, after: After): boolean => {
  const token = tokenAt(page, after.at);
  return (
    after.places.length > 0 &&
    !token.capital &&
    token.kind === "word" &&
    (/(?:ed|ing)$/.test(token.lower) || ["seen", "written", "held", "given", "sent"].includes(token.lower))
  );
};

/** A few words without a verb before the aside: "Taken together, it says, the ships …". */
const isAdverbial = (page: Page, from: number, to: number): boolean => {
  if (to - from > 6) return false;
  for (let at = from; at < to; at += 1)
    if (
      isQuoted(page, at) ||
      (auxiliaries.has(lowerAt(page, at)) && !tokenAt(page, at).capital) ||
      pronouns.has(lowerAt(page, at))
    )
      return false;
  return true;
};

const ownVoice = wordSet(
  "as hours days weeks months while when after before a an the although whereas since until one two",
);

/** Whether what follows the comma is still the speaker's: not a time clause or an apposition of the outlet's own. */
export const asideGoesOn = (page: Page, at: number): boolean => isQuoted(page, at) || !ownVoice.has(lowerAt(page, at));

export const contentFor = (
  page: Page,
  placing: Finding["placing"],
  source: Phrase,
  after: After,
  sentence: Sentence,
): Finding["content"] => {
  if (placing === "around") return contentAround(page, leadOf(page, source.from), sentence);
  if (placing === "before") return contentBefore(page, leadOf(page, source.from), sentence);
  if (after.opens === "comma") return contentAfter(page, overAside(page, after.at + 1, sentence), sentence);
  const at =
    after.opens === "that" || (after.opens === "quote" && tokenAt(page, after.at).text === ":")
      ? after.at + 1
      : after.at;
  return contentAfter(page, at, sentence);
};

/** ", citing the board, that …": over the aside to what is said. */
const overAside = (page: Page, at: number, sentence: Sentence): number => {
  if (!/ing$|^(?:with|on|in|at|after|during|according|per|as)$/.test(lowerAt(page, at))) return at;
  for (let next = at; next < Math.min(sentence.to, at + 25); next += 1) {
    if (isQuoted(page, next)) return at;
    if (lowerAt(page, next) === ",") return lowerAt(page, next + 1) === "that" ? next + 2 : next + 1;
  }
  return at;
};
