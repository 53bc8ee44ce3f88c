import { done, type Outcome } from "../src/queue/outcome.ts";
import { takeDueFeeds } from "../src/store/feeds.ts";
import type { Deps } from "./deps.ts";

/** A lost `fetch-feed` job is made again when this has passed. */
const leaseSeconds = 300;
const feedsATick = 200;

/** due feeds → `fetch-feed` jobs */
export async function pollFeeds({ db, queues }: Deps): Promise<Outcome> {
  const due = await takeDueFeeds(db, leaseSeconds, feedsATick);
  await queues.addMany(
    "fetch-feed",
    due.map((feedId) => ({ feedId })),
  );
  return done({ feeds: due.length });
}
