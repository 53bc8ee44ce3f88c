import { longest } from "./backward.ts";
import { auxiliaries, determiners, linking, negations, stops } from "./grammar.ts";
import { nations } from "./nations.ts";
import { isQuoted, lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { pronouns } from "./speakers.ts";
import { hasNoun, isDate, isModifier, isNounLike, isVerbLike, joinsNames } from "./words.ts";

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

/** "Ukrainian", "US": a capital that goes on to a common noun. */
const isAdjective = (page: Page, at: number): boolean => {
  const { lower, text } = tokenAt(page, at);
  return nations.get(lower)?.adjective === lower || /^(?:[\p{Lu}]{2,5}|(?:\p{Lu}\.){2,})$/u.test(text);
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
    !determiners.has(lowerAt(page, at - 1)) &&
    !isAdjective(page, at - 1) &&
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
