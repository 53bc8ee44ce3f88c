import { type After, readAfter } from "./after.ts";
import { appositionEnd } from "./apposition.ts";
import { contentAfter, contentAround, contentBefore, hasBefore } from "./content.ts";
import { type Cue, cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { auxiliaries, determiners, linking, reporters, wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { readForward } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { pronouns } from "./speakers.ts";
import { indefinite, isSpeaker, readSubject } from "./subjects.ts";
import type { CueClass } from "./types.ts";
import { readVerbGroup, type VerbGroup } from "./verbs.ts";
import { weighs } from "./weigh.ts";

const forms = [...cueForms.keys()];

/** A cue verb outside quotations; capitals are names ("United States"). */
const readCue = (page: Page, at: number): Cue | null => {
  const token = tokenAt(page, at);
  if (isQuoted(page, at) || (token.capital && token.start !== page.sentences[page.sentenceOf[at] ?? -1]?.start))
    return null;
  return cueForms.get(token.lower) ?? null;
};

const classOf = (cue: Cue, group: VerbGroup, page: Page): CueClass => {
  if (group.negated && !only(page, group)) return cue.cueClass === "deny" ? "assert" : "decline";
  return cue.cueClass;
};

/** "would say only that": a negation that lets the content through. */
const only = (page: Page, group: VerbGroup): boolean => lowerAt(page, group.to) === "only";

/** A noun that looks like the verb: "the report", "its claims", "US estimates put". */
const isNounHere = (page: Page, at: number, cue: Cue): boolean => {
  const before = tokenAt(page, at - 1);
  if (cue.form === "gerund" || cue.form === "past") return false;
  if (cue.form === "base" && before.lower === "to") return false;
  if (determiners.has(before.lower) || before.possessive || linking.has(before.lower)) return true;
  if (lowerAt(page, at) === "think" && lowerAt(page, at + 1) === "tank") return true;
  return lowerAt(page, at + 1) === "of" && cue.lemma !== "speak";
};

const readSubjectVerb = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = readCue(page, at);
  if (!cue || cue.form === "gerund" || isNounHere(page, at, cue)) return null;
  const group = readVerbGroup(page, at, sentence.from, cue);
  if (group.passive || group.infinitive || (cue.form === "participle" && group.from === at)) return null;
  const source = readSubject(page, group.from, sentence.from);
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

const rejecting = wordSet("call dismiss describe brush reject deride label brand denounce wave");
const falsehoods =
  /^(?:fake|fakes|false|falsehoods?|groundless|baseless|unfounded|fabricat\w*|lies?|untrue|nonsense|absurd|rumou?rs?|herring|invented|invention|fiction|fantasy|misinformation|disinformation|hoax)$/;

/** "called the report false", "dismissed as groundless the claim that …". */
const denies = (page: Page, cue: Cue, after: After, sentence: Sentence): boolean =>
  rejecting.has(cue.lemma) && falseWithin(page, after.at, sentence.to);

const falseWithin = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 45); at += 1) if (falsehoods.test(lowerAt(page, at))) return true;
  return false;
};

const maySpeak = (page: Page, source: Phrase, cue: Cue): boolean => {
  if (
    source.to - source.from === 1 &&
    (pronouns.has(lowerAt(page, source.from)) || indefinite.has(lowerAt(page, source.from)))
  )
    return true;
  return isSpeaker(page, source) || cue.need === "say";
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

/** Where the content stands, or null where the sentence leaves none. */
const place = (page: Page, source: Phrase, after: After, sentence: Sentence): Finding["placing"] | null => {
  const before = hasBefore(page, leadOf(page, source.from), sentence);
  if (after.opens === "end") return before ? "before" : null;
  if (
    after.opens === "clause" &&
    before &&
    (trails(page, after) || (lowerAt(page, after.at) === "of" && isQuoted(page, source.from - 1)))
  )
    return "before";
  if (after.opens !== "comma" || !before) return "after";
  if (isAdverbial(page, sentence.from, source.from - 1)) return "around";
  return asideGoesOn(page, after.at + 1) ? "around" : "before";
};

/** "…, as the agency reported", "Nine boats: what the mayor said": the small word belongs to the credit. */
const leadOf = (page: Page, from: number): number =>
  ["as", "what"].includes(lowerAt(page, from - 1)) ? from - 1 : from;

/** "…, the agency said in a statement accompanied by maps": a participle on the place, not what was said. */
const trails = (page: Page, after: After): boolean => {
  const token = tokenAt(page, after.at);
  return (
    after.places.length > 0 &&
    !token.capital &&
    token.kind === "word" &&
    (/(?:ed|ing)$/.test(token.lower) || ["seen", "written", "held", "given", "sent"].includes(token.lower))
  );
};

/** A few words without a verb before the aside: "Taken together, it says, the ships …". */
const isAdverbial = (page: Page, from: number, to: number): boolean => {
  if (to - from > 6) return false;
  for (let at = from; at < to; at += 1)
    if (
      isQuoted(page, at) ||
      (auxiliaries.has(lowerAt(page, at)) && !tokenAt(page, at).capital) ||
      pronouns.has(lowerAt(page, at))
    )
      return false;
  return true;
};

const ownVoice = wordSet(
  "as hours days weeks months while when after before a an the although whereas since until one two",
);

/** Whether what follows the comma is still the speaker's: not a time clause or an apposition of the outlet's own. */
const asideGoesOn = (page: Page, at: number): boolean => isQuoted(page, at) || !ownVoice.has(lowerAt(page, at));

const contentFor = (
  page: Page,
  placing: Finding["placing"],
  source: Phrase,
  after: After,
  sentence: Sentence,
): Finding["content"] => {
  if (placing === "around") return contentAround(page, leadOf(page, source.from), sentence);
  if (placing === "before") return contentBefore(page, leadOf(page, source.from), sentence);
  if (after.opens === "comma") return contentAfter(page, overAside(page, after.at + 1, sentence), sentence);
  const at =
    after.opens === "that" || (after.opens === "quote" && tokenAt(page, after.at).text === ":")
      ? after.at + 1
      : after.at;
  return contentAfter(page, at, sentence);
};

/** ", citing the board, that …": over the aside to what is said. */
const overAside = (page: Page, at: number, sentence: Sentence): number => {
  if (!/ing$|^(?:with|on|in|at|after|during|according|per|as)$/.test(lowerAt(page, at))) return at;
  for (let next = at; next < Math.min(sentence.to, at + 25); next += 1) {
    if (isQuoted(page, next)) return at;
    if (lowerAt(page, next) === ",") return lowerAt(page, next + 1) === "that" ? next + 2 : next + 1;
  }
  return at;
};

const readInverted = (page: Page, at: number, sentence: Sentence): Finding | null => {
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
    /day$/.test(lower) ||
    /ing$/.test(lower)
  );
};

const goingOn: Cue = { lemma: "go", cueClass: "assert", need: "say", form: "past" };

/** ", he went on, it will be ten": only beside a comma, a quotation or the sentence's end. */
const readWentOn = (page: Page, at: number, sentence: Sentence): Finding | null => {
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

const readGerund = (page: Page, at: number, sentence: Sentence): Finding | null => {
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

const readAndVerb = (page: Page, at: number, sentence: Sentence): Finding | null => {
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
