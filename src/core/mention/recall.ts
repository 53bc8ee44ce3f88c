import type { Noun } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import type { Category } from "../topic/types.ts";
import { calibreOf } from "./calibre.ts";
import { isByShare, isElliptic } from "./elliptic.ts";
import { type FoundItem, type Input, lastWord, makeItem } from "./item-input.ts";
import { ofLikeSize } from "./like-size.ts";
import { type Passage, wordsOf } from "./passage.ts";
import { readPhrase } from "./phrase.ts";
import type { Mention } from "./types.ts";

const compared = /^\s*(?:larger|bigger|more|higher|heavier)\b/;

/** "The 10,000", "all five of them", "of the 24": the amount that was given before. */
export function readSameAmount(input: Input): FoundItem | null {
  const { reading, quantity, before } = input;
  if (!isElliptic(input) || quantity.unit !== "count") return null;
  const definite = /\b(?:the|those|these|as for the)\s*$/i.test(
    reading.text.slice(Math.max(0, quantity.start - 12), quantity.start),
  );
  const all = /^(?:all|both)\b/i.test(reading.text.slice(quantity.start, quantity.end));
  const same =
    definite || all
      ? before.findLast((mention) => mention.quantity.low === quantity.low && mention.quantity.unit === "count")
      : undefined;
  return same ? remembered(input, same, "item-same-amount") : null;
}

/** "The number of X … at N", "X … already number about N", "if they were all X, it would be N". */
export function readCounted(input: Input): FoundItem | null {
  const { passage, quantity, before } = input;
  if (!isElliptic(input) || (isPronoun(input) && isSameSentence(input)) || (before.length > 0 && isMore(input)))
    return null;
  const { start } = wordsOf(passage.words, quantity);
  const holds = passage.verbs.some((verb) => verb.value.class === "hold" && verb.first < start);
  const fits = ({ last, value }: Found<Noun>): boolean =>
    last <= start &&
    (quantity.unit !== "tonne" || mass.has(value.category)) &&
    !(holds && value.category === "container") &&
    !(before.length > 0 && value.category === "other");
  const strong = passage.nouns.findLast(
    (noun) => fits(noun) && (isCountable(noun.value) || isOwned(input, passage, noun)),
  );
  const noun =
    strong ??
    (isPronoun(input) || quantity.unit === "tonne"
      ? passage.nouns.findLast((weak) => fits(weak) && (weak.value.plural || mass.has(weak.value.category)))
      : undefined);
  const found = noun ? makeItem(input, passage, noun, noun.value.category, "sentence", "item-counted") : null;
  return found && noun && isOwned(input, passage, noun)
    ? { ...found, weak: false, party: input.reading.topic.codes[0] }
    : found;
}

const hurt = /^\s*(?:(?:were|have been|had been|are|was) )?(?:\w+ )?(?:killed|wounded|injured|dead|died)\b/;

const isSameSentence = ({ passage, before }: Input): boolean => (before.at(-1)?.start ?? -1) >= passage.start;

/** "Wounded 47 more", "another 1,500". */
const isMore = ({ reading: { text }, quantity }: Input): boolean =>
  /^\s*(?:more|others)\b/.test(text.slice(quantity.end, quantity.end + 8)) ||
  /\b(?:another|a further|an additional)\s*$/i.test(text.slice(Math.max(0, quantity.start - 16), quantity.start));

/** "18 of them", "of whom some 600". */
const isPronoun = ({ reading: { text }, quantity }: Input): boolean =>
  /^\s*of (?:them|those|these|which|whom)\b/.test(text.slice(quantity.end, quantity.end + 12)) ||
  /\b(?:of|among) (?:them|those|these|which|whom),?\s*$/i.test(
    text.slice(Math.max(0, quantity.start - 15), quantity.start),
  );

const mass: ReadonlySet<Category> = new Set(["munition", "fuel", "food"]);
const isCountable = (noun: Noun): boolean => (noun.plural || noun.collective || mass.has(noun.category)) && !noun.weak;

/** "North Korean workers": a common noun, but the first party's. */
const isOwned = ({ reading }: Input, { marks }: Passage, noun: Found<Noun>): boolean =>
  noun.value.plural &&
  marks.some(
    ({ last, value }) =>
      last === noun.first && value.some((mark) => mark.kind === "party" && mark.code === reading.topic.codes[0]),
  );

/** What carries the thing is not the thing: "28 planes … 10,000 in Kursk". */
const carriers: ReadonlySet<Category> = new Set(["ship", "aircraft", "train"]);

/** "Several more went up": what the mention before counted. */
export function readMemory(input: Input): FoundItem | null {
  const { passage, before } = input;
  if (before.length === 0 || !isElliptic(input)) return null;
  const holds = passage.verbs.some((verb) => verb.value.class === "hold");
  const kept = pickMention(input, holds);
  return kept ? remembered(input, kept, "item-memory") : null;
}

