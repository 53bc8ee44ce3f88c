export type FeedEntry = {
  /** The publisher's own id, verbatim. */
  readonly guid: string | null;
  /** Absolute, http or https. */
  readonly url: string | null;
  /** Where the feed gives none: the beginning of the summary, or the address. */
  readonly title: string;
  /** The instant in UTC, ISO 8601; null where the feed gives none that can be read. */
  readonly published: string | null;
  readonly summary: string | null;
  /** The outlet that an aggregator names. */
  readonly source: string | null;
};

export type FeedWarning =
  | { readonly kind: "repaired" }
  | { readonly kind: "cut"; readonly entries: number }
  | { readonly kind: "bad_date"; readonly entries: number }
  | { readonly kind: "no_link"; readonly entries: number };

export type ParsedFeed =
  | {
      readonly ok: true;
      readonly title: string;
      readonly entries: readonly FeedEntry[];
      readonly warnings: readonly FeedWarning[];
    }
  | {
      readonly ok: false;
      readonly reason: "empty" | "not_a_feed" | "malformed" | "too_large" | "too_deep";
      readonly detail: string;
    };
