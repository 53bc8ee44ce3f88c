import type { Span } from "../text/span.ts";
import type { Phrase } from "./page.ts";
import type { CueClass } from "./types.ts";

/** Where the content stands: after the cue, before its source, on both sides, or in a sentence of its own. */
export type Placing = "after" | "before" | "around";

/** What a rule read: an attribution still in phrases, its source not yet resolved. */
export type Finding = {
  readonly rule: string;
  readonly cue: Phrase;
  readonly source: Phrase | null;
  readonly content: Span | null;
  readonly placing: Placing;
  readonly cueClass: CueClass;
  /** Outlet that the words credit with carrying it ("told Yonhap", "as quoted by Reuters"). */
  readonly carrier: Phrase | null;
  /** Whom the source cites in turn ("citing the NIS"). */
  readonly cited: Phrase | null;
};

export const finding = (rule: string, cue: Phrase, source: Phrase | null, rest: Partial<Finding> = {}): Finding => ({
  rule,
  cue,
  source,
  content: null,
  placing: "after",
  cueClass: "assert",
  carrier: null,
  cited: null,
  ...rest,
});
