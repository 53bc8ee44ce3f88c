import type { Finding } from "./finding.ts";
import type { Page, Sentence } from "./page.ts";

/** A construction of English: the words that may start it, and how it is read; `null` declines. */
export type Rule = {
  readonly id: string;
  /** Fires this rule; a test runs it. `rejects` must not. */
  readonly example: string;
  readonly rejects: string;
  readonly words: Iterable<string>;
  readonly read: (page: Page, at: number, sentence: Sentence) => Finding | null;
};
