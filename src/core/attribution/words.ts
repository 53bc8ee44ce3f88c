import type { Token } from "../text/tokens.ts";
import { auxiliaries, dateWords, determiners, linking, stops, wordSet } from "./grammar.ts";
import { lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { bodyWords, documentWords, outletWords, roleFamilies, titleWords } from "./speakers.ts";

export const isDate = (page: Page, at: number): boolean => {
  const token = tokenAt(page, at);
  if (!dateWords.has(token.lower)) return false;
  if (firstNames.has(token.lower) && token.capital && isFirstName(page, at)) return false;
  return !token.possessive && !(lowerAt(page, at - 1) === "the" && lowerAt(page, at - 2) === "of");
};

/** Months that are given names or surnames as well. */
const firstNames = new Set(["april", "august", "jan", "june", "mar", "march", "may", "sep"]);

/** Before a month that is one. */
const beforeMonth = wordSet("in on by since until of from to last this next early late mid before after through");

/** "Theresa May", "June Hall", but not "in June President …". */
const isFirstName = (page: Page, at: number): boolean => {
  const before = tokenAt(page, at - 1);
  const after = tokenAt(page, at + 1);
  if (before.kind === "number" || after.kind === "number" || beforeMonth.has(before.lower)) return false;
  const named = (token: Token): boolean =>
    token.capital && !dateWords.has(token.lower) && !stops.has(token.lower) && !linking.has(token.lower);
  return named(after) || (named(before) && page.sentences[page.sentenceOf[at] ?? -1]?.from !== at);
};

export const joinsNames = (page: Page, at: number, end: number): boolean => {
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

export const isModifier = (page: Page, at: number): boolean => {
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

export const isVerbLike = (page: Page, at: number): boolean => {
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

export const hasNoun = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokenAt(page, at);
    if (token.kind === "word" && !determiners.has(token.lower) && !linking.has(token.lower)) return true;
  }
  return false;
};
