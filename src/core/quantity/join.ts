import type { Numeral, Piece } from "./piece.ts";
import type { Candidate } from "./ranges.ts";

type Part = Candidate | Exclude<Piece, Numeral>;

export const joinRule = { id: "two-bounds", example: "It holds «more than 20 and less than 30» men." };

/** "More than 20 and less than 30": two open bounds that close each other are one range. */
export function joinBounds(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const range = last && !("kind" in last) && !("kind" in part) ? closed(text, last, part) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(part);
  }
  return joined;
}

function closed(text: string, a: Candidate, b: Candidate): Candidate | null {
  if (!/^(?: and| but|,| and also)? $|^, (?:and|but) $/.test(text.slice(a.end, Math.min(b.start, a.end + 12))))
    return null;
  const [lower, upper] = a.high === null ? [a, b] : [b, a];
  if (lower.high !== null || upper.low !== null || lower.low === null || upper.high === null) return null;
  if (lower.low >= upper.high || (a.unit !== b.unit && a.unit !== "count" && b.unit !== "count")) return null;
  const unit = a.unit === "count" ? b.unit : a.unit;
  return {
    start: a.start,
    end: b.end,
    low: lower.low,
    high: upper.high,
    bound: "range",
    unit,
    rules: [...a.rules, ...b.rules, joinRule.id],
    bare: false,
  };
}
