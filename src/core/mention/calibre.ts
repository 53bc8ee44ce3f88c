import type { Span } from "../text/span.ts";
import type { Designator } from "../topic/prepare.ts";
import type { Category } from "../topic/types.ts";
import type { Passage, Reading } from "./passage.ts";
import type { Phrase } from "./phrase.ts";

const bored: ReadonlySet<Category> = new Set([
  "artillery_shell",
  "rocket",
  "mortar_round",
  "munition",
  "gun",
  "mlrs",
  "other",
]);
const barrels: ReadonlySet<Category> = new Set(["gun", "mlrs"]);

/**
 * The calibre of the item: in its phrase ("152mm shells"), right behind it ("shells of the 122-mm caliber"), in the
 * condition before it ("with 152-mm shells, over a million"), or in what follows of a gun ("launchers of 240mm rockets").
 */
export function calibreOf(
  reading: Reading,
  passage: Passage,
  item: Span,
  phrase: Phrase,
  category: Category,
): number | null {
  if (!bored.has(category)) return null;
  const from = Math.min(item.start, passage.words[phrase.first - 1]?.end ?? item.start);
  const inside = reading.scan.calibres.filter(
    (calibre) => passage.start <= calibre.start && calibre.end <= passage.end,
  );
  const within = inside.find((calibre) => calibre.start >= from && calibre.end <= item.end);
  const behind = inside.find(
    (calibre) => calibre.start >= item.end && attaches(reading.text.slice(item.end, calibre.start)),
  );
  const before = inside.findLast(
    (calibre) => calibre.end <= from && isCondition(reading.text.slice(passage.start, from)),
  );
  const after = barrels.has(category)
    ? inside.find((calibre) => calibre.start >= item.end && noQuantity(reading, item.end, calibre.start))
    : undefined;
  return (within ?? behind ?? before ?? after)?.mm ?? null;
}

const attaches = (gap: string): boolean =>
  /^\s*(?:(?:rounds|shells|charges)\s+)?(?:of|for|in|with)?\s*(?:the|a|that of)?\s*(?:calib(?:er|re)\s*)?(?:of\s*)?$/i.test(
    gap,
  );

const isCondition = (text: string): boolean =>
  /\b(?:if|with|convert|converted|filled|packed|loaded|assuming|were)\b/i.test(text);

const noQuantity = (reading: Reading, from: number, to: number): boolean =>
  !reading.scan.quantities.some((quantity) => quantity.start >= from && quantity.start < to);

type FoundDesignation = { readonly name: string } & Omit<Designator, "pattern">;

/** The designation inside the item's phrase, two joined as "KN-23/KN-24". */
export function designationOf(reading: Reading, passage: Passage, item: Span): FoundDesignation | null {
  const names = reading.scan.designations.filter(
    (designation) =>
      designation.start >= item.start - 1 && designation.end <= item.end && designation.start >= passage.start,
  );
  const [first] = names;
  const row = first && reading.topic.designations.find(({ pattern }) => pattern.test(first.name));
  return row ? { ...row, name: names.map(({ name }) => name).join("/") } : null;
}
