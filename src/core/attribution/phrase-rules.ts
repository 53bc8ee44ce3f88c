import { appositionEnd } from "./apposition.ts";
import { contentAfter, contentAround, contentBefore } from "./content.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { auxiliaries, determiners } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { isDate, isNounLike, readForward } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { pronouns } from "./speakers.ts";
import { isSpeaker } from "./subjects.ts";
import type { CueClass } from "./types.ts";
import { hasAmount } from "./weigh.ts";

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
    const at = tokenAt(page, end).text === "," || tokenAt(page, end).text === ":" ? end + 1 : end;
    return { content: contentAfter(page, at, sentence), placing: "after" };
  }
  const next = tokenAt(page, end);
  const closed =
    end >= sentence.to ||
    /^[.!?…)]$/.test(next.text) ||
    (next.text === "," && isOwnVoice(page, end + 1)) ||
    next.kind === "word";
  if (closed) return { content: contentBefore(page, cue.from, sentence), placing: "before" };
  return { content: contentAround(page, cue.from, sentence), placing: "around" };
};

const isOwnVoice = (page: Page, at: number): boolean =>
  ["as", "while", "hours", "days", "when", "after"].includes(lowerAt(page, at));

/** More than a conjunction or a date before the credit. */
const saysBefore = (page: Page, from: number, sentence: Sentence): boolean => {
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

const readAccording = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (lowerAt(page, at + 1) !== "to" || isQuoted(page, at)) return null;
  const source = readCredited(page, at + 2, sentence);
  if (!source) return null;
  const cue = { from: at, to: at + 2 };
  return finding("according-to", cue, source, creditedContent(page, cue, source.to, sentence));
};

const readPer = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const next = tokenAt(page, at + 1);
  if (isQuoted(page, at) || !(next.capital || ["the", "an", "a"].includes(next.lower)) || next.lower === "day")
    return null;
  const source = readCredited(page, at + 1, sentence);
  if (!source || tokenAt(page, at - 1).kind === "number" || translates(page, source)) return null;
  const cue = { from: at, to: at + 1 };
  return finding("per", cue, source, creditedContent(page, cue, source.to, sentence));
};

/** A translation or transcript carries words; it does not say them. */
const translates = (page: Page, source: Phrase): boolean =>
  page.tokens.slice(source.from, source.to).some((token) => /^(?:translat|transcri)/.test(token.lower));

const hedging = new Set([
  "reckoning",
  "estimate",
  "estimates",
  "view",
  "opinion",
  "estimation",
  "guess",
  "judgment",
  "judgement",
  "calculation",
]);
const accounts = [
  ...hedging,
  "count",
  "telling",
  "words",
  "account",
  "tally",
  "assessment",
  "calculations",
  "figures",
  "version",
  "eyes",
  "terms",
];
const accountClass = (page: Page, at: number): CueClass => (hedging.has(lowerAt(page, at)) ? "hedge" : "assert");

/** "by the ministry's count", "in his words", "in the reckoning of Ms Dahl". */
const readAccount = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at)) return null;
  const owner = ownerBefore(page, at, sentence);
  const source = owner ?? ownerAfter(page, at, sentence);
  if (!source) return null;
  const from = (owner ? owner.from : at) - 1;
  const open = determiners.has(lowerAt(page, from)) ? from - 1 : from;
  if (!["by", "in", "on", "from", "per", "to"].includes(lowerAt(page, open))) return null;
  const end = owner ? at + 1 : source.to;
  const cue = { from: open, to: owner ? at + 1 : at + 2 };
  return finding("account-of", cue, source, {
    ...creditedContent(page, cue, end, sentence),
    cueClass: accountClass(page, at),
  });
};

const possessives = new Set(["his", "her", "its", "their", "our", "my"]);

const ownerBefore = (page: Page, at: number, sentence: Sentence): Phrase | null => {
  const adjective = ["own", "latest", "earlier", "last", "first", "new", "initial", "best", "previous"].includes(
    lowerAt(page, at - 1),
  )
    ? 1
    : 0;
  const end = at - adjective;
  if (possessives.has(lowerAt(page, end - 1))) return { from: end - 1, to: end };
  if (!tokenAt(page, end - 1).possessive) return null;
  let from = end - 1;
  while (
    from > sentence.from &&
    end - from < 8 &&
    !determiners.has(lowerAt(page, from)) &&
    isNounLike(page, from - 1 + (determiners.has(lowerAt(page, from - 1)) ? 1 : 0))
  )
    from -= 1;
  return { from, to: end };
};

const ownerAfter = (page: Page, at: number, sentence: Sentence): Phrase | null =>
  lowerAt(page, at + 1) === "of" && ["the", "an"].includes(lowerAt(page, at - 1))
    ? readCredited(page, at + 2, sentence)
    : null;

/** "The ministry's tally was 40", "the Polish count stood at 40": a figure that belongs to somebody. */
const readFigure = (page: Page, at: number, sentence: Sentence): Finding | null => {
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
      ["was", "is", "stood", "stands", "of", "as", "were", "rose", "came", "puts", "put", "remains", "at"].includes(
        lowerAt(page, next),
      )
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
const readGapped = (page: Page, at: number, sentence: Sentence): Finding | null => {
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

/** Credits that are no verbs, in the order they are tried. */
export const phraseRules: readonly Rule[] = [
  {
    id: "gapped",
    example: "Norway puts the loss at 40 boats, Sweden at 50.",
    rejects: "Norway sank 40 boats, Sweden at least 50.",
    words: [",", ";"],
    read: readGapped,
  },
  {
    id: "according-to",
    example: "Nine boats were lost, according to the harbour office.",
    rejects: "The boats sailed according to plan.",
    words: ["according"],
    read: readAccording,
  },
  {
    id: "per",
    example: "Nine boats were lost, per the Harbour Office.",
    rejects: "Nine boats per day were lost.",
    words: ["per"],
    read: readPer,
  },
  {
    id: "account-of",
    example: "By the harbour office's count nine boats were lost.",
    rejects: "The count of boats fell.",
    words: accounts,
    read: readAccount,
  },
  {
    id: "figure-of",
    example: "The harbour office's tally was nine boats.",
    rejects: "The tally was nine boats.",
    words: ["figure", "count", "tally", "estimate", "total", "number", "toll", "claim", "assessment"],
    read: readFigure,
  },
];
