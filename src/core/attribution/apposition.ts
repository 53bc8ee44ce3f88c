import { readForward } from "./forward.ts";
import { determiners } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { roleFamilies } from "./speakers.ts";
import { isSpeaker } from "./speaking.ts";
import { isNounLike } from "./words.ts";

/** Takes in the apposition or relative clause behind a speaker, up to its closing comma or the sentence's end. */
export const appositionEnd = (page: Page, core: Phrase, sentence: Sentence): number => {
  const at = core.to;
  const comma = lowerAt(page, at) === ",";
  const next = comma ? at + 1 : at;
  if (next >= sentence.to || isQuoted(page, next)) return at;
  if (!comma && lowerAt(page, next) !== "who") return at;
  const opens = lowerAt(page, next);
  if (!["who", "which", "whose"].includes(opens)) {
    const apposition = readForward(page, next, sentence.to);
    if (!apposition || !isApposition(page, core, apposition, sentence)) return at;
    return listEnd(page, apposition.to, sentence.to);
  }
  for (let end = next + 1; end < Math.min(sentence.to, next + 30); end += 1)
    if (/^[,.;:—–]$/.test(tokenAt(page, end).text)) return end;
  return at;
};

/** "secretary for roads | , rail and ports": over a list of plain names that "and" closes. */
const listEnd = (page: Page, from: number, limit: number): number => {
  let at = from;
  while (at + 2 < limit && at - from < 10 && lowerAt(page, at) === "," && tokenAt(page, at + 1).kind === "word") {
    if (
      lowerAt(page, at + 2) === "and" &&
      tokenAt(page, at + 3).kind === "word" &&
      tokenAt(page, at + 4).kind === "mark"
    )
      return at + 4;
    if (lowerAt(page, at + 2) !== ",") return from;
    at += 2;
  }
  return from;
};

const holdsRole = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at += 1) if (roleFamilies(lowerAt(page, at)) !== null) return true;
  return false;
};

/** A name behind a role, or a role behind a name, closed by a comma or the end. */
const isApposition = (page: Page, core: Phrase, apposition: Phrase, sentence: Sentence): boolean => {
  const closing = tokenAt(page, apposition.to);
  if (apposition.to < sentence.to && closing.kind !== "mark") return false;
  if (isQuoted(page, apposition.from)) return false;
  const first = tokenAt(page, apposition.from);
  const named = tokenAt(page, core.to - 1).capital;
  if (first.possessive && holdsRole(page, apposition)) return true;
  if (!first.capital) return isSpeaker(page, apposition) && isNounLike(page, apposition.to - 1);
  return !named || apposition.to < sentence.to
    ? apposition.to - apposition.from <= 4 && (!named || isSpeaker(page, apposition)) && !determiners.has(first.lower)
    : false;
};
