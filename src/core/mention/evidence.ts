import type { Category } from "../topic/types.ts";
import type { Facts } from "./facts.ts";
import { type Focus, focusOf } from "./focus.ts";
import { codesOf, isOutsider, isTheatre, type Named, namesIn } from "./roles.ts";
import type { VerbClass } from "./verbs.ts";

export const firstOf = ({ reading }: Facts): string => reading.topic.codes[0];
export const secondOf = ({ reading }: Facts): string => reading.topic.codes[1];
export const categoryOf = ({ found }: Facts): Category => found.item.category;
export const verbOf = ({ frame }: Facts): VerbClass | null => frame.verb?.value.class ?? null;
export const isExchange = (facts: Facts): boolean => focus(facts) === "exchange";
export const isOther = (facts: Facts): boolean => focus(facts) === "other";
export const isUnsaid = (facts: Facts): boolean => focus(facts) === null;
const focus = (facts: Facts): Focus => focusOf(facts);

/** The thing is the first party's by its phrase, its kind or the relative clause behind it. */
export const isOwn = (facts: Facts): boolean =>
  facts.owners.has(firstOf(facts)) || facts.found.party === firstOf(facts) || isGivenBehind(facts);

/** "The 148 missiles which North Korea supplied". */
const isGivenBehind = ({ relative, frame, found, reading }: Facts): boolean =>
  found.phrase.head !== null &&
  frame.clause.end === found.phrase.last &&
  reading.topic.relevance.test(relative.slice(0, 40)) &&
  !/\b(?:against|into|at|to)\b/.test(relative.slice(0, 20));

/** The number leans on a mention before: no noun of its own, or "those", "these", "them". */
export const isRecalled = (facts: Facts): boolean =>
  facts.found.how === "memory" || /\b(?:those|these|them|such)\b/i.test(phraseOf(facts));

const phraseOf = ({ reading, quantity, found }: Facts): string =>
  reading.text.slice(quantity.start, Math.min(quantity.end + 60, Math.max(found.item.end, quantity.end + 12)));

const inMatter = (names: readonly Named[]): readonly Named[] => names.filter((name) => name.role !== "speaker");

/** A party is named in the clause, not as speaker. */
export const clauseNames = ({ frame }: Facts, code: string): boolean =>
  inMatter(frame.names).some((name) => codesOf(name).includes(code));

const sentenceMatter = ({ reading, passage }: Facts): readonly Named[] => inMatter(namesIn(reading.text, passage));

export const sentenceNames = (facts: Facts, code: string): boolean =>
  sentenceMatter(facts).some((name) => codesOf(name).includes(code));

/** Speakers too: "the Russian envoy rejected the claim". */
export const codesInSentence = ({ reading, passage }: Facts): readonly string[] =>
  namesIn(reading.text, passage).flatMap(codesOf);

/** The second party or the theatre is named in the sentence. */
export const namesOtherEnd = (facts: Facts): boolean =>
  sentenceMatter(facts).some((name) => codesOf(name).includes(secondOf(facts)) || isTheatre(name));

/** Losses or output of an owner that is not the first party: "Russia's losses", "Ukrainian defenders". */
export const othersOwn = (facts: Facts): boolean =>
  sentenceMatter(facts).some(
    (name) =>
      name.role === "owner" &&
      !codesOf(name).includes(firstOf(facts)) &&
      (isOutsider(name) || isTheatre(name) || codesOf(name).includes(secondOf(facts))),
  );

const sufferers =
  /^(?:losses|casualties|soldiers|troops|servicemen|defenders|fighters|men|dead|deaths|killed|wounded|injured|fallen|toll|invaders|occupiers|side|civilians|personnel|recruits)$/;

/** With a verb of losing, forces too: "Russian forces lost 430,000 men". */
const losing = new RegExp(`${sufferers.source}|^(?:forces|army|military|units|brigades?)$`);

