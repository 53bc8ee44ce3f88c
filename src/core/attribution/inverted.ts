import { appositionEnd } from "./apposition.ts";
import { contentAround, contentBefore, hasBefore } from "./content.ts";
import { readCue } from "./cue-reading.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { auxiliaries, reporters, wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";
import { asideGoesOn } from "./placing.ts";
import { documentWords, pronouns } from "./speakers.ts";
import { isSpeaker } from "./speaking.ts";
import { readSubject } from "./subjects.ts";

export const readInverted = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = readCue(page, at);
  if (!cue || cue.lemma === "tell" || (cue.form !== "past" && cue.form !== "third")) return null;
  if (cue.need === "number" || !followsContent(page, at, sentence) || endsAside(page, at, sentence)) return null;
  const particle = cue.lemma === "point" && lowerAt(page, at + 1) === "out" ? 1 : 0;
  const core = readForward(page, at + 1 + particle, sentence.to);
  if (
    !core ||
    !isSpeaker(page, core) ||
    pronouns.has(lowerAt(page, core.from)) ||
    ["that", "this", "what", "which"].includes(lowerAt(page, core.from)) ||
    (reporters.has(lowerAt(page, core.from)) && cue.need === "say" && core.to - core.from === 1) ||
    !closesClause(page, core.to, sentence)
  )
    return null;
  const source = { from: core.from, to: appositionEnd(page, core, sentence) };
  const goesOn =
    tokenAt(page, source.to).kind === "mark" && source.to < sentence.to - 1 && asideGoesOn(page, source.to + 1);
  const content = goesOn ? contentAround(page, at, sentence) : contentBefore(page, at, sentence);
  return (
    content &&
    finding("verb-subject", { from: at, to: at + 1 + particle }, source, {
      content,
      placing: goesOn ? "around" : "before",
      cueClass: cue.cueClass,
    })
  );
};

/** "The manager, Jo Reed, found that …": the comma closes an aside of the subject, no content. */
const endsAside = (page: Page, at: number, sentence: Sentence): boolean => {
  if (lowerAt(page, at - 1) !== ",") return false;
  const subject = readSubject(page, at, sentence.from);
  return subject !== null && (subject.from <= sentence.from + 1 || !hasVerb(page, sentence.from, subject.from));
};

const hasVerb = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (
      auxiliaries.has(lowerAt(page, at)) ||
      cueForms.has(lowerAt(page, at)) ||
      /[^e]ed$/.test(lowerAt(page, at)) ||
      isQuoted(page, at)
    )
      return true;
  return false;
};

const followsContent = (page: Page, at: number, sentence: Sentence): boolean => {
  const before = tokenAt(page, at - 1);
  if (at <= sentence.from) return hasBefore(page, at, sentence);
  return (
    (isQuoted(page, at - 1) && before.kind === "mark") ||
    before.text === "," ||
    before.text === "—" ||
    before.text === "–" ||
    before.text === "”" ||
    before.text === '"'
  );
};

const closers = wordSet(
  "who which whose on in at during after as when while from to by with told last this yesterday and before of",
);

const closesClause = (page: Page, at: number, sentence: Sentence): boolean => {
  const { kind, lower, text } = tokenAt(page, at);
  return (
    at >= sentence.to ||
    (kind === "mark" && text !== "$") ||
    closers.has(lower) ||
    (lower === "that" && documentWords.has(lowerAt(page, at - 1)) && auxiliaries.has(lowerAt(page, at + 1))) ||
    /day$/.test(lower) ||
    /ing$/.test(lower)
  );
};
