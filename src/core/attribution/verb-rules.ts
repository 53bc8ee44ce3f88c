import { readAfter } from "./after.ts";
import { contentAround } from "./content.ts";
import { classOf, denies, isNounHere, readCue } from "./cue-reading.ts";
import { type Cue, cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { wordSet } from "./grammar.ts";
import { readInverted } from "./inverted.ts";
import { lowerAt, type Page, type Phrase, type Sentence } from "./page.ts";
import { contentFor, place } from "./placing.ts";
import type { Rule } from "./rule.ts";
import { readAndVerb, readGerund, readWentOn } from "./shared-subject.ts";
import { pronouns } from "./speakers.ts";
import { headSpeaks, indefinite, isSpeaker } from "./speaking.ts";
import { readSubject } from "./subjects.ts";
import { readVerbGroup, type VerbGroup } from "./verbs.ts";
import { weighs } from "./weigh.ts";

const forms = [...cueForms.keys()];

const readSubjectVerb = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = readCue(page, at);
  if (!cue || cue.form === "gerund" || isNounHere(page, at, cue)) return null;
  const group = readVerbGroup(page, at, sentence.from, cue);
  if (group.passive || group.infinitive || (cue.form === "participle" && group.from === at)) return null;
  if (lowerAt(page, at - 1) === "have" && lowerAt(page, at - 2) === "should") return null;
  const source = readSubject(page, group.from, sentence.from);
  if (source && lowerAt(page, source.from) === "you" && (cue.lemma === "arrive" || cue.lemma === "put")) return null;
  if (!source || !maySpeak(page, source, cue) || (cue.form === "base" && !agrees(page, source, group))) return null;
  const after = readAfter(page, at + 1, sentence, cue.lemma);
  const placing = place(page, source, after, sentence);
  if (!placing || !(weighs(page, cue, after, placing, sentence) || denies(page, cue, after, sentence))) return null;
  const denial = denies(page, cue, after, sentence);
  const content =
    denial && placing === "after"
      ? contentAround(page, source.from, sentence)
      : contentFor(page, placing, source, after, sentence);
  return finding("subject-verb", group, source, {
    content,
    placing,
    cueClass: denial ? "deny" : classOf(cue, group, page),
    carrier: after.addressee,
  });
};

/** Verbs that things have as well ("the strength shows"): their subject must be one that speaks. */
const ofThings = wordSet(
  "show reveal suggest indicate signal hint confirm find detail list count trace underline underscore imply verify measure describe raise mean",
);

const maySpeak = (page: Page, source: Phrase, cue: Cue): boolean => {
  if (
    source.to - source.from === 1 &&
    (pronouns.has(lowerAt(page, source.from)) || indefinite.has(lowerAt(page, source.from)))
  )
    return true;
  return cue.need === "say" || (ofThings.has(cue.lemma) ? headSpeaks(page, source) : isSpeaker(page, source));
};

/** A plain form ("say", "claim") needs a plural subject, "I", "we", or a modal before it. */
const agrees = (page: Page, source: Phrase, group: VerbGroup): boolean => {
  if (group.modal || lowerAt(page, group.to - 1) === "put") return true;
  const first = lowerAt(page, source.from);
  if (source.to - source.from === 1) return /^(?:they|we|i|you|who)$|[^s]s$/.test(first);
  for (let at = source.from; at < source.to; at += 1)
    if (/(?:[^s]s|men|people|and|data|media|military|police|some|many|few|authorities)$/.test(lowerAt(page, at)))
      return true;
  return false;
};

/** Rules that start at a cue verb, in the order they are tried. */
export const verbRules: readonly Rule[] = [
  {
    id: "verb-subject",
    example: "“We lost nine boats,” said Mara Quill, who runs the harbour.",
    rejects: "He said the boats were lost.",
    words: forms,
    read: readInverted,
  },
  {
    id: "subject-verb",
    example: "The harbour office said on Monday that nine boats were lost.",
    rejects: "The said boats were lost.",
    words: forms,
    read: readSubjectVerb,
  },
  {
    id: "went-on",
    example: "By May, she went on, nine boats were lost.",
    rejects: "She went on a trip with nine boats.",
    words: ["went", "goes"],
    read: readWentOn,
  },
  {
    id: "gerund",
    example: "Quill said little, adding that nine boats were lost.",
    rejects: "Adding nine boats was hard.",
    words: forms,
    read: readGerund,
  },
  {
    id: "and-verb",
    example: "Quill shrugged and said nine boats were lost.",
    rejects: "He and she lost nine boats.",
    words: forms,
    read: readAndVerb,
  },
];
