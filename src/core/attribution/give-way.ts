import type { Finding } from "./finding.ts";
import { isQuoted, lowerAt, type Page, tokenAt } from "./page.ts";

const opening = new Set(["and", "but", "while", "whereas", "which", "who", "whom", "whose", "although"]);

/** A sentence has no more cues before its closing credit than this. */
const nearby = 8;

/**
 * "The council believes that nine were lost, of whom two were children, according to the mayor": a closing credit after
 * another speaker's clause covers the last clause alone.
 */
export const giveWay = (page: Page, findings: readonly Finding[]): Finding[] =>
  findings.map((one, index) => {
    const { content, cue, placing } = one;
    if (
      placing !== "before" ||
      !content ||
      !findings.slice(Math.max(0, index - nearby), index).some((other) => speaksFirst(page, other, one))
    )
      return one;
    const from = lastClause(page, Math.min(cue.from, one.source?.from ?? cue.from), content.start);
    return from === -1 ? one : { ...one, content: { start: tokenAt(page, from).start, end: content.end } };
  });

/** Another speaker has begun, with content of his own after his cue, inside the content of the closing credit. */
const speaksFirst = (page: Page, other: Finding, closing: Finding): boolean =>
  other !== closing &&
  other.source !== null &&
  other.placing === "after" &&
  other.cue.from < closing.cue.from &&
  closing.content !== null &&
  tokenAt(page, other.cue.from).start >= closing.content.start &&
  page.sentenceOf[other.cue.from] === page.sentenceOf[closing.cue.from];

/** The first token of the last clause that a comma and a conjunction or relative open, or -1. */
const lastClause = (page: Page, before: number, floor: number): number => {
  for (let at = before - 3; at > 0 && tokenAt(page, at).start > floor; at -= 1) {
    if (isQuoted(page, at)) continue;
    if (lowerAt(page, at) === ";") return at + 1;
    if (
      lowerAt(page, at) === "," &&
      (opening.has(lowerAt(page, at + 1)) || (lowerAt(page, at + 1) === "of" && opening.has(lowerAt(page, at + 2))))
    )
      return at + 1;
  }
  return -1;
};
