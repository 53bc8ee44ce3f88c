import type { Span } from "../text/span.ts";

export type SourceKind = "person" | "organisation" | "anonymous" | "document" | "outlet";

/** Who is answerable for a statement, in the fullest form that the article gives. All `null` but `kind` for `outlet`. */
export type Source = {
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly role: string | null;
  readonly org: string | null;
  /** ISO 3166-1 alpha-2, `UN`, `EU` or null. */
  readonly country: string | null;
};

/** What the cue says of the statement it governs; the mention's modality starts from it. */
export type CueClass = "assert" | "hedge" | "plan" | "deny" | "decline";

/**
 * The relation source – cue – content as it stands in the text (PARC, PolNeAR). `source` is the local span ("he"),
 * null where the cue has none; `content` the hull of what is said, null where nothing is. `resolved` is the source
 * after resolution in the document; `via` the outlet or agency credited with carrying it; `within` the index of the
 * attribution in whose content this one is nested.
 */
export type Attribution = {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: Span | null;
  readonly cueClass: CueClass;
  readonly resolved: Source | null;
  readonly via: string | null;
  readonly within: number | null;
  readonly rules: readonly string[];
};
