import { contentAfter } from "./content.ts";
import { readCredited, saysBefore } from "./credited.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { auxiliaries } from "./grammar.ts";
import { accountClass, ownerBefore } from "./owner.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { isSpeaker } from "./speaking.ts";
import { hasAmount } from "./weigh.ts";

/** "The ministry's tally was 40", "the Polish count stood at 40": a figure that belongs to somebody. */
export const readFigure = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || at + 1 >= sentence.to) return null;
  const source = ownerBefore(page, at, sentence) ?? nationBefore(page, at) ?? givenBy(page, at, sentence);
  if (!source || !hasAmount(page, at + 1, sentence.to) || !equates(page, at, sentence)) return null;
  const open =
    saysBefore(page, source.from, sentence) && !isAdverbial(page, sentence.from, source.from)
      ? source.from
      : sentence.from;
  return finding("figure-of", { from: at, to: at + 1 }, source, {
    content: figureContent(page, at, open, sentence),
    placing: "around",
    cueClass: accountClass(page, at),
  });
};

/** "its estimate of 40 boats": the figure alone; "its estimate was 40 boats": the sentence. */
const figureContent = (page: Page, at: number, open: number, sentence: Sentence): Finding["content"] => {
  const figure = lowerAt(page, at + 1) === "of" ? readForward(page, at + 2, sentence.to) : null;
  return figure
    ? { start: tokenAt(page, at).start, end: tokenAt(page, figure.to - 1).end }
    : contentAfter(page, open, sentence);
};

/** "the figure given by the council was 40". */
const givenBy = (page: Page, at: number, sentence: Sentence): Phrase | null =>
  /(?:ed|given|put)$/.test(lowerAt(page, at + 1)) && lowerAt(page, at + 2) === "by"
    ? readCredited(page, at + 3, sentence)
    : null;

const nationBefore = (page: Page, at: number): Phrase | null => {
  const before = tokenAt(page, at - 1);
  return before.capital &&
    /(?:an|ish|ese|ch|u\.s\.|us)$/.test(before.lower) &&
    ["the", "a", "latest"].includes(lowerAt(page, at - 2))
    ? { from: at - 1, to: at }
    : null;
};

const equates = (page: Page, at: number, sentence: Sentence): boolean => {
  for (let next = at + 1; next < Math.min(sentence.to, at + 16); next += 1)
    if (
      [
        "passed",
        "reached",
        "exceeds",
        "exceeded",
        "includes",
        "topped",
        "tops",
        "grew",
        "grown",
        "climbed",
        "amounts",
        "comes",
        "was",
        "is",
        "stood",
        "stands",
        "of",
        "as",
        "were",
        "rose",
        "came",
        "puts",
        "put",
        "remains",
        "at",
      ].includes(lowerAt(page, next))
    )
      return true;
  return false;
};

/** "A week earlier the Polish count was …": a date or place, no clause of its own. */
const isAdverbial = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (auxiliaries.has(lowerAt(page, at)) || cueForms.has(lowerAt(page, at)) || tokenAt(page, at).kind === "mark")
      return false;
  return to - from < 6;
};

/** "Norway puts it at 40, Sweden at 50": the verb of the first clause goes on in the next. */
export const readGapped = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const next = lowerAt(page, at + 1) === "and" ? at + 2 : at + 1;
  const preposition = gappedVerb(page, at, sentence.from);
  const source = preposition && readForward(page, next, sentence.to);
  if (!preposition || !source || !isSpeaker(page, source) || isQuoted(page, at)) return null;
  for (let step = source.to; step < Math.min(sentence.to, source.to + 5); step += 1) {
    if (lowerAt(page, step) !== preposition || !hasAmount(page, step + 1, step + 4)) continue;
    return finding("gapped", { from: at, to: at + 1 }, source, { content: contentAfter(page, step, sentence) });
  }
  return null;
};

/** The preposition of the amount in an earlier clause with "put … at" or "speak of", or null. */
const gappedVerb = (page: Page, at: number, floor: number): string | null => {
  for (let back = at - 1; back > floor; back -= 1) {
    if (/^(?:puts?|estimates?|estimated|reckons?)$/.test(lowerAt(page, back))) return "at";
    if (/^(?:spoke|speaks|speak)$/.test(lowerAt(page, back))) return "of";
  }
  return null;
};
