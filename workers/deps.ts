import type { ParsedArticle } from "../src/core/article/types.ts";
import type { ParsedFeed } from "../src/core/feed/types.ts";
import type { PreparedTopic } from "../src/core/topic/prepare.ts";
import type { Fetched } from "../src/http/fetched.ts";
import type { FetchKind } from "../src/http/get.ts";
import type { Logger } from "../src/log.ts";
import type { Document, ThreadFailure } from "../src/parse/job.ts";
import type { Queues } from "../src/queue/connect.ts";
import type { Database } from "../src/store/client.ts";

/** What handlers reach the world through. Only mains build it. */
export type Deps = {
  readonly db: Database;
  readonly queues: Pick<Queues, "add" | "addMany">;
  readonly topic: PreparedTopic;
  readonly get: (url: string, options: Validators & { readonly kind: FetchKind }) => Promise<Fetched>;
  readonly parseFeed: (document: Document) => Promise<ParsedFeed | ThreadFailure>;
  readonly parseArticle: (document: Document) => Promise<ParsedArticle | ThreadFailure>;
  /** The folder whose files are the CSV feeds. */
  readonly feedsDir: string;
  readonly log: Logger;
};

type Validators = { readonly etag?: string | null; readonly lastModified?: string | null };
