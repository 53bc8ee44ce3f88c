import { contentAfter } from "./content.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { wordSet } from "./grammar.ts";
import { nations } from "./nations.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import type { Rule } from "./rule.ts";
import { bodyWords, roleFamilies } from "./speakers.ts";
import { isSpeaker } from "./speaking.ts";

/** A capitalised name before a colon may have this many words. */
const longestLabel = 5;

const noSpeaker = wordSet(
  "correction clarification photo caption update updated note editor read see video map graphic source related background details headline breaking watch listen live host byline anchor presenter correspondent reporter interviewer moderator newsreader announcer question questioner",
);

/** "JOHN REED: We counted nine boats." opens a paragraph of a transcript. */
const readLabel = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const paragraph = page.paragraphs[sentence.paragraph];
  if (!paragraph) return null;
  let from = at;
  while (
    from > sentence.from &&
    at - from < longestLabel &&
    /^\p{Lu}[\p{Lu}'’.-]+$/u.test(tokenAt(page, from - 1).text)
  )
    from -= 1;
  if (from === at || tokenAt(page, from).start !== paragraph.start || noSpeaker.has(tokenAt(page, from).lower))
    return null;
  if (
    nations.has(
      page.tokens
        .slice(from, at)
        .map((token) => token.lower)
        .join(" "),
    )
  )
    return null;
  // The outlet's own people speak for the outlet: "DANA HALL, HOST:".
  if (
    page.text.includes(`${tokenAt(page, at - 1).text}, HOST`) ||
    page.text.includes(`${tokenAt(page, at - 1).text}, BYLINE`)
  )
    return null;
  const start = tokenAt(page, at + 1).start;
  return start < paragraph.end && start > 0
    ? finding(
        "label",
        { from: at, to: at + 1 },
        { from, to: at },
        { content: { start, end: paragraph.end }, placing: "after" },
      )
    : null;
};

/** "Source: the minister's post on X" before a quotation of its own paragraph. */
const readSourceLine = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const paragraph = page.paragraphs[sentence.paragraph];
  if (tokenAt(page, at - 1).lower !== "source" || tokenAt(page, at - 1).start !== paragraph?.start) return null;
  const source = readForward(page, at + 1, sentence.to);
  const next = page.paragraphs[sentence.paragraph + 1];
  if (!source || !next || !/^(?:Quote|["“«])/.test(page.text.slice(next.start, next.start + 6))) return null;
  return finding("source-line", { from: at - 1, to: at + 1 }, source, { content: next, placing: "after" });
};

const workedOut = wordSet(
  "divided multiplied calculated summed computed elaborated clarified specified blunt clear specific precise explicit frank categorical",
);

/** "The minister took the total and divided: nine boats a day." */
const readWorkedOut = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || !workedOut.has(lowerAt(page, at - 1))) return null;
  const source = subjectOf(page, readForward(page, sentence.from, at));
  const content = contentAfter(page, at + 1, sentence);
  return source && isSpeaker(page, source)
    ? finding("worked-out", { from: at - 1, to: at + 1 }, source, { content })
    : null;
};

/** Up to the office or name: a verb may have been read along ("The minister took"). */
const subjectOf = (page: Page, phrase: Phrase | null): Phrase | null => {
  let to = phrase?.to ?? 0;
  while (
    phrase &&
    to > phrase.from + 1 &&
    !tokenAt(page, to - 1).capital &&
    roleFamilies(lowerAt(page, to - 1)) === null &&
    !bodyWords.has(lowerAt(page, to - 1))
  )
    to -= 1;
  return phrase && { from: phrase.from, to };
};

const hasCue = (page: Page, from: number, to: number): boolean =>
  page.tokens.slice(from, to).some((token) => (cueForms.get(token.lower)?.form ?? "base") !== "base");

const isOffice = (page: Page, at: number): boolean =>
  roleFamilies(lowerAt(page, at)) !== null || bodyWords.has(lowerAt(page, at));

/** "A NATO diplomat: “We see more.”": a speaker and a colon, no verb. */
const readColonQuote = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || !isQuoted(page, at + 1) || at - sentence.from > 16) return null;
  const source = readForward(page, sentence.from, at);
  if (
    !source ||
    !isSpeaker(page, source) ||
    !(isOffice(page, source.to - 1) || (tokenAt(page, source.to - 1).capital && source.to - source.from > 1)) ||
    (source.to < at && (lowerAt(page, source.to) !== "," || hasCue(page, source.to, at)))
  )
    return null;
  const content = contentAfter(page, at + 1, sentence);
  return finding("colon-quote", { from: at, to: at + 1 }, { from: source.from, to: at }, { content });
};

/** "“We see more.” — Jo Reed, harbour master": the name behind a dash ends the paragraph. */
const readDashName = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const quote = page.quotes[page.quoteOf[at - 1] ?? -1];
  if (!quote || isQuoted(page, at)) return null;
  const source = readForward(page, at + 1, sentence.to);
  if (
    !source ||
    !tokenAt(page, source.from).capital ||
    (source.to < sentence.to && !/^[,.]$/.test(lowerAt(page, source.to)))
  )
    return null;
  return finding(
    "dash-name",
    { from: at, to: at + 1 },
    { from: source.from, to: source.to },
    { content: quote, placing: "before" },
  );
};

export const labelRules: readonly Rule[] = [
  {
    id: "source-line",
    example: "Source: the mayor's post on X\n\nQuote: “Nine boats were lost.”",
    rejects: "The source: a spring in the hills.",
    words: [":"],
    read: readSourceLine,
  },
  {
    id: "colon-quote",
    example: "A harbour official: “Nine boats were lost.”",
    rejects: "The list: “Nine boats” by J. Reed.",
    words: [":"],
    read: readColonQuote,
  },
  {
    id: "dash-name",
    example: "“Nine boats were lost.” — Mara Quill",
    rejects: "“Nine boats” — that was all he wrote.",
    words: ["—", "–", "-", "―"],
    read: readDashName,
  },
  {
    id: "worked-out",
    example: "The mayor took the total and divided: nine boats a day.",
    rejects: "The boats were divided: nine here, nine there.",
    words: [":"],
    read: readWorkedOut,
  },
  {
    id: "label",
    example: "MARA QUILL: Nine boats were lost.",
    rejects: "The mayor had one wish: nine boats.",
    words: [":"],
    read: readLabel,
  },
];
