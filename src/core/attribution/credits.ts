import { readBackward } from "./backward.ts";
import type { Entity } from "./entity.ts";
import { readForward } from "./forward.ts";
import { isQuoted, lowerAt, type Page, type Phrase, sentenceAt, tokenAt } from "./page.ts";

/** Words that, before an outlet's name, credit it with carrying what the sentence says. */
const before = new Set([
  "of",
  "from",
  "by",
  "with",
  "to",
  "told",
  "tells",
  "tell",
  "telling",
  "gave",
  "given",
  "giving",
  "via",
]);

const creditVerbs = new Set(
  "asked interview call conversation replies told tells tell telling gave giving shared spoke speaking confirmed said comments remarks seen obtained reviewed viewed quoted cited reported described carried distributed published translation relayed released written supplied provided given disclosed stated statement".split(
    " ",
  ),
);

/** Between the verb and the preposition may stand this many words ("carried round the world by"). */
const reach = 5;

/** Phrases credited as carriers, each with its token; whether they are outlets is for the resolver to say. */
export type Credit = {
  readonly at: number;
  readonly phrase: Phrase;
  /** "first reported by": the news of the whole article, where its own sentence has no speaker. */
  readonly first?: boolean;
};

export const readCredits = (page: Page): Credit[] => {
  const found: Credit[] = [];
  page.tokens.forEach((token, at) => {
    if (!before.has(token.lower) || isQuoted(page, at)) return;
    const sentence = sentenceAt(page, at);
    if (!sentence || !isCredited(page, at, sentence.from)) return;
    const phrase = readForward(page, at + 1, sentence.to);
    if (phrase)
      found.push({
        at,
        phrase,
        first: /^(?:was|were|been)$/.test(lowerAt(page, at - 3)) || lowerAt(page, at - 2) === "first",
      });
  });
  found.push(...readFirst(page), ...readToldOutlet(page), ...readThatWasIn(page));
  return found;
};

/** "The Gazette was first to report it". */
const readFirst = (page: Page): Credit[] =>
  page.tokens.flatMap((token, at) => {
    if (
      token.lower !== "first" ||
      lowerAt(page, at + 1) !== "to" ||
      !/^(?:report|reveal|disclose|describe|publish|write)$/.test(lowerAt(page, at + 2))
    )
      return [];
    const end = lowerAt(page, at - 1) === "the" ? at - 2 : at - 1;
    const phrase = readBackward(page, end, sentenceAt(page, at)?.from ?? 0);
    return phrase ? [{ at, phrase, first: true }] : [];
  });

/** "the Gazette was told", "the Gazette has been shown". */
const readToldOutlet = (page: Page): Credit[] =>
  page.tokens.flatMap((token, at) => {
    if (
      !/^(?:told|shown|given|informed)$/.test(token.lower) ||
      !/^(?:was|were|been)$/.test(lowerAt(page, at - 1)) ||
      isQuoted(page, at)
    )
      return [];
    const end = lowerAt(page, at - 1) === "been" ? at - 2 : at - 1;
    const phrase = readBackward(page, end, sentenceAt(page, at)?.from ?? 0);
    return phrase ? [{ at, phrase }] : [];
  });

/** "That was on Fjord News.": a sentence that does nothing but credit the one before. */
const readThatWasIn = (page: Page): Credit[] =>
  page.sentences.flatMap((sentence) => {
    const words = [0, 1, 2].map((step) => lowerAt(page, sentence.from + step)).join(" ");
    const phrase = /^(?:that|this|it) was (?:on|in|to)$/.test(words)
      ? readForward(page, sentence.from + 3, sentence.to)
      : null;
    return phrase && sentence.from > 0 && phrase.to >= sentence.to - 1 ? [{ at: sentence.from - 1, phrase }] : [];
  });

const isCredited = (page: Page, at: number, floor: number): boolean => {
  if (lowerAt(page, at) === "via") return true;
  if (lowerAt(page, at) === "with" && /^(?:together|jointly)$/.test(lowerAt(page, at - 1))) return true;
  if (/^(?:of|from)$/.test(lowerAt(page, at)))
    return /^(?:request|inquiry|enquiry|query|questions)$/.test(lowerAt(page, at - 1));
  for (let back = at; back >= Math.max(floor, at - reach); back -= 1) {
    if (tokenAt(page, back).kind === "mark") return false;
    if (
      creditVerbs.has(lowerAt(page, back)) &&
      (back < at || (/^(?:t|g)/.test(lowerAt(page, at)) && lowerAt(page, at) !== "to"))
    )
      return true;
  }
  return false;
};

/** Not an agency: how an article ends, or what a picture is. */
const noAgency = new Set([
  "end",
  "pool",
  "handout",
  "file",
  "ret",
  "more",
  "photo",
  "video",
  "read",
  "ed",
  "sic",
  "local",
  "gmt",
  "update",
  "lead",
]);

/** The agency that a byline or a closing credit names for the whole text. */
export const readTextCredit = (page: Page, isOutlet: (phrase: Phrase) => Entity | null): string | null => {
  const last = page.paragraphs.slice(-3);
  for (const paragraph of [page.paragraphs[0], ...last]) {
    if (!paragraph) continue;
    const text = page.text.slice(paragraph.start, paragraph.end);
    const name = creditIn(text.slice(0, 200), text.slice(-80), text.length);
    if (name && !noAgency.has(name.split(/[\s,;]/)[0]?.toLowerCase() ?? "")) {
      const known = name.split(/[,;/]\s*/).findLast((part) => outletNamed(page, part, isOutlet));
      if (known) return known.trim();
    }
  }
  return null;
};

const creditIn = (head: string, tail: string, length: number): string | null => {
  const byline = length < 60 ? /^By (?:the )?(\p{Lu}[\p{L}\p{N} .&-]{2,50})$/u.exec(head)?.[1] : undefined;
  const source = /^Source: (?:the )?(\p{Lu}[\p{L}\p{N} &-]{1,50})(?:\.|$)/u.exec(head)?.[1];
  const bracket = /\(([\p{L}\p{N} .,;/&-]{2,50})\)\s*$/u.exec(tail)?.[1];
  return byline ?? source ?? bracket ?? null;
};

const outletNamed = (page: Page, name: string, isOutlet: (phrase: Phrase) => Entity | null): boolean => {
  const start = page.text.lastIndexOf(name);
  const from = page.tokens.findIndex((token) => token.start >= start);
  let to = from;
  while (to < page.tokens.length && tokenAt(page, to).end <= start + name.length) to += 1;
  return from >= 0 && to > from && isOutlet({ from, to }) !== null;
};
