import type { Quantity } from "../quantity/types.ts";
import type { Noun } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import type { Category } from "../topic/types.ts";
import { calibreOf, designationOf } from "./calibre.ts";
import type { Passage, Reading } from "./passage.ts";
import type { Phrase } from "./phrase.ts";
import type { Item, Mention } from "./types.ts";

/** An item with how it was found: in the phrase of the number, elsewhere in the text, from a mention before, as the unit. */
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

/** What a reader of items is given; `before` are the mentions found so far. */
export type Input = {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly quantity: Quantity;
  readonly phrase: Phrase;
  readonly before: readonly Mention[];
};

/** The item that a noun of `passage` names, with calibre and designation. */
export function makeItem(
  input: Input,
  passage: Passage,
  noun: Found<Noun>,
  stated: Category,
  how: FoundItem["how"],
  rule: string,
): FoundItem | null {
  const { reading, phrase, quantity } = input;
  const start = passage.words[how === "phrase" ? phraseStart(passage, phrase, noun) : noun.first]?.start;
  const end = passage.words[Math.max(noun.last, how === "phrase" ? phrase.last : 0) - 1]?.end;
  if (start === undefined || end === undefined) return null;
  const designation = designationOf(reading, passage, { start, end });
  const named = designation && open.has(stated) ? designation.category : stated;
  const category = refine(input, noun.value, named, start, end);
  const own =
    calibreOf(reading, input.passage, quantity, how === "phrase" ? end : quantity.end, category) ??
    calibreBefore(reading, passage, start, how);
  const item = {
    text: reading.text.slice(start, end),
    start,
    end,
    category,
    calibre_mm: own ?? designation?.calibre_mm ?? null,
    designation: designation?.name ?? null,
  };
  return { item, how, weak: noun.value.weak, phrase, kinds: phrase.kinds, party: designation?.party ?? null, rule };
}

/** What a designation may tell more of; "Bulsae-4 vehicles" are vehicles. */
const open: ReadonlySet<Category> = new Set(["missile", "munition", "rocket", "other", "gun", "mlrs"]);

/** "Self-propelled 170-mm howitzers" named before: their calibre stands in front of the noun. */
function calibreBefore(reading: Reading, passage: Passage, start: number, how: FoundItem["how"]): number | null {
  if (how === "phrase") return null;
  const near = reading.scan.calibres.findLast((calibre) => calibre.end <= start && calibre.start >= passage.start);
  return near && /^[\s-]{0,4}(?:\w[\w-]{0,40} ){0,2}$/.test(reading.text.slice(near.end, start)) ? near.mm : null;
}

const leading = new Set(
  "of the a an its his their our those these such more other another further additional".split(" "),
);

function phraseStart(passage: Passage, phrase: Phrase, noun: Found<Noun>): number {
  let at = phrase.first;
  while (at < noun.first && leading.has(passage.words[at]?.key ?? "")) at++;
  return at;
}

/** A word for several things means what was spoken of before, or what its paragraph or article speaks of. */
function refine(input: Input, noun: Noun, category: Category, start: number, end: number): Category {
  const { reading, before } = input;
  const last = before.at(-1);
  const phrase = reading.text.slice(Math.max(0, start - 8), end);
  if (noun.generic && last && /\b(?:the|these|those|such)\b/i.test(phrase)) return last.item.category;
  const change = noun.becomes;
  if (!change || category !== noun.category) return category;
  if (before.some((mention) => mention.item.category === change.category)) return change.category;
  const context = change.within === "paragraph" ? reading.paragraphOf(start) : `${reading.title}\n${reading.text}`;
  return change.where.test(context) ? change.category : category;
}

/** "Barrels" of "125,000 barrels": the letters that end an amount. */
export function lastWord(printed: string): string {
  let start = printed.length;
  while (start > 0 && /\p{L}/u.test(printed.charAt(start - 1))) start--;
  return printed.slice(start);
}
