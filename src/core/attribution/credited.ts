import { appositionEnd } from "./apposition.ts";
import { contentAfter, contentAround, contentBefore } from "./content.ts";
import type { Finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { pronouns } from "./speakers.ts";
import { isSpeaker } from "./speaking.ts";
import { isDate } from "./words.ts";

/** A credited source at `at` with its apposition. */
export const readCredited = (page: Page, at: number, sentence: Sentence): Phrase | null => {
  const core = readForward(page, at, sentence.to);
  if (!core) return null;
  const lone = core.to - core.from === 1;
  if (lone && (pronouns.has(lowerAt(page, core.from)) || ["him", "her", "them"].includes(lowerAt(page, core.from))))
    return core;
  return isSpeaker(page, core) ? { from: core.from, to: appositionEnd(page, core, sentence) } : null;
};

/** The content of a credit that stands at `cue`: behind a leading one, before a closing one, else around it. */
export const creditedContent = (
  page: Page,
  cue: Phrase,
  end: number,
  sentence: Sentence,
): Pick<Finding, "content" | "placing"> => {
  if (!saysBefore(page, cue.from, sentence)) {
    return { content: contentAfter(page, behindCredit(page, end, sentence), sentence), placing: "after" };
  }
  const next = tokenAt(page, end);
  // "said that, according to the board, nine …": what follows the aside is the board's.
  if (next.text === "," && lowerAt(page, cue.from - 1) === "," && lowerAt(page, cue.from - 2) === "that")
    return { content: contentAfter(page, end + 1, sentence), placing: "after" };
  const closed =
    end >= sentence.to ||
    /^[.!?…)]$/.test(next.text) ||
    (next.text === "," && isOwnVoice(page, end + 1)) ||
    next.kind === "word";
  if (closed) return { content: contentBefore(page, cue.from, sentence), placing: "before" };
  return { content: contentAround(page, cue.from, sentence), placing: "around" };
};

/** "According to a paper published in May, …": over what hangs on the source to its comma. */
const behindCredit = (page: Page, end: number, sentence: Sentence): number => {
  if (!/(?:ed|en|ing)$|^(?:that|which|who|on|by|made|from)$/.test(lowerAt(page, end))) return end;
  for (let at = end; at < Math.min(sentence.to, end + 25); at += 1)
    if (tokenAt(page, at).text === "," && !isQuoted(page, at)) return at + 1;
  return end;
};

const isOwnVoice = (page: Page, at: number): boolean =>
  ["as", "while", "hours", "days", "when", "after"].includes(lowerAt(page, at));

/** More than a conjunction or a date before the credit. */
export const saysBefore = (page: Page, from: number, sentence: Sentence): boolean => {
  for (let at = sentence.from; at < from; at += 1) {
    const { kind, lower } = tokenAt(page, at);
    if (
      kind === "word" &&
      !isDate(page, at) &&
      !["but", "and", "yet", "on", "in", "at", "also", "so", "as", "however", "meanwhile", "by"].includes(lower)
    )
      return true;
    if (isQuoted(page, at)) return true;
  }
  return false;
};
