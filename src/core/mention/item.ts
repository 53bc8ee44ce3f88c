import type { Quantity } from "../quantity/types.ts";
import type { Span } from "../text/span.ts";
import type { Noun } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import type { Category } from "../topic/types.ts";
import { calibreOf, designationOf } from "./calibre.ts";
import { type Passage, type Reading, wordsOf } from "./passage.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import type { Item, Mention } from "./types.ts";

/** An item with how it was found: in the phrase of the number, elsewhere in the sentence, or from a mention before. */
export type FoundItem = {
  readonly item: Item;
  readonly how: "phrase" | "sentence" | "memory" | "unit";
  readonly weak: boolean;
  readonly phrase: Phrase;
  readonly kinds: boolean;
  /** The party whose kind the designation names. */
  readonly party: string | null;
  readonly rule: string;
};

type Row = {
  readonly id: string;
  readonly example: string;
  readonly read: (input: Input) => FoundItem | null;
};

type Input = {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly quantity: Quantity;
  readonly phrase: Phrase;
  readonly before: readonly Mention[];
};

/** In order: the first that reads an item has it. */
export const itemRules: readonly Row[] = [
  { id: "item-worth", example: "arms worth $5 billion", read: readWorth },
  { id: "item-unit", example: "165,000 barrels", read: readUnit },
  { id: "item-phrase", example: "6,700 containers", read: readNoun },
  { id: "item-former", example: "some fifty of the former and twenty of the latter", read: readFormer },
  { id: "item-counted", example: "the number of containers at more than 10,000", read: readCounted },
  { id: "item-memory", example: "Several more went up on Jan. 2", read: readMemory },
  { id: "item-spoken-of", example: "How many containers? The White House said more than 1,000", read: readSpokenOf },
];

export function findItem(
  reading: Reading,
  passage: Passage,
  quantity: Quantity,
  before: readonly Mention[],
): FoundItem | null {
  const input = { reading, passage, quantity, phrase: readPhrase(reading, passage, quantity), before };
  for (const rule of itemRules) {
    const found = rule.read(input);
    if (found) return found;
  }
  return null;
}

function readWorth({ reading, passage, quantity, phrase }: Input): FoundItem | null {
  if (quantity.unit !== "usd") return null;
  const range = wordsOf(passage.words, quantity);
  const isWorth = passage.words.slice(Math.max(0, range.start - 4), range.end + 2).some((word) => word.key === "worth");
  const noun = isWorth ? nearest(passage, range, () => true) : null;
  if (!noun) return null;
  return found(reading, passage, phrase, noun, "munition", "sentence", "item-worth");
}

const unitCategory: Readonly<Partial<Record<Quantity["unit"], Category>>> = { barrel: "fuel", usd: "money" };

function readUnit({ reading, quantity, phrase }: Input): FoundItem | null {
  const category = unitCategory[quantity.unit];
  if (!category) return null;
  const printed = reading.text.slice(quantity.start, quantity.end);
  const word = /[\p{L}]+$/u.exec(printed)?.[0] ?? "";
  const start = category === "fuel" ? quantity.end - word.length : quantity.start;
  const item = {
    text: reading.text.slice(start, quantity.end),
    start,
    end: quantity.end,
    category,
    calibre_mm: null,
    designation: null,
  };
  return { item, how: "unit", weak: false, phrase, kinds: false, party: null, rule: "item-unit" };
}

function readNoun({ reading, passage, phrase }: Input): FoundItem | null {
  const { head, category } = phrase;
  return head && category && found(reading, passage, phrase, head, category, "phrase", "item-phrase");
}

/** "The number of X … at N", "X … already number about N", "if they were all X, it would be N". */
function readCounted({ reading, passage, quantity, phrase }: Input): FoundItem | null {
  if (!isElliptic(reading, passage, quantity, phrase)) return null;
  const range = wordsOf(passage.words, quantity);
  const holds = passage.verbs.some((verb) => verb.value.class === "hold" && verb.first < range.start);
  const noun = nearest(
    passage,
    { start: range.start, end: range.start },
    ({ value }) =>
      (value.plural || mass.has(value.category)) && !value.weak && !(holds && value.category === "container"),
  );
  return noun && found(reading, passage, phrase, noun, noun.value.category, "sentence", "item-counted");
}

/** The number stands alone, and where it is a share, it is one of what was spoken of. */
function isElliptic(reading: Reading, passage: Passage, quantity: Quantity, phrase: Phrase): boolean {
  if (phrase.strange > 0 || (quantity.unit !== "count" && quantity.unit !== "percent")) return false;
  if (quantity.unit === "count") return true;
  const behind = reading.text.slice(quantity.end, Math.min(passage.end, quantity.end + 40));
  return (
    /^\s*(?:of (?:them|these|those|which|whom|what|the)\b|larger|bigger|more|higher|heavier|had\b|have\b|were\b|are\b|do\b|did\b|failed|blew|\w+ed\b)/.test(
      behind,
    ) || /\bby $/.test(reading.text.slice(quantity.start - 3, quantity.start))
  );
}

