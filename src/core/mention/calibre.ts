import type { Span } from "../text/span.ts";
import type { Designator } from "../topic/prepare.ts";
import type { Category } from "../topic/types.ts";
import type { Passage, Reading } from "./passage.ts";

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
 * The calibre of the item that ends at `end`: in its phrase ("152mm shells"), right behind it ("shells of the 122-mm
 * caliber"), in what follows of a gun ("launchers of 240mm rockets"), or in the condition before ("with 152-mm shells,
 * over a million").
 */
export function calibreOf(
  reading: Reading,
  passage: Passage,
  quantity: Span,
  end: number,
  category: Category,
): number | null {
  if (!bored.has(category)) return null;
  const { text, scan } = reading;
  const inside = scan.calibres.filter((calibre) => passage.start <= calibre.start && calibre.end <= passage.end);
  const within = inside.find((calibre) => calibre.start >= quantity.end && calibre.end <= end);
  const behind = inside.find((calibre) => calibre.start >= end && attaches(text.slice(end, calibre.start)));
  const after = barrels.has(category)
    ? inside.find((calibre) => calibre.start >= end && noQuantity(reading, end, calibre.start))
    : undefined;
  const before = barrels.has(category) ? undefined : inside.findLast((calibre) => calibre.end <= quantity.start);
  const condition = before && isCondition(text.slice(passage.start, quantity.start)) ? before : undefined;
  return (within ?? behind ?? after ?? condition)?.mm ?? null;
}

const attaches = (gap: string): boolean =>
  /^ ?(?:(?:rounds|shells|charges) )?(?:(?:of|for|in|with) )?(?:(?:the|a|that of) )?(?:calib(?:er|re) )?(?:of )?$/i.test(
    gap.length > 60 ? "-" : gap.replace(/\s/g, " "),
  );

const isCondition = (text: string): boolean =>
  /\b(?:if|convert|converted|filled|packed|loaded|assuming)\b|[;,]\s+with\b/i.test(text);

const noQuantity = (reading: Reading, from: number, to: number): boolean =>
  !reading.scan.quantities.some((quantity) => quantity.start >= from && quantity.start < to);

type FoundDesignation = { readonly name: string } & Omit<Designator, "pattern">;

/** The designation inside the item's phrase, two joined as "KN-23/KN-24". */
export function designationOf(reading: Reading, passage: Passage, item: Span): FoundDesignation | null {
  const names = reading.scan.designations.filter(
    ({ start, end }) => start >= Math.max(passage.start, item.start - 1) && end <= item.end,
  );
  const [first] = names;
  const row = first && reading.topic.designations.find(({ pattern }) => pattern.test(first.name));
  return row ? { ...row, name: names.map(({ name }) => name).join("/") } : null;
}
