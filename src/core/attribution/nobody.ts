import { contentAfter, contentAround, contentBefore } from "./content.ts";
import { readCredited } from "./credited.ts";
import { type Finding, finding } from "./finding.ts";
import { being } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Sentence } from "./page.ts";
import type { CueClass } from "./types.ts";

export const nobody = [
  "believed",
  "thought",
  "estimated",
  "said",
  "reported",
  "presumed",
  "alleged",
  "suspected",
  "understood",
  "rumoured",
  "rumored",
  "assumed",
  "reckoned",
  "expected",
  "feared",
  "claimed",
  "considered",
  "known",
];

const openClass: Readonly<Record<string, CueClass>> = {
  said: "assert",
  reported: "assert",
  claimed: "assert",
  alleged: "assert",
  expected: "plan",
};

/** "is believed to", "it was reported that": nobody speaks, so nobody is ever filled in. */
export const readNobody = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const next = lowerAt(page, at + 1);
  if (isQuoted(page, at) || !being.has(beforeAdverbs(page, at))) return null;
  if (next === "from" || next === "in") return readPlaceSays(page, at, sentence);
  if ((next !== "to" && next !== "that") || lowerAt(page, at - 3) === "then") return null;
  const start = sentence.from;
  return finding("nobody", { from: at - 1, to: at + 1 }, null, {
    content: contentAround(page, Math.max(start, at), sentence),
    placing: "around",
    cueClass: openClass[lowerAt(page, at)] ?? "hedge",
  });
};

/** "It was reported from Oslo that", "it is said in the article": the place or paper speaks. */
const readPlaceSays = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (lowerAt(page, at - 2) !== "it") return null;
  const source = readCredited(page, at + 2, sentence);
  if (!source) return null;
  const that = lowerAt(page, source.to) === "that";
  const content = that ? contentAfter(page, source.to + 1, sentence) : contentBefore(page, at - 2, sentence);
  return finding("nobody", { from: at - 1, to: at + 1 }, source, { content, placing: that ? "after" : "before" });
};

const beforeAdverbs = (page: Page, at: number): string => {
  let back = at - 1;
  while (
    /ly$|^(?:also|now|still|not|been)$/.test(lowerAt(page, back)) &&
    at - back < 4 &&
    !being.has(lowerAt(page, back))
  )
    back -= 1;
  return lowerAt(page, back);
};
