import type { Span } from "../text/span.ts";
import type { Unit } from "./types.ts";

/** A single number with the scale that touches it. Units, ranges and bounds come later. */
export type Numeral = Span & {
  readonly kind: "numeral";
  readonly value: number;
  /** The multiplier read with it, 1 where bare: what a range hands to its left end ("five to six million"). */
  readonly scale: number;
  readonly vague: boolean;
  readonly unit: Unit | null;
  /** Digits alone, without separator or suffix: may be a year. */
  readonly bare: boolean;
};

export type Found =
  | Numeral
  | (Span & { readonly kind: "calibre"; readonly mm: number })
  | (Span & { readonly kind: "designation"; readonly name: string })
  | (Span & { readonly kind: "dropped"; readonly reason: string });

export type Piece = Found & { readonly rules: readonly string[] };

/**
 * A place where a number may start: `word` in lower case, or the figure's first digit; `left` and `right` what stands
 * around it, `previous` the last word before it.
 */
export type Seed = {
  readonly text: string;
  readonly at: number;
  readonly word: string;
  readonly left: string;
  readonly right: string;
  readonly previous: string;
};

/** `example` marks with «» what the rule reads; `read` declines with null. */
export type ReadRule = {
  readonly id: string;
  readonly example: string;
  /** What the rule may start at; both where absent. */
  readonly seeds?: "figure" | "word";
  readonly read: (seed: Seed) => Found | null;
};

/** Longest stretch that a rule looks at on either side; longer than any cue, and it keeps the scan linear. */
const reach = 48;
/** Patterns that end at the number try every place of the left side: shorter than the right. */
const leftReach = 32;

export const before = (text: string, at: number, length = leftReach): string =>
  text.slice(Math.max(0, at - length), at);

/** The last word of what stands before a number, with its full stop; a mark that touches the number counts as one. */
export function lastWord(left: string): string {
  const end = isEdge(left.charCodeAt(left.length - 1)) ? left.length - 1 : left.length;
  let start = end;
  while (start > 0 && end - start <= longestWord && !isEdge(left.charCodeAt(start - 1))) start--;
  return left.slice(start, end);
}

/** Longer than any word of the lexicon. */
const longestWord = 20;
const edges: ReadonlySet<number> = new Set(Array.from(" \u00a0\n(“\"‘'[—–/", (mark) => mark.charCodeAt(0)));
const isEdge = (code: number): boolean => edges.has(code);

export const after = (text: string, at: number): string => text.slice(at, at + reach);

export const numeral = (
  span: Span,
  value: number,
  more: Partial<Pick<Numeral, "scale" | "vague" | "unit" | "bare">> = {},
): Numeral => ({ kind: "numeral", scale: 1, vague: false, unit: null, bare: false, ...more, value, ...span });

export const dropped = (start: number, end: number, reason: string): Found => ({ kind: "dropped", start, end, reason });
