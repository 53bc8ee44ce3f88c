import { readAfter } from "./after.ts";
import { contentAfter, contentAround, contentBefore } from "./content.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { being } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { readCredited } from "./phrase-rules.ts";
import { isDate, readForward } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { readSubject } from "./subjects.ts";
import type { CueClass } from "./types.ts";
import { readVerbGroup } from "./verbs.ts";

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
  if (!source) return null;
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
    if (tokenAt(page, next).kind === "mark" || ["that", "to", "as"].includes(lowerAt(page, next))) return -1;
  }
  return -1;
};

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

/** "Hall was quoted as saying by the Gazette", "the envoy quoted the service as telling members". */
const readQuotedAs = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = cueForms.get("cited");
  if (!cue || isQuoted(page, at)) return null;
  const group = readVerbGroup(page, at, sentence.from, cue);
  if (group.passive) return readPassiveQuoted(page, at, group, sentence);
  const object = readForward(page, at + 1, sentence.to);
  if (!object || lowerAt(page, object.to) !== "as" || !/ing$/.test(lowerAt(page, object.to + 1))) return null;
  const carrier = readSubject(page, group.from, sentence.from);
  const after = readAfter(page, object.to + 2, sentence, lowerAt(page, object.to + 1) === "telling" ? "tell" : "say");
  const ends = after.opens === "end" || after.opens === "comma";
  const content = ends
    ? contentBefore(page, carrier?.from ?? group.from, sentence)
    : contentAfter(page, after.opens === "that" ? after.at + 1 : after.at, sentence);
  return finding("quoted-as", { from: group.from, to: object.to + 2 }, object, {
    content,
    placing: ends ? "before" : "after",
    carrier,
  });
};

const readPassiveQuoted = (page: Page, at: number, group: Phrase, sentence: Sentence): Finding | null => {
  if (lowerAt(page, at + 1) !== "as" || !/ing$/.test(lowerAt(page, at + 2))) return null;
  const source = readSubject(page, group.from, sentence.from);
  if (!source) return null;
  const after = readAfter(page, at + 3, sentence, lowerAt(page, at + 2) === "telling" ? "tell" : "say");
  const agent = lowerAt(page, at + 3) === "by" ? readForward(page, at + 4, sentence.to) : null;
  const ends = after.opens === "end" || after.opens === "comma";
  const content = ends
    ? contentAround(page, source.from, sentence)
    : contentAfter(page, after.opens === "that" ? after.at + 1 : after.at, sentence);
  return finding("quoted-as", { from: group.from, to: at + 3 }, source, {
    content,
    placing: ends ? "around" : "after",
    carrier: agent,
  });
};

const nobody = [
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
const readNobody = (page: Page, at: number, sentence: Sentence): Finding | null => {
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

const things = new Set(
  "image images imagery photo photos photograph photographs picture pictures video footage graphic papers documents data figures map list table chart transcript".split(
    " ",
  ),
);

/** "in an image released by the council", "papers obtained by the institute": the body that had them. */
const readSupplied = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at)) return null;
  const by = byAfter(page, at, sentence.to);
  if (by === -1) return null;
  const thing = thingBefore(page, at, sentence.from);
  if (thing === -1) return null;
  const source = readCredited(page, by + 1, sentence);
  return (
    source &&
    finding("supplied-by", { from: at, to: by + 1 }, source, {
      content: contentAround(page, thing, sentence),
      placing: "around",
    })
  );
};

const thingBefore = (page: Page, at: number, floor: number): number => {
  for (let back = at - 1; back >= Math.max(floor, at - 7); back -= 1) if (things.has(lowerAt(page, back))) return back;
  return -1;
};

const byAfter = (page: Page, at: number, limit: number): number => {
  for (let next = at + 1; next < Math.min(limit, at + 7); next += 1) {
    if (lowerAt(page, next) === "by") return next;
    if (tokenAt(page, next).kind === "mark") return -1;
  }
  return -1;
};

/** "in a photograph in which nine boats can be seen": the thing itself shows it. */
const readInWhich = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "which") return null;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 16); back -= 1) {
    if (!things.has(lowerAt(page, back)) && lowerAt(page, back) !== "report") continue;
    const from = ["a", "the", "an"].includes(lowerAt(page, back - 1)) ? back - 1 : back;
    return finding(
      "in-which",
      { from: at, to: at + 2 },
      { from, to: at },
      { content: contentAfter(page, at + 2, sentence) },
    );
  }
  return null;
};

const figures = /^(?:numbers?|figures?|count|tally|total|estimate|breakdown|details)$/;

/** "The mayor gave a figure", "the council has named the number": what follows may be tied to it. */
const readGaveFigure = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at)) return null;
  let noun = at + 1;
  while (noun < at + 8 && tokenAt(page, noun).kind === "word" && !figures.test(lowerAt(page, noun))) noun += 1;
  if (!figures.test(lowerAt(page, noun))) return null;
  const source = readSubject(page, lowerAt(page, at - 1) === "first" ? at - 1 : at, sentence.from);
  return (
    source && finding("gave-figure", { from: at, to: noun + 1 }, source, { content: contentAfter(page, at, sentence) })
  );
};

/** "has shared with the Gazette its count". */
const readSharedWith = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "with") return null;
  const open = ["has", "have", "had"].includes(lowerAt(page, at - 1)) ? at - 1 : at;
  const source = readSubject(page, open, sentence.from);
  return (
    source &&
    finding("shared-with", { from: open, to: at + 2 }, source, { content: contentAfter(page, at + 2, sentence) })
  );
};

/** "He was passing on what members had heard from the service". */
const readPassedOn = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "on") return null;
  for (let next = at + 2; next < Math.min(sentence.to, at + 14); next += 1) {
    if (!["from", "by"].includes(lowerAt(page, next))) continue;
    const source = readCredited(page, next + 1, sentence);
    return (
      source &&
      finding("passed-on", { from: at, to: at + 2 }, source, { content: contentAfter(page, at + 2, sentence) })
    );
  }
  return null;
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
