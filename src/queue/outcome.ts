import type { ParsedArticle } from "../core/article/types.ts";
import type { ParsedFeed } from "../core/feed/types.ts";
import type { FetchFailure } from "../http/fetched.ts";

/**
 * How a job ended. The reasons are a closed list: the counter, the log field and the status
 * page share it. Those of fetching and parsing stand where they are found.
 * `later` gives the job back without using an attempt (Retry-After, a busy host).
 */
export type Outcome =
  | { readonly kind: "done"; readonly counts?: Readonly<Record<string, number>> }
  | { readonly kind: "skipped"; readonly reason: SkipReason }
  | { readonly kind: "failed"; readonly reason: FailReason; readonly detail: string }
  | { readonly kind: "later"; readonly seconds: number; readonly reason: LaterReason };

export type SkipReason = "already_done" | "feed_off" | "gone" | "not_modified" | "off_topic" | "same_body";

type LaterReason = "http_429" | "http_5xx";

export type FailReason =
  | FetchFailure
  | Refusal<ParsedArticle>["reason"]
  | Refusal<ParsedFeed>["reason"]
  | "crashed"
  | "disk"
  | "out_of_memory";

type Refusal<Parsed> = Extract<Parsed, { ok: false }>;

export const done = (counts?: Readonly<Record<string, number>>): Outcome =>
  counts ? { kind: "done", counts } : { kind: "done" };

export const skipped = (reason: SkipReason): Outcome => ({ kind: "skipped", reason });

export const failed = (reason: FailReason, detail: string): Outcome => ({ kind: "failed", reason, detail });
