import type { Quantity } from "../quantity/types.ts";
import type { Noun } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import type { Category } from "../topic/types.ts";
import type { Word } from "../topic/words.ts";
import { type Passage, type Reading, wordsOf } from "./passage.ts";
import { openers, stops } from "./stops.ts";

/** The noun phrase that follows a quantity: from its first word to its last, with the item noun that heads it. */
export type Phrase = {
  readonly first: number;
  readonly last: number;
  readonly head: Found<Noun> | null;
  readonly category: Category | null;
  /** "Kinds of weapons": the kinds are counted. */
  readonly kinds: boolean;
  /** Words that are no item, no opener: "11 countries" counts something else, "11 of them" leaves it open. */
  readonly strange: number;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const measures = words(
  "kinds types sorts varieties models categories pieces units sets items rounds wagonloads crates pairs lots",
);
const kindWords = words("kinds types sorts varieties models categories");
const most = 14;
const strangest = 5;

export function readPhrase(reading: Reading, passage: Passage, quantity: Quantity): Phrase {
  const first = wordsOf(passage.words, quantity).end;
  const nounAt = new Map(passage.nouns.map((noun) => [noun.first, noun]));
  let at = first;
  let strange = 0;
  let kinds = false;
  while (at < Math.min(passage.words.length, first + most)) {
    const word = passage.words[at];
    if (!word || (breaks(reading.text, passage.words, at) && !isKind(reading, word))) break;
    const noun = nounAt.get(at);
    if (noun) return headed(reading, passage, first, noun, nounAt, kinds);
    if (
      isKind(reading, word) ||
      isCompound(reading.text, passage, at) ||
      openers.has(word.key) ||
      joinsKinds(reading, passage, at)
    )
      at++;
    else if (at === first && isPluralNoun(passage, at, quantity)) {
      strange++;
      break;
    } else if (startsQuantity(reading, word) || isStop(passage, at) || strange >= strangest) break;
    else {
      kinds ||= kindWords.has(word.key);
      if (!measures.has(word.key) && !word.key.endsWith("ed") && !passage.verbs.some((verb) => verb.first === at))
        strange++;
      at++;
    }
  }
  return { first, last: at, head: null, category: null, kinds, strange };
}

/** From the first noun on to the last of its compound ("rocket launchers"), and what "and" or "of" adds to it. */
function headed(
  reading: Reading,
  passage: Passage,
  first: number,
  noun: Found<Noun>,
  nounAt: ReadonlyMap<number, Found<Noun>>,
  kinds: boolean,
): Phrase {
  let head = noun;
  for (
    let next = nounAt.get(head.last);
    next && !breaks(reading.text, passage.words, head.last);
    next = nounAt.get(head.last)
  )
    head = next;
  const joined = joinedNoun(reading, passage, head, nounAt);
  const category = joined ? together(head.value.category, joined.value.category) : head.value.category;
  const of = ofNoun(passage, head, nounAt);
  return {
    first,
    last: joined?.last ?? head.last,
    head: of ?? head,
    category: of ? of.value.category : category,
    kinds,
    strange: 0,
  };
}

/** "Rockets and artillery shells": the noun behind "and" or "or", with at most two words before it and no number. */
function joinedNoun(
  reading: Reading,
  passage: Passage,
  head: Found<Noun>,
  nounAt: ReadonlyMap<number, Found<Noun>>,
): Found<Noun> | null {
  const link = passage.words[head.last]?.key;
  if ((link !== "and" && link !== "or") || breaks(reading.text, passage.words, head.last)) return null;
  if (counted.has(passage.words[head.last + 1]?.key ?? "")) return null;
  for (let at = head.last + 1; at <= head.last + 3; at++) {
    const word = passage.words[at];
    if (!word || breaks(reading.text, passage.words, at) || startsQuantity(reading, word)) return null;
    const noun = nounAt.get(at);
    if (noun) return nounAt.get(noun.last) ?? noun;
    if (isStop(passage, at)) return null;
  }
  return null;
}

/** "Rounds of 152 mm artillery ammunition" are what the ammunition is. */
function ofNoun(passage: Passage, head: Found<Noun>, nounAt: ReadonlyMap<number, Found<Noun>>): Found<Noun> | null {
  const isMeasure = /^(?:units?|pieces?|items?|sets?)$/.test(passage.words[head.last - 1]?.key ?? "");
  if ((head.value.category !== "munition" && !isMeasure) || passage.words[head.last]?.key !== "of") return null;
  for (let at = head.last + 1; at <= head.last + 4; at++) {
    const noun = nounAt.get(at);
    if (noun) return noun;
  }
  return null;
}

/** "Three launchers and a gun": the second has a number of its own. */
const counted = new Set(["a", "an", "the", "one", "another", "its", "their"]);

const guns: ReadonlySet<Category> = new Set(["gun", "mlrs"]);
const arms: ReadonlySet<Category> = new Set([
  "artillery_shell",
  "rocket",
  "missile",
  "ballistic_missile",
  "munition",
  "mortar_round",
]);

/** One number over two items: guns and launchers are guns, shells and rockets munitions; else the first names both. */
function together(a: Category, b: Category): Category {
  if (a === b) return a;
  if (guns.has(a) && guns.has(b)) return "gun";
  return arms.has(a) && arms.has(b) ? "munition" : a;
}

const isKind = ({ scan }: Reading, word: Word): boolean =>
  [...scan.calibres, ...scan.designations].some((span) => word.start < span.end && span.start < word.end);

/** "Surface-to-surface": the words of a compound are no stops. */
function isCompound(text: string, { words }: Passage, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const hyphens = (a?: Word, b?: Word): boolean =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === "-";
  return (
    hyphens(before, word) && (stops.has(word?.key ?? "") || hyphens(word, after) || openers.has(before?.key ?? ""))
  );
}

/** "KN-23 and KN-24 missiles", "122mm and 152mm shells". */
function joinsKinds(reading: Reading, passage: Passage, at: number): boolean {
  const [before, word, after] = [passage.words[at - 1], passage.words[at], passage.words[at + 1]];
  if (!before || !after || (word?.key !== "and" && word?.key !== "or")) return false;
  return isKind(reading, before) && isKind(reading, after);
}

const startsQuantity = (reading: Reading, word: Word): boolean =>
  reading.scan.quantities.some((quantity) => quantity.start < word.end && word.start < quantity.end);

/** Punctuation parts phrases; quotation marks and hyphens do not. */
function breaks(text: string, all: readonly Word[], at: number): boolean {
  const before = all[at - 1];
  const word = all[at];
  if (!word || !before || at === 0) return false;
  const gap = text.slice(before.end, word.start);
  return /[.,;:!?()[\]\n—–•]|\s-\s/.test(gap);
}

/** "Eleven states had joined": behind a plural number, what looks like a verb in -s is a noun. */
function isPluralNoun(passage: Passage, at: number, { low, unit }: Quantity): boolean {
  const key = passage.words[at]?.key ?? "";
  const verb = passage.verbs.find((found) => found.first === at);
  return unit === "count" && low !== 1 && verb?.value.form === "base" && key.endsWith("s") && !key.endsWith("ss");
}

/** A finite verb or a function word ends the phrase; "updated", "purchased", "operating" may be adjectives. */
function isStop(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (!word) return true;
  if (stops.has(word.key)) return true;
  const verb = passage.verbs.find((found) => found.first === at);
  return verb !== undefined && !/(?:ed|ing|en)$/.test(word.key);
}
