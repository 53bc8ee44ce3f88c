import { contentAfter } from "./content.ts";
import { readCredited } from "./credited.ts";
import { type Finding, finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import type { Rule } from "./rule.ts";
import { isSpeaker } from "./speaking.ts";
import { hasAmount } from "./weigh.ts";

const announces = wordSet(
  "counted counts count lists list listed gave gives give sets set presents presented offers offered published released laid lays itemised itemized itemises breaks broke reads names recorded records found finds told tells reported reports says said knows according",
);

/** "What the commission counted:", "Its report lists:", "According to the board:" before a list or a passage. */
const readAnnounced = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || isQuoted(page, at + 1) || at - sentence.from > 30) return null;
  const cue = announcerIn(page, sentence.from, at);
  const source = cue === -1 ? null : announcer(page, cue, sentence);
  const content = source && passage(page, at, sentence);
  return content && finding("announced", { from: cue, to: at + 1 }, source, { content });
};

const announcerIn = (page: Page, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (announces.has(lowerAt(page, at)) && !isQuoted(page, at)) return at;
  return -1;
};

const announcer = (page: Page, cue: number, sentence: Sentence): Phrase | null => {
  if (lowerAt(page, cue) === "according") return readCredited(page, cue + 2, sentence);
  const lead = openingOf(page, sentence);
  const source = readForward(page, lead, cue);
  const near = source && cue - source.to <= 4;
  return source && near && (isSpeaker(page, source) || lowerAt(page, source.from) === "it") ? source : null;
};

/** Over a bullet and "what", "here is what". */
const openingOf = (page: Page, sentence: Sentence): number => {
  let at = sentence.from;
  while (at < sentence.to && (tokenAt(page, at).kind === "mark" || /^(?:here|is|what)$/.test(lowerAt(page, at))))
    at += 1;
  return at;
};

/** No announced list is longer; it keeps the cost linear where every item announces another. */
const longestList = 60;

/** What is left of the sentence, else the items of the list that follows, else the next paragraph. */
const passage = (page: Page, at: number, sentence: Sentence): Finding["content"] => {
  const own = contentAfter(page, at + 1, sentence);
  if (own && at + 1 < sentence.to) return hasAmount(page, at + 1, sentence.to) ? own : null;
  const first = page.sentences[sentence.index + 1];
  if (!first) return null;
  let last = first;
  const listed = isItem(page, first);
  for (let index = first.index + 1; index < Math.min(page.sentences.length, first.index + longestList); index += 1) {
    const next = page.sentences[index];
    if (!next || !(listed ? isItem(page, next) || sharesLine(page, last, next) : next.paragraph === first.paragraph))
      break;
    last = next;
  }
  return { start: first.start, end: last.end };
};

const isItem = (page: Page, sentence: Sentence): boolean =>
  /^(?:[•●▪‣*]|[–—-] |\d{1,2}[.)] )/.test(page.text.slice(sentence.start, sentence.start + 4));

const sharesLine = (page: Page, before: Sentence, next: Sentence): boolean =>
  !page.text.slice(before.end, Math.min(next.start, before.end + 80)).includes("\n");

const figureNoun = /^(?:figures?|tally|count|toll|numbers?|total|estimate|statistics|data|sum|claim|assessment)$/;

/** "The count of the drowned comes from the coast guard.": of its own amount, else of the sentence before. */
const readComesFrom = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "from" || !figureBefore(page, at, sentence.from)) return null;
  const source = readCredited(page, at + 2, sentence);
  if (!source) return null;
  const before = hasAmount(page, sentence.from, at) ? null : page.sentences[sentence.index - 1];
  return finding("comes-from", { from: at, to: at + 2 }, source, {
    content: { start: (before ?? sentence).start, end: sentence.end },
    placing: "before",
  });
};

const figureBefore = (page: Page, at: number, floor: number): boolean => {
  for (let back = at - 1; back >= Math.max(floor, at - 14); back -= 1)
    if (figureNoun.test(lowerAt(page, back))) return true;
  return false;
};

const figureHead = /^(?:figures?|tally|count|toll|numbers|estimates?|statistics|data|calculations|records)$/;

/** "An estimate by the board has nine boats", "figures released by the board make it nine". */
const readFigureHas = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || !hasAmount(page, at + 1, Math.min(sentence.to, at + 7))) return null;
  let from = sentence.from;
  while (from < at && from < sentence.from + 4 && !figureHead.test(lowerAt(page, from))) from += 1;
  if (!figureHead.test(lowerAt(page, from)) || at - from > 24) return null;
  const by = ownerAt(page, from + 1, at);
  const source = by === -1 ? null : readCredited(page, by + 1, sentence);
  return source && source.to <= at
    ? finding("figure-has", { from: at, to: at + 1 }, source, { content: contentAfter(page, at + 1, sentence) })
    : null;
};

/** "by", "from" or "released by" right behind the figures, or -1. */
const ownerAt = (page: Page, from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + 4); at += 1) if (/^(?:by|from)$/.test(lowerAt(page, at))) return at;
  return -1;
};

/** "That is how the mayor put it." behind his words. */
const readHowPut = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const before = page.sentences[sentence.index - 1];
  if (!before || at - sentence.from !== 2 || !/^(?:that|this)$/.test(lowerAt(page, sentence.from))) return null;
  const source = readCredited(page, at + 1, sentence);
  return source && finding("how-put", { from: at - 2, to: at + 1 }, source, { content: before, placing: "before" });
};

/** What announces a passage, and where a figure is from. */
export const announcedRules: readonly Rule[] = [
  {
    id: "announced",
    example: "What the harbour board counted:\n\n- nine boats\n- 40 nets",
    rejects: "The recipe lists what you need:\n\n- nine eggs",
    words: [":"],
    read: readAnnounced,
  },
  {
    id: "comes-from",
    example: "The count of nine boats comes from the harbour board.",
    rejects: "The water of nine boats comes from the harbour board.",
    words: ["comes", "came", "stems", "derives", "originates"],
    read: readComesFrom,
  },
  {
    id: "figure-has",
    example: "An estimate by the harbour board has nine boats at sea.",
    rejects: "A boat by the harbour board has nine sails.",
    words: ["has", "have", "make", "makes"],
    read: readFigureHas,
  },
  {
    id: "how-put",
    example: "“Nine boats were lost.” That is how the mayor put it.",
    rejects: "That is how nine boats were lost.",
    words: ["how"],
    read: readHowPut,
  },
];
