import type { Credit } from "./credits.ts";
import { readForward } from "./forward.ts";
import { isQuoted, lowerAt, type Page, type Phrase, sentenceAt } from "./page.ts";

/** Openings of a citation: "citing X", "with reference to X", "on the word of X". */
const openings: readonly (readonly string[])[] = [
  ["citing"],
  ["quoting"],
  ["with", "reference", "to"],
  ["referring", "to"],
  ["on", "the", "basis", "of"],
  ["on", "the", "word", "of"],
  ["on", "the", "strength", "of"],
  ["on", "the", "authority", "of"],
  ["based", "on"],
  ["attributing"],
  ["crediting"],
  ["drawing", "on"],
  ["relying", "on"],
  ["from", "an", "assessment", "by"],
  ["from", "a", "report", "by"],
  ["from", "a", "survey", "by"],
  ["from", "a", "study", "by"],
  ["from", "figures", "by"],
  ["from", "an", "estimate", "by"],
  ["that", "cited"],
  ["which", "cited"],
  ["that", "cites"],
  ["which", "cites"],
  ["that", "quoted"],
  ["which", "quoted"],
];

const byFirst = new Map<string, (readonly string[])[]>();
for (const words of openings)
  (byFirst.get(words[0] ?? "") ?? byFirst.set(words[0] ?? "", []).get(words[0] ?? ""))?.push(words);

export const readCitations = (page: Page): Credit[] => {
  const found: Credit[] = [];
  page.tokens.forEach((token, at) => {
    const words = byFirst
      .get(token.lower)
      ?.find((opening) => opening.every((word, step) => lowerAt(page, at + step) === word));
    const sentence = words && !isQuoted(page, at) ? sentenceAt(page, at) : null;
    const phrase = words && sentence && readForward(page, at + words.length, sentence.to);
    if (phrase) found.push({ at, phrase: withoutVerb(page, phrase) });
  });
  return found;
};

/** "a report that cited port officials put": the verb that follows has the look of a noun. */
const withoutVerb = (page: Page, phrase: Phrase): Phrase =>
  /^(?:put|puts|set|said|has|had)$/.test(lowerAt(page, phrase.to - 1)) && phrase.to - phrase.from > 1
    ? { from: phrase.from, to: phrase.to - 1 }
    : phrase;
