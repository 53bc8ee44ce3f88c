import type { Source } from "../attribution/types.ts";
import type { Amount } from "../quantity/types.ts";
import type { Span } from "../text/span.ts";
import type { Category } from "../topic/types.ts";

/** Article text as stored: cleaned once, hashed, never altered; every span refers to `text`. */
export type Article = {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** `YYYY-MM-DD` or longer; null when no date is known. */
  readonly published: string | null;
  readonly language: string | null;
  readonly title: string;
  /** Paragraphs joined by a blank line. */
  readonly text: string;
};

export type Item = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly calibre_mm: number | null;
  readonly designation: string | null;
};

export type Action = "transfer" | "use" | "loss" | "production" | "other";
export type Modality = "asserted" | "hedged" | "planned" | "denied";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the article pins it. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** One statement of a quantity in one article; `start` and `end` are the quantity's. Field names are the output's. */
export type Mention = Span & {
  readonly quantity: Amount;
  readonly item: Item;
  /** "KP>RU": from the first party to the second, or back; null where the text leaves it open. */
  readonly direction: string | null;
  readonly action: Action;
  readonly modality: Modality;
  readonly source: Source;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly via: string | null;
  readonly period: Period | null;
  /** A label shared by mentions of one article that exclude each other. */
  readonly alternative: string | null;
  readonly sentence: Span;
  readonly rules: readonly string[];
};

/** A quantity that became no mention, and why. */
export type Dropped = Span & { readonly reason: string; readonly rules: readonly string[] };

/** What `--explain` prints and the claim page shows. */
export type Extraction = { readonly mentions: readonly Mention[]; readonly dropped: readonly Dropped[] };