const mass: ReadonlySet<Category> = new Set(["munition", "fuel", "food"]);

function readMemory({ phrase, before, reading, passage, quantity }: Input): FoundItem | null {
  const last = before.at(-1);
  if (!last || !isElliptic(reading, passage, quantity, phrase)) return null;
  const holds = passage.verbs.some((verb) => verb.value.class === "hold");
  const kept = holds ? (before.findLast((mention) => mention.item.category !== "container") ?? last) : last;
  const calibre_mm = calibreOf(reading, passage, quantity, phrase, kept.item.category) ?? kept.item.calibre_mm;
  return {
    item: { ...kept.item, calibre_mm },
    how: "memory",
    weak: false,
    phrase,
    kinds: false,
    party: null,
    rule: "item-memory",
  };
}

/** "Of the former", "of the latter": the two things that were named together before. */
function readFormer({ reading, passage, quantity, phrase }: Input): FoundItem | null {
  const which = /^\s*of the (former|latter)\b/.exec(reading.text.slice(quantity.end, quantity.end + 20))?.[1];
  for (let index = passage.index; which && index >= Math.max(0, passage.index - lookBack); index--) {
    const earlier = reading.passage(index);
    const nouns =
      earlier?.nouns.filter(
        ({ value, last }) => value.plural && (earlier.words[last - 1]?.end ?? 0) < quantity.start,
      ) ?? [];
    const noun = nouns.at(which === "former" ? -2 : -1);
    if (earlier && noun && nouns.length > 1)
      return found(reading, earlier, phrase, noun, noun.value.category, "sentence", "item-former");
  }
  return null;
}

const lookBack = 3;

/** Before any mention: what the sentences before speak of. */
function readSpokenOf({ reading, passage, quantity, phrase, before }: Input): FoundItem | null {
  if (before.length > 0 || !isElliptic(reading, passage, quantity, phrase)) return null;
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - lookBack); index--) {
    const earlier = reading.passage(index);
    const noun = earlier?.nouns.findLast(({ value }) => value.plural && !value.weak);
    if (earlier && noun)
      return found(reading, earlier, phrase, noun, noun.value.category, "sentence", "item-spoken-of");
  }
  return null;
}

/** The fitting noun nearest before the range. */
const nearest = (passage: Passage, range: Span, fits: (noun: Found<Noun>) => boolean): Found<Noun> | null =>
  passage.nouns.findLast((noun) => noun.last <= range.start && fits(noun)) ?? null;

function found(
  reading: Reading,
  passage: Passage,
  phrase: Phrase,
  noun: Found<Noun>,
  stated: Category,
  how: FoundItem["how"],
  rule: string,
): FoundItem | null {
  const start = passage.words[how === "phrase" ? phraseStart(passage, phrase, noun) : noun.first]?.start;
  const end = passage.words[Math.max(noun.last, how === "phrase" ? phrase.last : 0) - 1]?.end;
  if (start === undefined || end === undefined) return null;
  const designation = designationOf(reading, passage, { start, end });
  const category = refine(reading, noun.value, designation?.category ?? stated, start);
  const calibre_mm = calibreOf(reading, passage, { start, end }, phrase, category) ?? designation?.calibre_mm ?? null;
  const item = {
    text: reading.text.slice(start, end),
    start,
    end,
    category,
    calibre_mm,
    designation: designation?.name ?? null,
  };
  return { item, how, weak: noun.value.weak, phrase, kinds: phrase.kinds, party: designation?.party ?? null, rule };
}

const leading = new Set([
  "of",
  "the",
  "a",
  "an",
  "its",
  "his",
  "their",
  "our",
  "those",
  "these",
  "such",
  "more",
  "other",
  "another",
  "further",
  "additional",
]);

function phraseStart(passage: Passage, phrase: Phrase, noun: Found<Noun>): number {
  let at = phrase.first;
  while (at < noun.first && leading.has(passage.words[at]?.key ?? "")) at++;
  return at;
}

/** A word for several things means the one that its paragraph or article speaks of. */
function refine(reading: Reading, noun: Noun, category: Category, at: number): Category {
  const change = noun.becomes;
  if (!change || category !== noun.category) return category;
  const context = change.within === "paragraph" ? reading.paragraphOf(at) : `${reading.title}\n${reading.text}`;
  return change.where.test(context) ? change.category : category;
}
