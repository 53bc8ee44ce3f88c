import { auxiliaries, being, determiners, linking, negations, stops } from "./grammar.ts";
import { nations } from "./nations.ts";
import { isQuoted, lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { hasNoun, isDate, isModifier, isNounLike, isVerbLike, joinsNames } from "./words.ts";

/** No noun phrase of a speaker is longer; it also keeps reading linear. */
export const longest = 30;

/** The noun phrase that ends before token `end`, read backwards and no further than `floor`. */
export const readBackward = (page: Page, end: number, floor: number): Phrase | null => {
  let at = end;
  while (at > floor && end - at < longest) {
    const step = stepLeft(page, at, end, floor);
    if (step === at) break;
    at = step;
    if (
      opensPhrase(page, at) &&
      !attaches(page, at, floor) &&
      !determiners.has(lowerAt(page, at - 1)) &&
      !isSecond(page, at, end)
    )
      break;
  }
  while (at < end && !canOpen(page, at)) at += 1;
  return at < end && hasNoun(page, { from: at, to: end }) ? { from: at, to: end } : null;
};

const stepLeft = (page: Page, at: number, end: number, floor: number): number => {
  const token = tokenAt(page, at - 1);
  if (isQuoted(page, at - 1) && !isQuoted(page, end - 1)) return at;
  if (token.kind === "mark") return token.text === ")" ? skipBracket(page, at, floor) : at;
  if (isDate(page, at - 1) || auxiliaries.has(token.lower) || negations.has(token.lower)) return at;
  if (token.lower === "and" || token.lower === "&")
    return joinsNames(page, at - 1, end) && at - 1 > floor ? at - 1 : at;
  if (linking.has(token.lower))
    return at < end && at - 1 > floor && (isNounLike(page, at - 2) || partitives.has(lowerAt(page, at - 2)))
      ? at - 1
      : at;
  if (stops.has(token.lower) && !(token.capital && nations.has(token.lower) && token.text !== "Us")) return at;
  if (token.kind === "number")
    return at < end && !tokenAt(page, at).capital && at - 1 > floor && !isDate(page, at - 2) ? at - 1 : at;
  if (!token.capital && at < end && tokenAt(page, at).capital && !isModifier(page, at - 1)) return at;
  if (!token.capital && isVerbLike(page, at - 1)) return isReduced(page, at - 1, end, floor) ? at - 1 : at;
  return at - 1;
};

/** "RUSI (a think tank)": the place before the opening bracket. */
const skipBracket = (page: Page, at: number, floor: number): number => {
  for (let back = at - 2; back >= Math.max(floor, at - 10); back -= 1)
    if (tokenAt(page, back).text === "(") return back > floor ? back : at;
  return at;
};

/** "images released by": a participle behind its noun, with its agent or place after it. */
const isReduced = (page: Page, at: number, end: number, floor: number): boolean =>
  at + 1 < end &&
  (linking.has(lowerAt(page, at + 1)) || ["out", "up"].includes(lowerAt(page, at + 1))) &&
  at - 1 >= floor &&
  isNounLike(page, at - 1);

const opensPhrase = (page: Page, at: number): boolean =>
  determiners.has(lowerAt(page, at)) && !tokenAt(page, at).possessive;

/** Before "of the …", and the particle of "handed out by". */
const partitives = new Set(["out", "one", "two", "some", "many", "most", "several", "both", "all", "each", "few"]);

/** Whether the phrase that opens at `at` hangs on a noun before it ("the head | of the agency", "an aide | to his deputy"). */
const attaches = (page: Page, at: number, floor: number): boolean =>
  at - 2 >= floor &&
  linking.has(lowerAt(page, at - 1)) &&
  (isNounLike(page, at - 2) || partitives.has(lowerAt(page, at - 2))) &&
  !isQuoted(page, at - 2);

/** "Jo Reed | and the Board": the second of two speakers. */
const isSecond = (page: Page, at: number, end: number): boolean =>
  lowerAt(page, at - 1) === "and" && joinsNames(page, at - 1, end);

const canOpen = (page: Page, at: number): boolean => {
  const { lower, kind } = tokenAt(page, at);
  return kind !== "mark" && !linking.has(lower) && lower !== "and" && !being.has(lower);
};

/** Adjectives and nouns in -ly. */
