import type { Token } from "../text/tokens.ts";
import { auxiliaries, being, dateWords, determiners, linking, negations, stops } from "./grammar.ts";
import { nations } from "./nations.ts";
import { isQuoted, lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { bodyWords, documentWords, outletWords, pronouns, roleFamilies, titleWords } from "./speakers.ts";

/** No noun phrase of a speaker is longer; it also keeps reading linear. */
const longest = 30;

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

export const isDate = (page: Page, at: number): boolean => {
  const token = tokenAt(page, at);
  if (!dateWords.has(token.lower)) return false;
  if (firstNames.has(token.lower) && token.capital && isFirstName(page, at)) return false;
  return !token.possessive && !(lowerAt(page, at - 1) === "the" && lowerAt(page, at - 2) === "of");
};

/** Months that are given names or surnames as well. */
const firstNames = new Set(["april", "august", "jan", "june", "mar", "march", "may", "sep"]);

/** "Theresa May", "June Hall", but not "in June President …". */
const isFirstName = (page: Page, at: number): boolean => {
  const before = tokenAt(page, at - 1);
  const after = tokenAt(page, at + 1);
  if (
    before.kind === "number" ||
    after.kind === "number" ||
    [
      "in",
      "on",
      "by",
      "since",
      "until",
      "of",
      "from",
      "to",
      "last",
      "this",
      "next",
      "early",
      "late",
      "mid",
      "before",
      "after",
      "through",
    ].includes(before.lower)
  )
    return false;
  const named = (token: Token): boolean =>
    token.capital && !dateWords.has(token.lower) && !stops.has(token.lower) && !linking.has(token.lower);
  return named(after) || (named(before) && page.sentences[page.sentenceOf[at] ?? -1]?.from !== at);
};

const joinsNames = (page: Page, at: number, end: number): boolean => {
  if (at + 1 >= end) return false;
  const before = tokenAt(page, at - 1);
  const after = tokenAt(page, at + 1);
  if (before.capital && after.capital && !stops.has(before.lower)) return true;
  if (before.capital && after.lower === "the" && tokenAt(page, at + 2).capital && !stops.has(before.lower)) return true;
  const speaks = (token: Token): boolean => roleFamilies(token.lower) !== null || bodyWords.has(token.lower);
  return speaks(before) && (speaks(after) || ["the", "his", "her", "its", "their"].includes(after.lower));
};

export const isNounLike = (page: Page, at: number): boolean => {
  const token = tokenAt(page, at);
  if (token.kind !== "word") return token.text === ")";
  return (
    !stops.has(token.lower) &&
    !linking.has(token.lower) &&
    !determiners.has(token.lower) &&
    !auxiliaries.has(token.lower) &&
    !isDate(page, at) &&
    token.lower !== "and"
  );
};

const isModifier = (page: Page, at: number): boolean => {
  const { lower, text } = tokenAt(page, at);
  return (
    determiners.has(lower) ||
    linking.has(lower) ||
    roleFamilies(lower) !== null ||
    bodyWords.has(lower) ||
    outletWords.has(lower) ||
    titleWords.has(lower) ||
    documentWords.has(lower) ||
    text.includes("-") ||
    /(?:al|ic|an|ese|ish|ior|ner|mer|ty|ian|ive|ary|ent)$/.test(lower) ||
    lower === "then" ||
    participleAdjectives.has(lower) ||
    lower === "top"
  );
};

const participleAdjectives = new Set(
  "united armed unnamed retired combined allied elected appointed ruling leading governing so-called named limited".split(
    " ",
  ),
);

const isVerbLike = (page: Page, at: number): boolean => {
  const { lower } = tokenAt(page, at);
  if (participleAdjectives.has(lower)) return false;
  return (
    /(?:[^e]ed|ing)$/.test(lower) &&
    lower.length > 4 &&
    roleFamilies(lower) === null &&
    !documentWords.has(lower) &&
    !["briefing", "meeting", "hearing", "building", "ruling", "filing"].includes(lower)
  );
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

const hasNoun = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokenAt(page, at);
    if (token.kind === "word" && !determiners.has(token.lower) && !linking.has(token.lower)) return true;
  }
  return false;
};

/** The noun phrase that begins at token `from`, read forwards and not beyond `limit`. */
export const readForward = (page: Page, from: number, limit: number): Phrase | null => {
  let at = from;
  if (pronouns.has(lowerAt(page, at)) || ["him", "her", "them"].includes(lowerAt(page, at))) {
    if (lowerAt(page, at) !== "her" || !isNounLike(page, at + 1)) return { from, to: from + 1 };
  }
  while (at < limit && at - from < longest && continuesForward(page, at, from, limit)) at = stepRight(page, at, limit);
  while (at > from && !canClose(page, at - 1)) at -= 1;
  return at > from && hasNoun(page, { from, to: at }) ? { from, to: at } : null;
};

/** Adjectives and nouns in -ly. */
const lyWords = new Set(
  "daily weekly monthly quarterly yearly elderly family ally assembly supply friendly early homily".split(" "),
);

const stepRight = (page: Page, at: number, limit: number): number => {
  if (tokenAt(page, at).text !== "(") return at + 1;
  for (let next = at + 1; next < Math.min(limit, at + 10); next += 1)
    if (tokenAt(page, next).text === ")") return next + 1;
  return at + 1;
};

const continuesForward = (page: Page, at: number, from: number, limit: number): boolean => {
  const token = tokenAt(page, at);
  if (isQuoted(page, at) && !isQuoted(page, from)) return false;
  if (token.text === "(") return at > from && stepRight(page, at, limit) > at + 1;
  if (token.kind === "mark") return false;
  if (token.text === "The" && at > from && tokenAt(page, at + 1).capital) return true;
  if (determiners.has(token.lower))
    return (
      at === from ||
      linking.has(lowerAt(page, at - 1)) ||
      determiners.has(lowerAt(page, at - 1)) ||
      lowerAt(page, at - 1) === "and"
    );
  if (linking.has(token.lower)) return linksForward(page, at, from);
  if (token.lower === "and" || token.lower === "&") return at > from && joinsNames(page, at, limit);
  if (isDate(page, at) || auxiliaries.has(token.lower) || negations.has(token.lower)) return false;
  if (stops.has(token.lower) && !(token.capital && nations.has(token.lower))) return false;
  if (token.kind === "number") return at === from;
  if (/ly$/.test(token.lower) && !token.capital && !lyWords.has(token.lower)) return false;
  if (
    !token.capital &&
    at > from &&
    tokenAt(page, at - 1).capital &&
    !tokenAt(page, at - 1).possessive &&
    !isModifier(page, at)
  )
    return false;
  return token.capital || !isVerbLike(page, at) || at === from || determiners.has(lowerAt(page, at - 1));
};

const linksForward = (page: Page, at: number, from: number): boolean => {
  if (at === from) return false;
  const next = tokenAt(page, at + 1);
  if (isDate(page, at + 1) || next.kind !== "word") return false;
  if (["last", "this", "next", "early", "late", "its", "his", "her"].includes(next.lower) && lowerAt(page, at) !== "of")
    return false;
  return (
    ["of", "for", "at", "in", "to", "from", "by"].includes(lowerAt(page, at)) || lowerAt(page, at - 1) === "familiar"
  );
};

const canClose = (page: Page, at: number): boolean => {
  const { lower, kind, text } = tokenAt(page, at);
  return (
    text === ")" ||
    (kind !== "mark" && !linking.has(lower) && lower !== "and" && !determiners.has(lower)) ||
    pronouns.has(lower)
  );
};
