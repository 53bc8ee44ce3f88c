import type { Database } from "../store/client.ts";
import { publishedClaims } from "../store/published.ts";
import { type Written, writeFeeds } from "./write-feeds.ts";

/** The feeds as the ledger stands now. */
export const publishFeeds = async (db: Database, dir: string): Promise<Written> =>
  writeFeeds(dir, await publishedClaims(db));
