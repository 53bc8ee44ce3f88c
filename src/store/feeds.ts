import type { Database, Transaction } from "./client.ts";

export type OutletSetting = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly country: string | null;
  readonly agency: boolean;
  readonly state: boolean;
};

export type FeedSetting = {
  readonly id: string;
  readonly outletId: string;
  readonly url: string;
  readonly everySeconds: number;
  readonly gated: boolean;
};

/** Brings outlets and feeds to what `config/feeds.json` says. A feed that left the file is switched off, never deleted. */
export async function syncFeeds(
  db: Database,
  outlets: readonly OutletSetting[],
  feeds: readonly FeedSetting[],
): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const outlet of outlets) {
      await tx.outlet.upsert({ where: { id: outlet.id }, create: outlet, update: outlet });
    }
    for (const feed of feeds) {
      await tx.feed.upsert({ where: { id: feed.id }, create: feed, update: { ...feed, enabled: true } });
    }
    await tx.feed.updateMany({ where: { id: { notIn: feeds.map((f) => f.id) } }, data: { enabled: false } });
  });
}

/** Claims the feeds that are due, for as long as a poll may take; other schedulers skip them. */
export async function takeDueFeeds(db: Database, leaseSeconds: number, limit: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE feeds SET leased_until = now() + make_interval(secs => ${leaseSeconds})
    WHERE id IN (
      SELECT id FROM feeds
      WHERE enabled AND next_poll_at <= now() AND (leased_until IS NULL OR leased_until < now())
      ORDER BY next_poll_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  return rows.map((row) => row.id);
}

export type FeedToPoll = FeedSetting & {
  readonly enabled: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodySha256: string | null;
  readonly failures: number;
};

export function loadFeed(db: Database, id: string): Promise<FeedToPoll | null> {
  return db.feed.findUnique({ where: { id }, omit: { body: true } });
}

/** What a poll learnt, for the feed's row and its log. */
export type Poll = {
  readonly url: string;
  readonly status: number | null;
  readonly bytes: number | null;
  readonly ms: number;
  readonly outcome: "done" | "skipped" | "failed";
  readonly reason: string | null;
  readonly entriesSeen: number | null;
  readonly entriesNew: number | null;
};

/** What is written to the feed with a poll: the next due time always, validators and body only with their entries. */
export type FeedState = {
  readonly nextInSeconds: number;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly bodySha256?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
};

export async function recordPoll(db: Transaction, feedId: string, poll: Poll, state: FeedState): Promise<void> {
  const { nextInSeconds, ...columns } = state;
  const failures = poll.outcome === "failed" ? { increment: 1 } : 0;
  await db.fetch.create({ data: { feedId, ...poll } });
  await db.feed.update({ where: { id: feedId }, data: { ...columns, failures, lastReason: poll.reason } });
  await db.$executeRaw`
    UPDATE feeds SET
      leased_until = NULL,
      next_poll_at = now() + make_interval(secs => ${nextInSeconds}),
      last_success_at = CASE WHEN ${poll.outcome !== "failed"} THEN now() ELSE last_success_at END,
      last_new_at = CASE WHEN ${(poll.entriesNew ?? 0) > 0} THEN now() ELSE last_new_at END
    WHERE id = ${feedId}`;
}

/** Raw bytes first: kept before anything parses them. */
export async function keepFeedBody(db: Database, feedId: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  await db.feed.update({ where: { id: feedId }, data: { body } });
}
