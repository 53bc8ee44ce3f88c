import { contentAfter } from "./content.ts";
import { type Finding, finding } from "./finding.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";
import type { Rule } from "./rule.ts";

/** "An earlier version of this article said …": the outlet takes back what stands there. */
const readCorrection = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (
    isQuoted(page, at) ||
    !["of", "text"].includes(lowerAt(page, at + 1)) ||
    !/^(?:earlier|first|previous|original|initial|prior)$/.test(lowerAt(page, at - 1))
  )
    return null;
  if (!/^(?:article|story|text|report|piece|post|dispatch)$/.test(lowerAt(page, at + 3))) return null;
  return finding("correction", { from: at - 1, to: at + 1 }, null, {
    content: contentAfter(page, at + 4, sentence),
    cueClass: "deny",
  });
};

const printed =
  /^(?:it|we|story|article|timeline|report|caption|headline|item|column|piece|graphic|text|feature|essay|review|obituary|table|map|profile|account)$/;

const rights =
  /\bshould have (?:said|read|been|stated)\b|\bwrong\b|\bincorrectly\b|\bmis(?:stated|reported|printed|attributed)\b|\bcorrect (?:number|figure|total|name|date) (?:is|was)\b|\bin error\b|\bwas an error\b|\bmixed up\b/;

/** Column of corrections: "A timeline on Monday stated that 42 …. It should have said …". */
const readWithdrawn = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || !printedBefore(page, at, sentence)) return null;
  const paragraph = page.paragraphs[sentence.paragraph];
  if (!paragraph || !rights.test(page.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1200))))
    return null;
  const content = contentAfter(page, lowerAt(page, at + 1) === "that" ? at + 2 : at + 1, sentence);
  return content && finding("correction", { from: at, to: at + 1 }, null, { content, cueClass: "deny" });
};

/** The outlet's own piece opens the sentence: "It", "A news story (…)", behind a bullet. */
const printedBefore = (page: Page, at: number, sentence: Sentence): boolean => {
  let from = sentence.from;
  while (from < at && tokenAt(page, from).kind === "mark") from += 1;
  if (at - from > 24) return false;
  for (let next = from; next < Math.min(at, from + 6); next += 1) {
    const lower = lowerAt(page, next);
    if (printed.test(lower)) return !/^(?:it|we)$/.test(lower) || (next === from && at - next < 3);
    if (lower === "the" && next > from) return false;
  }
  return false;
};

/** "The passage should have said that …": right now, and said by whoever the withdrawn words spoke of. */
const readShouldHave = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "have" || !/^(?:said|read|stated)$/.test(lowerAt(page, at + 2)))
    return null;
  return finding("should-have", { from: at, to: at + 3 }, null, {
    content: contentAfter(page, lowerAt(page, at + 3) === "that" ? at + 4 : at + 3, sentence),
  });
};

/** What the outlet takes back, and what it puts in its place. */
export const correctionRules: readonly Rule[] = [
  {
    id: "correction",
    example: "An earlier version of this article said nine boats were lost.",
    rejects: "An earlier version of the boat was lost.",
    words: ["version"],
    read: readCorrection,
  },
  {
    id: "withdrawn",
    example: "A timeline on Monday stated that nine boats were lost. It should have said ten.",
    rejects: "A report stated that nine boats were lost. The mayor agreed.",
    words: ["said", "stated", "gave", "reported", "claimed"],
    read: readWithdrawn,
  },
  {
    id: "should-have",
    example: "The passage should have said that nine boats were lost.",
    rejects: "The mayor should have sold nine boats.",
    words: ["should"],
    read: readShouldHave,
  },
];
