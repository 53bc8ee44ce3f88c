import { secondsToNextPoll } from "../src/core/feed/next-poll.ts";
import type { FeedEntry } from "../src/core/feed/types.ts";
import type { PreparedTopic } from "../src/core/topic/prepare.ts";
import type { Fetched } from "../src/http/fetched.ts";
import { done, failed, type Outcome, skipped } from "../src/queue/outcome.ts";
import { addEntries, type NewEntry } from "../src/store/entries.ts";
import { type FeedToPoll, keepFeedBody, loadFeed, type Poll, recordPoll } from "../src/store/feeds.ts";
import { compress, sha256 } from "../src/store/pages.ts";
import type { Deps } from "./deps.ts";

type Answer = Extract<Fetched, { status: 200 }>;

/** feed id → validators, entries, `fetch-article` jobs */
export async function fetchFeed(deps: Deps, { feedId }: { readonly feedId: string }): Promise<Outcome> {
  const feed = await loadFeed(deps.db, feedId);
  if (!feed) return skipped("gone");
  if (!feed.enabled) return skipped("feed_off");

  const fetched = await deps.get(feed.url, { kind: "feed", etag: feed.etag, lastModified: feed.lastModified });
  if (!fetched.ok) {
    const outcome = failed(fetched.reason, fetched.detail);
    return record(deps, feed, fetched, outcome, fetched.retryAfterSeconds);
  }
  if (fetched.status === 304) return record(deps, feed, fetched, skipped("not_modified"));
  return readFeed(deps, feed, fetched);
}

async function readFeed(deps: Deps, feed: FeedToPoll, answer: Answer): Promise<Outcome> {
  const bodySha256 = sha256(answer.body);
  const validators = { etag: answer.etag, lastModified: answer.lastModified, bodySha256 };
  if (bodySha256 === feed.bodySha256) return record(deps, feed, answer, skipped("same_body"), null, validators);

  await keepFeedBody(deps.db, feed.id, await compress(answer.body));
  const contentType = answer.headers["content-type"] ?? null;
  const parsed = await deps.parseFeed({ body: answer.body, contentType, url: answer.url });
  if (!parsed.ok) return record(deps, feed, answer, failed(parsed.reason, parsed.detail));

  const entries = parsed.entries.flatMap((entry) => toNewEntry(entry, feed.gated ? deps.topic : null));
  const nextInSeconds = secondsToNextPoll(feed.everySeconds, 0, null);
  const { added, toFetch } = await deps.db.$transaction(async (tx) => {
    const written = await addEntries(tx, feed.id, entries);
    const poll = { ...pollOf(feed, answer, done()), entriesSeen: parsed.entries.length, entriesNew: written.added };
    await recordPoll(tx, feed.id, poll, { ...validators, nextInSeconds });
    return written;
  });
  await deps.queues.addMany(
    "fetch-article",
    toFetch.map((entryId) => ({ entryId })),
  );
  return done({ seen: parsed.entries.length, new: added, toFetch: toFetch.length });
}

/** An entry that leads nowhere cannot be fetched. */
function toNewEntry(entry: FeedEntry, gate: PreparedTopic | null): NewEntry[] {
  if (entry.url === null) return [];
  const { title, summary, published, url } = entry;
  const offTopic = gate !== null && !gate.relevance.test(`${title}\n${summary ?? ""}`);
  return [{ guid: entry.guid ?? url, url, title, summary, published, offTopic }];
}

async function record(
  deps: Deps,
  feed: FeedToPoll,
  fetched: Fetched,
  outcome: Outcome,
  retryAfterSeconds: number | null = null,
  validators: { etag?: string | null; lastModified?: string | null } = {},
): Promise<Outcome> {
  const failures = outcome.kind === "failed" ? feed.failures + 1 : 0;
  const nextInSeconds = secondsToNextPoll(feed.everySeconds, failures, retryAfterSeconds);
  await recordPoll(deps.db, feed.id, pollOf(feed, fetched, outcome), { ...validators, nextInSeconds });
  return outcome;
}

const pollOf = (feed: FeedToPoll, fetched: Fetched, outcome: Outcome): Poll => ({
  url: feed.url,
  status: fetched.status,
  bytes: fetched.ok && fetched.status === 200 ? fetched.body.byteLength : null,
  ms: Math.round(fetched.ms),
  outcome: outcome.kind === "later" ? "failed" : outcome.kind,
  reason: outcome.kind === "done" ? null : outcome.reason,
  entriesSeen: null,
  entriesNew: null,
});
