import type { ParsedArticle } from "../core/article/types.ts";
import type { ParsedFeed } from "../core/feed/types.ts";

/** Bytes as fetched, and what came with them. */
export type Document = { readonly body: Uint8Array; readonly contentType: string | null; readonly url: string };

type ParseKind = "feed" | "article";

/** What goes to a thread and what comes back. */
export type ParseJob = { readonly kind: ParseKind; readonly document: Document };
export type Parsed = ParsedFeed | ParsedArticle;

/** All that a thread ever says: once that its modules are loaded, then one answer a job. */
export type Said = "ready" | Parsed;

/** The thread ended without an answer. */
export type ThreadFailure = {
  readonly ok: false;
  readonly reason: "timeout" | "out_of_memory" | "crashed";
  readonly detail: string;
};
