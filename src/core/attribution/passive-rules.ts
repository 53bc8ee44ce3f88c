import { contentBefore } from "./content.ts";
import { readCredited } from "./credited.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { readGaveFigure, readPassedOn, readSharedWith } from "./handed.ts";
import { nobody, readNobody } from "./nobody.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";
import { readQuotedAs } from "./quoted-as.ts";
import type { Rule } from "./rule.ts";
import { readInWhich, readSupplied } from "./shown.ts";
import { readSubject } from "./subjects.ts";
import { readVerbGroup } from "./verbs.ts";
import { isDate } from "./words.ts";

const participles = [...cueForms]
  .filter(([, cue]) => cue.form === "past" || cue.form === "participle")
  .map(([form]) => form);

/** "This was stated by the minister", "the loss was confirmed by two officials". */
const readAgent = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = cueForms.get(lowerAt(page, at));
  const by = cue && !isQuoted(page, at) ? agentAfter(page, at, sentence.to) : -1;
  if (!cue || by === -1) return null;
  const group = readVerbGroup(page, at, sentence.from, cue);
  if (!group.passive || group.infinitive) return null;
  const source = readCredited(page, by + 1, sentence);
  if (!source || (cue.lemma === "publish" && /^(?:article|story|post|piece)$/.test(lowerAt(page, group.from - 1))))
    return null;
  const content = saysThis(page, group.from - 1) ? previous(page, sentence) : contentBefore(page, group.from, sentence);
  return finding("stated-by", group, source, {
    content,
    placing: "before",
    cueClass: group.negated ? "decline" : cue.cueClass,
  });
};

/** "was named two days earlier by", "was reported from": the place of the agent's preposition, or -1. */
const agentAfter = (page: Page, at: number, limit: number): number => {
  for (let next = at + 1; next < Math.min(limit, at + 6); next += 1) {
    if (lowerAt(page, next) === "by" && !isDate(page, next + 1)) return next;
    if (next === at + 1 && isPlaceOfWords(page, next)) return next;
    if (tokenAt(page, next).kind === "mark" || ["that", "to", "as"].includes(lowerAt(page, next))) return -1;
  }
  return -1;
};

/** "is stated in a report of the board": a paper or a reply speaks for whoever wrote it. */
const isPlaceOfWords = (page: Page, at: number): boolean =>
  lowerAt(page, at) === "in" &&
  /^(?:the|a|an|its|their)$/.test(lowerAt(page, at + 1)) &&
  /^(?:report|reply|answer|response|statement|review|summary|assessment|message|release|letter)$/.test(
    lowerAt(page, at + 2),
  ) &&
  /^(?:of|by|from)$/.test(lowerAt(page, at + 3));

const saysThis = (page: Page, at: number): boolean => ["this", "it", "that", "which"].includes(lowerAt(page, at));

/** The sentence before, in whatever paragraph. */
const previous = (page: Page, sentence: Sentence): Finding["content"] => {
  const before = page.sentences[sentence.index - 1];
  return before ? { start: before.start, end: before.end } : null;
};

/** "The mayor announced this at a briefing", "The Gazette writes about this". */
const readThis = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = cueForms.get(lowerAt(page, at));
  if (!cue || cue.form === "gerund" || isQuoted(page, at)) return null;
  const skip = ["about", "of", "on"].includes(lowerAt(page, at + 1)) ? 1 : 0;
  const object = at + 1 + skip;
  if (lowerAt(page, object) !== "this") return null;
  const next = tokenAt(page, object + 1);
  if (next.kind === "word" && !["at", "in", "on", "during", "with", "to", "after", "via"].includes(next.lower))
    return null;
  const group = readVerbGroup(page, at, sentence.from, cue);
  const source = group.passive ? null : readSubject(page, group.from, sentence.from);
  return (
    source &&
    finding("said-this", { from: group.from, to: object + 1 }, source, {
      content: previous(page, sentence),
      placing: "before",
      cueClass: cue.cueClass,
    })
  );
};

export const passiveRules: readonly Rule[] = [
  {
    id: "quoted-as",
    example: "Hall was quoted as saying nine boats were lost.",
    rejects: "Hall was quoted in the Gazette.",
    words: ["quoted", "cited", "paraphrased"],
    read: readQuotedAs,
  },
  {
    id: "stated-by",
    example: "The loss of nine boats was confirmed by the harbour office.",
    rejects: "Nine boats were confirmed.",
    words: participles,
    read: readAgent,
  },
  {
    id: "said-this",
    example: "Nine boats were lost. The mayor announced this on Monday.",
    rejects: "The mayor announced this year's budget.",
    words: cueForms.keys(),
    read: readThis,
  },
  {
    id: "nobody",
    example: "Nine boats are believed to be lost.",
    rejects: "Nobody believed that story.",
    words: nobody,
    read: readNobody,
  },
  {
    id: "in-which",
    example: "The council released a photo in which nine boats can be seen.",
    rejects: "The way in which nine boats were lost is unclear.",
    words: ["in", "on"],
    read: readInWhich,
  },
  {
    id: "gave-figure",
    example: "The mayor gave similar numbers.",
    rejects: "The mayor gave nine boats away.",
    words: ["gave", "gives", "named", "cited"],
    read: readGaveFigure,
  },
  {
    id: "shared-with",
    example: "The harbour office has shared with the Gazette a list of nine boats.",
    rejects: "The boats were shared among nine crews.",
    words: ["shared"],
    read: readSharedWith,
  },
  {
    id: "passed-on",
    example: "Hall was passing on what members had heard from the harbour office.",
    rejects: "Hall passed on the second boat.",
    words: ["passing", "passed", "passes"],
    read: readPassedOn,
  },
  {
    id: "supplied-by",
    example: "PHOTO: Nine boats in an image released by the harbour office.",
    rejects: "Nine boats were released by the harbour office.",
    words: ["released", "supplied", "provided", "obtained", "published", "distributed", "shared", "taken", "issued"],
    read: readSupplied,
  },
];
