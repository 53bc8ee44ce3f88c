import type { Span } from "../text/span.ts";

export type Bound = "exact" | "about" | "more_than" | "at_least" | "at_most" | "less_than" | "range" | "vague";

export type Unit = "count" | "percent" | "tonne" | "barrel" | "usd" | "other";

/** The stated value, in `unit`; `null` where the text leaves that side open. */
export type Amount = {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: Unit;
};

/**
 * An amount where it stands. The span holds bound words, number and unit word ("more than three million",
 * "700,000 tons", "30 percent"), never the calibre or the item. `rules` are the ids of the rules that read it.
 */
export type Quantity = Span & Amount & { readonly rules: readonly string[] };

/** "152mm", "6-inch": belongs to the item, never to the amount. Inches are given as the calibre they stand for. */
export type Calibre = Span & { readonly mm: number; readonly rules: readonly string[] };

/** "KN-23", "M1989 Koksan", "Hwasong-11A". */
export type Designation = Span & { readonly name: string; readonly rules: readonly string[] };

/** A number that is no quantity (a date, an age, a rank …) and the reason, for `--explain`. `amount`: what it measures, if anything. */
export type DroppedNumber = Span & {
  readonly reason: string;
  readonly rules: readonly string[];
  readonly amount?: Amount;
};

export type Scan = {
  readonly quantities: readonly Quantity[];
  readonly calibres: readonly Calibre[];
  readonly designations: readonly Designation[];
  readonly dropped: readonly DroppedNumber[];
};
