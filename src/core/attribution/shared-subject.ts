import { readAfter } from "./after.ts";
import { readCue } from "./cue-reading.ts";
import type { Cue } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { determiners } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";
import { contentFor, place } from "./placing.ts";
import { readSubject } from "./subjects.ts";
import { weighs } from "./weigh.ts";

const goingOn: Cue = { lemma: "go", cueClass: "assert", need: "say", form: "past" };

/** ", he went on, it will be ten": only beside a comma, a quotation or the sentence's end. */
export const readWentOn = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "on" || tokenAt(page, at + 2).kind === "word") return null;
  const source = readSubject(page, at, sentence.from);
  const after = readAfter(page, at + 2, sentence, goingOn.lemma);
  const placing = source && place(page, source, after, sentence);
  if (!source || !placing) return null;
  return finding("went-on", { from: at, to: at + 2 }, source, {
    content: contentFor(page, placing, source, after, sentence),
    placing,
  });
};

export const readGerund = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = readCue(page, at);
  if (cue?.form !== "gerund" || cue.lemma === "cite" || determiners.has(lowerAt(page, at - 1))) return null;
  const before = tokenAt(page, at - 1);
  if (
    at > sentence.from &&
    !(
      before.kind === "mark" ||
      ["and", "after", "before", "while", "without", "by", "then", "also", "instead", "later"].includes(before.lower)
    )
  )
    return null;
  const after = readAfter(page, at + 1, sentence, cue.lemma);
  if (at === sentence.from && after.opens !== "that") return null;
  if (after.opens === "end" || after.opens === "comma" || !weighs(page, cue, after, "after", sentence)) return null;
  return finding("shared-subject", { from: at, to: at + 1 }, null, {
    content: contentFor(page, "after", { from: at, to: at }, after, sentence),
    cueClass: cue.cueClass,
    carrier: after.addressee,
  });
};

export const readAndVerb = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = readCue(page, at);
  if (!cue || cue.form === "gerund" || cue.form === "base") return null;
  const before = lowerAt(page, at - 1);
  if (before !== "and" && before !== "but" && !(before === "then" || before === "also")) return null;
  const after = readAfter(page, at + 1, sentence, cue.lemma);
  if (after.opens === "end" || after.opens === "comma" || !weighs(page, cue, after, "after", sentence)) return null;
  return finding("shared-subject", { from: at, to: at + 1 }, null, {
    content: contentFor(page, "after", { from: at, to: at }, after, sentence),
    cueClass: cue.cueClass,
    carrier: after.addressee,
  });
};
