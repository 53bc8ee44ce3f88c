import type { Mention } from "./types.ts";

const farthest = 160;

/** Labels mentions that exclude each other ("3 million of A or 500,000 of B"; "if all were A …; if B …"). */
export function markAlternatives(text: string, mentions: readonly Mention[]): Mention[] {
  let label = 0;
  const labels = new Map<number, string>();
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (!next || !excludes(text, mention, next)) continue;
    const shared = labels.get(at) ?? `a${++label}`;
    labels.set(at, shared).set(at + 1, shared);
  }
  return mentions.map((mention, at) => ({ ...mention, alternative: labels.get(at) ?? null }));
}

function excludes(text: string, a: Mention, b: Mention): boolean {
  const gap = text.slice(a.end, b.start);
  if (gap.length > farthest || a.direction !== b.direction || a.quantity.unit !== b.quantity.unit) return false;
  if (/\bor(?: else)?\s*$/.test(gap)) return true;
  const differ = a.item.calibre_mm !== null && b.item.calibre_mm !== null && a.item.calibre_mm !== b.item.calibre_mm;
  return differ && a.modality === "hedged" && b.modality === "hedged" && !/\band\s*$/.test(gap);
}
