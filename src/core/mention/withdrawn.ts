import type { Facts } from "./facts.ts";

const piece =
  "(?:stor(?:y|ies)|articles?|report|column|timeline|caption|headline|graphic|map|chart|table|item|piece|version|review|essay|profile|feature|list|box|obituary|interview|newsletter|post|it|we)";

/** "It said that", "a timeline on Monday (“…”, page 4) stated that": the outlet's own text speaks. */
const ownText = new RegExp(
  `\\b${piece}\\b[^.;]{0,90}?\\b(?:said|stated|gave|read|reported|wrote|put|had|referred to|claimed|suggested|described)\\b`,
  "i",
);
const wrong =
  /\b(?:wrong(?:ly)?|misstated|misreported|misquoted|in error|erroneous(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|inaccurate(?:ly)?|transposed|swapped|mixed up|garbled|an editing error|a production error|correction)\b/i;
const right =
  /\b(?:should (?:have (?:said|read|been|stated|given)|be|read)|the (?:correct|right|true|actual) (?:number|figure|total|amount)|in fact|was actually|is actually|it (?:is|was) (?:in fact )?\d|What [^.;]{3,80} (?:reported|said|stated|gave)\b)/i;

const column =
  /\b(?:corrections?(?: and clarifications)?|clarification|amended|readers['’] editor|we (?:are happy|aim) to correct)\b/i;

/** A figure that a note takes back: the outlet's own text is quoted, and a sentence beside it says that it was wrong or what is right. */
export function isWithdrawn({ reading, passage, sentence, quantity }: Facts): boolean {
  const lead = reading.text.slice(passage.start, quantity.start);
  if (!ownText.test(lead) || right.test(lead)) return false;
  const beside = (at: number): string => {
    const span = reading.sentences[at];
    return span ? reading.text.slice(span.start, span.end) : "";
  };
  return (
    wrong.test(lead) ||
    (column.test(`${reading.title}\n${reading.text}`) &&
      (wrong.test(`${beside(passage.index - 1)} ${sentence}`) || right.test(beside(passage.index + 1))))
  );
}