function pickMention(input: Input, holds: boolean): Mention | undefined {
  const { reading, quantity, before, passage } = input;
  const last = before.at(-1);
  const behind = reading.text.slice(quantity.end, quantity.end + 20);
  const pronoun = isPronoun(input) || /^\s*of the\b/.test(behind);
  if (hurt.test(behind)) return before.findLast((mention) => mention.item.category === "personnel") ?? last;
  if (pronoun) return last;
  if (holds) return before.findLast((mention) => mention.item.category !== "container") ?? last;
  if (compared.test(behind) || isByShare(input))
    return before.findLast((mention) => mention.item.category === "container") ?? last;
  const lead = reading.text.slice(passage.start, quantity.start);
  if (/\b(?:figure|count|tally|total)\b/i.test(lead)) return mostCounted(before);
  return ofLikeSize(input, before.findLast((mention) => !carriers.has(mention.item.category)) ?? last);
}

/** What the article counts most, the first of equals. */
function mostCounted(before: readonly Mention[]): Mention | undefined {
  const times = (category: Category): number => before.filter((mention) => mention.item.category === category).length;
  return before.reduce<Mention | undefined>(
    (best, next) => (best && times(best.item.category) >= times(next.item.category) ? best : next),
    undefined,
  );
}

export function remembered(input: Input, mention: Mention, rule: string): FoundItem {
  const { reading, passage, quantity, phrase } = input;
  const calibre_mm =
    calibreOf(reading, passage, quantity, quantity.end, mention.item.category) ?? mention.item.calibre_mm;
  return { item: { ...mention.item, calibre_mm }, how: "memory", weak: false, phrase, kinds: false, party: null, rule };
}

/** "Not more than 500 barrels a year. … 125 thousand could already have been taken out": the unit goes on. */
export function readUnitAgain(input: Input): FoundItem | null {
  const { reading, passage, quantity, phrase } = input;
  const from = reading.sentences[Math.max(0, passage.index - 1)]?.start ?? 0;
  const last = reading.scan.quantities.findLast(({ start, end }) => end <= quantity.start && start >= from);
  if (last?.unit !== "barrel" || quantity.unit !== "count" || !isElliptic({ ...input, before: [] })) return null;
  const text = lastWord(reading.text.slice(last.start, last.end));
  const item = {
    text,
    start: last.end - text.length,
    end: last.end,
    category: "fuel" as const,
    calibre_mm: null,
    designation: null,
  };
  return { item, how: "memory", weak: false, phrase, kinds: false, party: null, rule: "item-unit-again" };
}

/** "21 of the roughly 50 missiles": the thing stands behind the second number. */
export function readOfNext(input: Input): FoundItem | null {
  const { reading, passage, quantity } = input;
  const next = reading.scan.quantities.find(({ start }) => start >= quantity.end);
  if (
    !next ||
    next.end > passage.end ||
    !/^\s*(?:out )?of (?:the |its |those |some )?$/.test(reading.text.slice(quantity.end, next.start))
  )
    return null;
  const phrase = readPhrase(reading, passage, next);
  const { head, category } = phrase;
  return head && category ? makeItem({ ...input, phrase }, passage, head, category, "phrase", "item-of-next") : null;
}

const lookBack = 3;

/** "Of the former", "of the latter": the two things that were named together before. */
export function readFormer(input: Input): FoundItem | null {
  const { reading, passage, quantity } = input;
  const which = /^\s*of the (former|latter)\b/.exec(reading.text.slice(quantity.end, quantity.end + 20))?.[1];
  for (let index = passage.index; which && index >= Math.max(0, passage.index - lookBack); index--) {
    const earlier = reading.passage(index);
    const nouns =
      earlier?.nouns.filter(
        ({ value, last }) => value.plural && (earlier.words[last - 1]?.end ?? 0) < quantity.start,
      ) ?? [];
    const noun: Found<Noun> | undefined = nouns.at(which === "former" ? -2 : -1);
    if (earlier && noun && nouns.length > 1)
      return makeItem(input, earlier, noun, noun.value.category, "sentence", "item-former");
  }
  return null;
}

const namesFirst = ({ passage, reading }: Input): boolean =>
  passage.marks.some(({ value }) =>
    value.some((mark) => mark.kind === "party" && mark.code === reading.topic.codes[0]),
  );

/** Before any mention: what the sentences before speak of. */
export function readSpokenOf(input: Input): FoundItem | null {
  const { reading, passage, before } = input;
  if (before.length > 0 || !isElliptic(input) || (isPronoun(input) && !namesFirst(input))) return null;
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - lookBack); index--) {
    const earlier = reading.passage(index);
    const asked =
      earlier !== undefined && /\bhow (?:many|much)\b/i.test(reading.text.slice(earlier.start, earlier.end));
    const noun =
      earlier?.nouns.findLast(({ value }) => value.plural && (asked || !value.weak)) ??
      earlier?.nouns.findLast((weak) => isOwned(input, earlier, weak));
    const found =
      earlier && noun ? makeItem(input, earlier, noun, noun.value.category, "sentence", "item-spoken-of") : null;
    const party = earlier && noun && isOwned(input, earlier, noun) ? reading.topic.codes[0] : null;
    if (found) return { ...found, weak: false, party: found.party ?? party };
  }
  return null;
}
