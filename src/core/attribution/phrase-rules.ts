import { creditedContent, readCredited } from "./credited.ts";
import { readFigure, readGapped } from "./figure-of.ts";
import { type Finding, finding } from "./finding.ts";
import { determiners } from "./grammar.ts";
import { accountClass, accounts, ownerAfter, ownerBefore } from "./owner.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import type { Rule } from "./rule.ts";

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
