import { type Finding, finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import type { Rule } from "./rule.ts";
import { bodyWords } from "./speakers.ts";
import { hasRole } from "./speaking.ts";
import { isDate } from "./words.ts";

/** An interview names its guest among the first words; looking no further keeps the cost linear. */
const introduction = 160;

/** "A: We lost nine boats.": the guest whom the words before the first question introduce. */
const readAnswer = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const paragraph = page.paragraphs[sentence.paragraph];
  const label = tokenAt(page, at - 1);
  if (!paragraph || label.start !== paragraph.start || !/^(?:A|ANSWER)$/.test(label.text)) return null;
  const source = guestOf(page);
  const start = tokenAt(page, at + 1).start;
  return source && start > 0 && start < paragraph.end
    ? finding("answer", { from: at - 1, to: at + 1 }, source, { content: { start, end: paragraph.end } })
    : null;
};

const guestOf = (page: Page): Phrase | null => {
  for (let at = 0; at < Math.min(page.tokens.length, introduction); at += 1) {
    if (/^(?:Q|QUESTION)$/.test(tokenAt(page, at).text) && tokenAt(page, at + 1).text === ":") return null;
    const source = opensName(page, at) ? readForward(page, at, at + 16) : null;
    if (source && (bodyWords.has(lowerAt(page, source.to - 1)) || holdsPerson(page, source))) return source;
  }
  return null;
};

const opensName = (page: Page, at: number): boolean =>
  (tokenAt(page, at).capital || /^(?:a|an|the)$/.test(lowerAt(page, at))) && !isDate(page, at);

/** A role in it, or two capitals that are no body. */
const holdsPerson = (page: Page, phrase: Phrase): boolean =>
  hasRole(page, phrase.from, phrase.to) ||
  (phrase.to - phrase.from === 2 && tokenAt(page, phrase.from).capital && tokenAt(page, phrase.to - 1).capital);

/** Questions and answers. */
export const interviewRules: readonly Rule[] = [
  {
    id: "answer",
    example: "Mara Quill, a pilot, met us on Friday.\n\nQ: How many?\n\nA: Nine boats were lost.",
    rejects: "A: Nine boats were lost.",
    words: [":"],
    read: readAnswer,
  },
];
