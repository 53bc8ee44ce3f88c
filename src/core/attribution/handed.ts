import { contentAfter } from "./content.ts";
import { readCredited } from "./credited.ts";
import { type Finding, finding } from "./finding.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";
import { readSubject } from "./subjects.ts";

const figures = /^(?:numbers?|figures?|count|tally|total|estimate|breakdown|details)$/;

/** "The mayor gave a figure", "the council has named the number": what follows may be tied to it. */
export const readGaveFigure = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at)) return null;
  let noun = at + 1;
  while (noun < at + 8 && tokenAt(page, noun).kind === "word" && !figures.test(lowerAt(page, noun))) noun += 1;
  if (!figures.test(lowerAt(page, noun))) return null;
  const source = readSubject(page, lowerAt(page, at - 1) === "first" ? at - 1 : at, sentence.from);
  return (
    source && finding("gave-figure", { from: at, to: noun + 1 }, source, { content: contentAfter(page, at, sentence) })
  );
};

/** "has shared with the Gazette its count". */
export const readSharedWith = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "with") return null;
  const open = ["has", "have", "had"].includes(lowerAt(page, at - 1)) ? at - 1 : at;
  const source = readSubject(page, open, sentence.from);
  return (
    source &&
    finding("shared-with", { from: open, to: at + 2 }, source, { content: contentAfter(page, at + 2, sentence) })
  );
};

/** "He was passing on what members had heard from the service". */
export const readPassedOn = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "on") return null;
  for (let next = at + 2; next < Math.min(sentence.to, at + 14); next += 1) {
    if (!["from", "by"].includes(lowerAt(page, next))) continue;
    const source = readCredited(page, next + 1, sentence);
    return (
      source &&
      finding("passed-on", { from: at, to: at + 2 }, source, { content: contentAfter(page, at + 2, sentence) })
    );
  }
  return null;
};
