import { withBound } from "./bounds.ts";
import { joinBounds } from "./join.ts";
import type { Numeral, Piece } from "./piece.ts";
import { type Candidate, joinRanges } from "./ranges.ts";
import { dropReason } from "./refine.ts";
import { scanPieces } from "./scan.ts";
import { withSign } from "./sign.ts";
import type { Calibre, Designation, DroppedNumber, Quantity, Scan } from "./types.ts";
import { withUnit } from "./units.ts";

/** All amounts of the text, sorted and disjoint; calibres, designations and numbers that count nothing apart. */
export function findQuantities(text: string): Scan {
  const pieces = scanPieces(text).map((piece) =>
    piece.kind === "numeral" ? withUnit(text, withSign(text, piece)) : piece,
  );
  const joined = joinBounds(
    text,
    joinRanges(text, pieces).map((part) => ("kind" in part ? part : withBound(text, part))),
  );
  const quantities: Quantity[] = [];
  const calibres: Calibre[] = [];
  const designations: Designation[] = [];
  const dropped: DroppedNumber[] = [];
  let end = 0;
  for (const part of joined) {
    const clear = part.start < end ? { ...part, start: end } : part;
    end = Math.max(end, clear.end);
    if ("kind" in clear) keep(clear, { calibres, designations, dropped });
    else settle(text, clear, quantities, dropped);
  }
  return { quantities, calibres, designations, dropped };
}

type Lists = { readonly calibres: Calibre[]; readonly designations: Designation[]; readonly dropped: DroppedNumber[] };

function keep(piece: Exclude<Piece, Numeral>, lists: Lists): void {
  const { start, end, rules } = piece;
  if (piece.kind === "calibre") lists.calibres.push({ start, end, mm: piece.mm, rules });
  else if (piece.kind === "designation") lists.designations.push({ start, end, name: piece.name, rules });
  else lists.dropped.push({ start, end, reason: piece.reason, rules });
}

function settle(text: string, candidate: Candidate, quantities: Quantity[], dropped: DroppedNumber[]): void {
  const { start, end, low, high, bound, unit, rules } = candidate;
  const rule = dropReason(text, candidate);
  if (!rule) quantities.push({ start, end, low, high, bound, unit, rules });
  else {
    const amount = { low, high, bound, unit: "other" as const };
    dropped.push({ start, end, reason: rule.reason, rules: [...rules, rule.id], amount });
  }
}
