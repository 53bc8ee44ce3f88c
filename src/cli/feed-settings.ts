import { createHash } from "node:crypto";
import type { FeedsSetting } from "../config.ts";
import type { Database } from "../store/client.ts";
import { syncFeeds } from "../store/feeds.ts";

/** Brings the ledger's outlets and feeds to what the settings say. */
export async function applyFeeds(db: Database, { outlets }: FeedsSetting): Promise<void> {
  await syncFeeds(
    db,
    outlets.map(({ feeds: _, ...outlet }) => outlet),
    outlets.flatMap((outlet) =>
      outlet.feeds
        .filter((feed) => feed.enabled)
        .map((feed) => ({
          id: feedId(outlet.id, feed.url),
          outletId: outlet.id,
          url: feed.url,
          everySeconds: feed.everyMinutes * 60,
          gated: feed.gated,
        })),
    ),
  );
}

/** A feed is its address: another address is another feed, with its own history. */
const feedId = (outletId: string, url: string): string =>
  `${outletId}-${createHash("sha256").update(url).digest("hex").slice(0, 8)}`;
