import type { Span } from "../text/span.ts";
import { auxiliaries, wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";

const quoteAt = (page: Page, at: number): Span | null => page.quotes[page.quoteOf[at] ?? -1] ?? null;

const relatives = wordSet("that which who whom whose where when if because while although though but and as whether");

const cutters = new Set(["while", "whereas", "although", "though", "hours", "days", "but"]);

const ownPronouns = new Set(["he", "she", "it", "they", "we", "i"]);

/** From token `at` to the end of the sentence, over a quotation that runs on, up to a clause in another voice. */
export const contentAfter = (page: Page, from: number, sentence: Sentence): Span | null => {
  let at = from;
  while (at < sentence.to && /^[,;:—–]$/.test(tokenAt(page, at).text) && !isQuoted(page, at)) at += 1;
  if (at >= sentence.to) return null;
  let end = sentence.end;
  for (let next = at; next < sentence.to; next += 1) {
    const quote = quoteAt(page, next);
    if (quote && quote.end > end) end = quote.end;
    if (isCut(page, next, at)) {
      end = tokenAt(page, next - 1).end;
      break;
    }
  }
  const start = quoteAt(page, at)?.start ?? tokenAt(page, at).start;
  return start < end ? { start, end } : null;
};

/** ", while the army …": a new subject after a contrast leaves what was said. */
const isCut = (page: Page, at: number, from: number): boolean => {
  if (at <= from + 2 || isQuoted(page, at) || lowerAt(page, at - 1) !== "," || !cutters.has(lowerAt(page, at)))
    return false;
  const next = lowerAt(page, at + 1);
  return (
    !ownPronouns.has(next) &&
    !/(?:ing)$/.test(next) &&
    !isQuoted(page, at + 1) &&
    lowerAt(page, at) !== "but" &&
    lowerAt(page, at) !== "though"
  );
};

/** From the start of the clause to the token before `from`, over a quotation that began earlier. */
export const contentBefore = (page: Page, from: number, sentence: Sentence): Span | null => {
  const open = clauseStart(page, from, sentence);
  let end = from;
  while (end > open && tokenAt(page, end - 1).kind === "mark" && !isQuoted(page, end - 1)) end -= 1;
  if (end <= open) return quotationBefore(page, sentence);
  const start = quoteAt(page, open)?.start ?? tokenAt(page, open).start;
  return { start, end: Math.max(tokenAt(page, end - 1).end, quoteAt(page, end - 1)?.end ?? 0) };
};

/** A quotation that ends right before the sentence, in the same paragraph. */
const quotationBefore = (page: Page, sentence: Sentence): Span | null => {
  const last = sentence.from - 1;
  const before = page.sentences[sentence.index - 1];
  return before && before.paragraph === sentence.paragraph ? quoteAt(page, last) : null;
};

/** Where the clause begins whose end or middle holds `from`: after ";", or at the conjunction an aside follows directly. */
const clauseStart = (page: Page, from: number, sentence: Sentence): number => {
  const comma = from - 1;
  if (
    comma > sentence.from &&
    lowerAt(page, comma) === "," &&
    relatives.has(lowerAt(page, comma - 1)) &&
    lowerAt(page, comma - 2) !== ":" &&
    !isQuoted(page, comma - 1)
  ) {
    let open = comma - 1;
    while (open > sentence.from && ["in", "of", "at", "from", "on", "for", "by"].includes(lowerAt(page, open - 1)))
      open -= 1;
    return open;
  }
  for (let at = from - 1; at > sentence.from; at -= 1)
    if (
      tokenAt(page, at - 1).text === ";" &&
      !isQuoted(page, at - 1) &&
      (hasAuxiliary(page, at, from) || hasAuxiliary(page, from, sentence.to))
    )
      return at;
  return sentence.from;
};

/** Without one, what a semicolon parts are items of a list. The speaker and his cue, beside `from`, do not count. */
const hasAuxiliary = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (auxiliaries.has(lowerAt(page, at)) && !isQuoted(page, at)) return true;
  return false;
};

/** Both sides of an aside: "The first, he said, came in May." */
export const contentAround = (page: Page, from: number, sentence: Sentence): Span | null => {
  const open = clauseStart(page, from, sentence);
  const start = quoteAt(page, open)?.start ?? tokenAt(page, open).start;
  let end = sentence.end;
  for (let at = from; at < sentence.to; at += 1) {
    if (tokenAt(page, at).text === ";" && !isQuoted(page, at)) {
      end = tokenAt(page, at).start;
      break;
    }
    const quote = quoteAt(page, at);
    if (quote && quote.end > end) end = quote.end;
  }
  return start < end ? { start, end } : null;
};

/** Whether the sentence has said something before token `from`: a quotation, or words before a comma or dash. */
export const hasBefore = (page: Page, from: number, sentence: Sentence): boolean => {
  if (from <= sentence.from) return quotationBefore(page, sentence) !== null;
  const before = tokenAt(page, from - 1);
  if (isQuoted(page, from - 1)) return true;
  if (before.kind !== "mark") return false;
  if (before.text === "”" || before.text === '"') return true;
  return from - 1 - sentence.from > 0;
};