/** "Ukraine's own losses", "Russian soldiers": they are said to be others'. */
export const othersSuffer = (facts: Facts): boolean => {
  const losers = /\b(?:lost|loses?|losing|suffered|suffers?|sustained)\b/i.test(facts.clause) ? losing : sufferers;
  return sentenceMatter(facts).some(
    (name) =>
      name.role === "owner" &&
      !codesOf(name).includes(firstOf(facts)) &&
      facts.passage.words.slice(name.last, name.last + 3).some(({ key }) => losers.test(key)),
  );
};

/** The second party stands as one who loses: "has cost Russia 900,000 casualties", "Russia suffered". */
export const suffers = ({ frame, reading }: Facts): boolean =>
  frame.names.some(
    (name) =>
      name.role === "plain" &&
      name.value.some((mark) => mark.kind === "party" && mark.code === reading.topic.codes[1] && mark.form !== "place"),
  );

export const subjectCodes = ({ frame }: Facts): readonly string[] =>
  frame.subject && !frame.passive ? codesOf(frame.subject) : [];

export const sameBefore = (facts: Facts): boolean =>
  facts.before.some((mention) => mention.item.category === categoryOf(facts));

/** The last mention stands at most so many sentences back. */
export function lastNear({ before, passage, reading }: Facts, sentences: number): boolean {
  const last = before.at(-1);
  const from = reading.sentences[Math.max(0, passage.index - sentences)];
  return last !== undefined && from !== undefined && last.start >= from.start;
}

/** The sentence to a little before the number, and its clause: what the number is said of. */
export const about = ({ reading, passage, quantity, clause }: Facts): string =>
  `${reading.text.slice(Math.max(passage.start, quantity.start - 70), quantity.start)} ${clause}`;

export const textBefore = ({ reading, passage, quantity }: Facts): string =>
  reading.text.slice(Math.max(passage.start, quantity.start - 40), quantity.start);

export const sentenceBefore = ({ reading, passage, quantity }: Facts): string =>
  reading.text.slice(passage.start, quantity.start);

export const sentenceBehind = ({ reading, passage, quantity }: Facts): string =>
  reading.text.slice(quantity.end, passage.end);

/** From the number to the next one or the end of its sentence. */
export function reachOf({ reading, passage, quantity }: Facts): string {
  const next = reading.scan.quantities.find(({ start }) => start >= quantity.end);
  return reading.text.slice(quantity.start, Math.min(passage.end, next?.start ?? passage.end));
}

export const textBehind = ({ reading, passage, quantity, found }: Facts): string => {
  const end =
    found.how === "phrase" ? Math.max(quantity.end, passage.words[found.phrase.last - 1]?.end ?? 0) : quantity.end;
  return reading.text.slice(end, Math.min(passage.end, end + 60));
};

const beside = 45;

/** A kind of weapon that is not the first party's stands beside the number. */
export const namesOthersArms = ({ passage, reading, quantity }: Facts): boolean => {
  const { designations, codes } = reading.topic;
  const others = designations.filter(({ party }) => party !== codes[0]);
  const near = passage.words.filter(({ start, end }) => start < quantity.end + beside && end > quantity.start - beside);
  return near.some((word) => others.some(({ pattern }) => pattern.test(word.text)));
};

const missiles: ReadonlySet<Category> = new Set(["missile", "ballistic_missile"]);
export const isMissile = (facts: Facts): boolean => missiles.has(categoryOf(facts));

/** The sentence or one of the four before it speaks of missiles. */
export const speaksOfMissiles = ({ reading, passage }: Facts): boolean =>
  [0, 1, 2, 3, 4].some((back) =>
    reading.passage(passage.index - back)?.nouns.some(({ value }) => missiles.has(value.category) && !value.weak),
  );

/** The title is about the exchange: it names the first party, and the other end or what was given. */
export function titleIsOn({ reading }: Facts): boolean {
  const { title, topic } = reading;
  return topic.relevance.test(title) && (topic.second.test(title) || topic.theatre.test(title));
}
