import type { Quantity } from "../quantity/types.ts";
import type { Category } from "../topic/types.ts";
import { designationOf } from "./calibre.ts";
import { readAsked, readSupposed, readThese } from "./context.ts";
import { type FoundItem, type Input, lastWord, makeItem } from "./item-input.ts";
import { type Passage, type Reading, wordsOf } from "./passage.ts";
import { readPhrase } from "./phrase.ts";
import {
  readCounted,
  readFormer,
  readMemory,
  readOfNext,
  readSameAmount,
  readSpokenOf,
  readUnitAgain,
} from "./recall.ts";
import type { Mention } from "./types.ts";

type ItemRule = { readonly id: string; readonly example: string; readonly read: (input: Input) => FoundItem | null };

/** In order: the first that reads an item has it. */
export const itemRules: readonly ItemRule[] = [
  { id: "item-worth", example: "arms worth $5 billion", read: readWorth },
  { id: "item-unit", example: "165,000 barrels", read: readUnit },
  { id: "item-gun-barrel", example: "over a hundred barrels: howitzers and launchers", read: readGunBarrel },
  { id: "item-phrase", example: "6,700 containers", read: readNoun },
  { id: "item-kind", example: "fired 24 KN-23s", read: readKind },
  { id: "item-former", example: "some fifty of the former and twenty of the latter", read: readFormer },
  { id: "item-of-next", example: "21 of the roughly 50 missiles", read: readOfNext },
  { id: "item-same-amount", example: "As for the 10,000, they are being prepared", read: readSameAmount },
  { id: "item-unit-again", example: "500 barrels a year. … 125 thousand have been taken out", read: readUnitAgain },
  {
    id: "item-supposed",
    example: "Suppose that they held shells alone. Then you would arrive at 12 million",
    read: readSupposed,
  },
  { id: "item-counted", example: "the number of containers at more than 10,000", read: readCounted },
  { id: "item-asked", example: "And troops? Some 12,000 went last year", read: readAsked },
  { id: "item-memory", example: "Several more went up on Jan. 2", read: readMemory },
  { id: "item-these", example: "I saw 30 of these poor devils in the snow", read: readThese },
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
    if (found) return withCalibre(found, before);
  }
  return null;
}

const guns: ReadonlySet<Category> = new Set(["gun", "mlrs"]);

/** "Several guns" behind "50 howitzers of 170mm": bare guns are those of one calibre that were spoken of. */
function withCalibre(found: FoundItem, before: readonly Mention[]): FoundItem {
  const { item } = found;
  if (!guns.has(item.category) || item.calibre_mm !== null || item.text.includes(" ")) return found;
  const known = new Set(
    before.filter(({ item: { category } }) => category === item.category).map((one) => one.item.calibre_mm),
  );
  const [only] = known;
  return known.size === 1 && only ? { ...found, item: { ...item, calibre_mm: only } } : found;
}

/** Arms that a sum of money stands for. */
function readWorth(input: Input): FoundItem | null {
  const { passage, quantity } = input;
  if (quantity.unit !== "usd") return null;
  const range = wordsOf(passage.words, quantity);
  const near = passage.words.slice(Math.max(0, range.start - 4), range.end + 2);
  const isWorth =
    near.some((word) => word.key === "worth") || isInArms(input, range.end) || isArmsFor(input, range.start);
  const noun = isWorth
    ? (input.phrase.head ??
      passage.nouns.find(({ first }) => first === range.end + 1) ??
      passage.nouns.findLast(({ last }) => last <= range.start))
    : null;
  return noun ? makeItem(input, passage, noun, "munition", "sentence", "item-worth") : null;
}

const priced =
  /^\s*(?:(?:valued|priced|estimated|put) at|for|costing|totalling|totaling|to the tune of)\s*(?:anything |something |somewhere |sums )?(?:like |of )?$/i;

/** "Weapons for anything from $1.7bn to $5.5bn", "shells valued at $900 million". */
function isArmsFor({ reading, passage, quantity }: Input, at: number): boolean {
  const noun = passage.nouns.findLast(({ last, value }) => last <= at && arms.has(value.category));
  const end = noun && passage.words[noun.last - 1]?.end;
  return end !== undefined && priced.test(reading.text.slice(end, quantity.start));
}

const arms: ReadonlySet<Category> = new Set([
  "munition",
  "artillery_shell",
  "rocket",
  "missile",
  "ballistic_missile",
  "gun",
]);

/** "$9.8 billion in weapons". */
const isInArms = ({ passage }: Input, at: number): boolean =>
  passage.words[at]?.key === "in" &&
  passage.nouns.some(({ first, value }) => first === at + 1 && value.category === "munition");

const unitCategory: Readonly<Partial<Record<Quantity["unit"], Category>>> = { barrel: "fuel", usd: "money" };

/** "Over a hundred barrels: howitzers of 170 mm": the paragraph is on guns and on no oil. */
const isGunBarrel = ({ paragraphOf }: Reading, { unit, start }: Pick<Quantity, "unit" | "start">): boolean =>
  unit === "barrel" &&
  /\b(?:howitzers?|self-propelled|guns|artillery|cannons?|calib(?:er|re)s?)\b/i.test(paragraphOf(start)) &&
  !/\b(?:oil|petroleum|fuel|crude|diesel|refined|petrol|gasoline)\b/i.test(paragraphOf(start));

/** Barrels are fuel, dollars money: the unit says what is counted. */
function readUnit({ reading, quantity, phrase }: Input): FoundItem | null {
  const category = unitCategory[quantity.unit];
  if (!category || isGunBarrel(reading, quantity)) return null;
  const word = lastWord(reading.text.slice(quantity.start, quantity.end));
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

function readGunBarrel({ reading, quantity, phrase }: Input): FoundItem | null {
  if (!isGunBarrel(reading, quantity)) return null;
  const { end } = quantity;
  const start = end - lastWord(reading.text.slice(quantity.start, end)).length;
  const item = {
    text: reading.text.slice(start, end),
    start,
    end,
    category: "gun" as const,
    calibre_mm: null,
    designation: null,
  };
  return { item, how: "phrase", weak: false, phrase, kinds: false, party: null, rule: "item-gun-barrel" };
}

/** A kind stands for the noun. */
function readKind({ reading, passage, phrase }: Input): FoundItem | null {
  const [first, last] = [passage.words[phrase.first], passage.words[phrase.last - 1]];
  if (phrase.head || !first || !last) return null;
  const named = designationOf(reading, passage, { start: first.start, end: last.end });
  if (!named) return null;
  const { category, calibre_mm, party, name } = named;
  const item = {
    text: reading.text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    category,
    calibre_mm,
    designation: name,
  };
  return { item, how: "phrase", weak: false, phrase, kinds: false, party, rule: "item-kind" };
}

function readNoun(input: Input): FoundItem | null {
  const { head, category } = input.phrase;
  return head && category ? makeItem(input, input.passage, head, category, "phrase", "item-phrase") : null;
}
