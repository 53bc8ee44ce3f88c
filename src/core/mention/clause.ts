import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";

const openers = new Set([
  "while",
  "but",
  "whereas",
  "although",
  "though",
  "which",
  "who",
  "whose",
  "whom",
  "because",
  "that",
]);
const afterComma = new Set([
  "as",
  "where",
  "when",
  "after",
  "with",
  "then",
  "if",
  "even",
  "saying",
  "adding",
  "according",
  "citing",
]);
const shortest = 8;

/** The words of the clause that holds `range`; clauses part at marks, at conjunctions and at "X said". */
export function clauseAround(text: string, passage: Passage, range: Span): Span {
  let start = range.start;
  while (start > 0 && !isBoundary(text, passage, start)) start--;
  let end = nextBoundary(text, passage, range.end);
  while (end < passage.words.length && !hasVerb(passage, start, end) && isSoft(text, passage, end))
    end = nextBoundary(text, passage, end + 1);
  return { start, end };
}

function nextBoundary(text: string, passage: Passage, from: number): number {
  let end = from;
  while (end < passage.words.length && !isBoundary(text, passage, end)) end++;
  return end;
}

const hasVerb = (passage: Passage, start: number, end: number): boolean =>
  passage.verbs.some((verb) => verb.first >= start && verb.last <= end && verb.value.class !== "say");

/** A comma with no verb before it only sets something aside: "one system, with five vehicles, was delivered". */
function isSoft(text: string, passage: Passage, at: number): boolean {
  const [before, word] = [passage.words[at - 1], passage.words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    /^[\s"”’]*,/.test(text.slice(before.end, word.start)) &&
    !saysBefore(passage, at)
  );
}

function isBoundary(text: string, passage: Passage, at: number): boolean {
  const before = passage.words[at - 1];
  const word = passage.words[at];
  if (!before || !word) return true;
  const gap = text.slice(before.end, word.start);
  if (/[;:—–()\n]|\s-+\s/.test(gap)) return true;
  if (openers.has(word.key)) return !(word.key === "that" && /\b(?:equal|corresponds?)$/.test(before.key));
  if (gap.includes(",") && (afterComma.has(word.key) || saysBefore(passage, at))) return true;
  if (gap.includes(",") && isNewPredicate(passage, at)) return true;
  return isComplement(passage, at) || isNewSubject(passage, at);
}

/** ", the White House said": a few words without another verb, then the saying. */
function saysBefore(passage: Passage, at: number): boolean {
  const next = passage.verbs.find((verb) => verb.first >= at);
  return next?.value.class === "say" && next.first - at <= shortest;
}

/** "…, and roughly 200 of those were duds": verbs on both sides, and no verb right behind the conjunction. */
function isNewPredicate(passage: Passage, at: number): boolean {
  if (passage.words[at]?.key !== "and") return false;
  const near = (verb: { readonly first: number }): boolean => verb.first < at && verb.first > at - 14;
  const next = passage.verbs.find((verb) => verb.first > at);
  return passage.verbs.some(near) && next !== undefined && next.first > at + 1 && next.first <= at + 9;
}

const links = new Set(["to", "by", "of", "in", "on", "with", "about", "for", "at", "from", "as"]);

const being = new Set(["is", "are", "was", "were", "be", "been"]);

/** Behind "says" its complement starts; "is estimated to be" and "could add up to" go on. */
function isComplement(passage: Passage, at: number): boolean {
  const verb = passage.verbs.find((found) => found.last === at);
  if (verb?.value.class !== "say" || verb.value.form === "ing") return false;
  const word = passage.words[at]?.key ?? "";
  const isPassive = passage.words.slice(Math.max(0, at - 3), at - 1).some(({ key }) => being.has(key));
  return !links.has(word) && !isPassive && word !== "up";
}

/** "… and Germany has given": a name behind the conjunction starts a clause of its own. */
function isNewSubject(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word?.key !== "and" && word?.key !== "or") return false;
  const mark = passage.marks.find((found) => found.first > at && found.first <= at + 2);
  if (!mark || passage.words[mark.last - 1]?.possessive) return false;
  const next = passage.verbs.find((verb) => verb.first >= mark.last);
  return next !== undefined && next.first - mark.last <= 2;
}
