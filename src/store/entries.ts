import { createHash } from "node:crypto";
import type { Database, Transaction } from "./client.ts";

export type NewEntry = {
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly published: string | null;
  /** True when the topic gate turned it away: recorded so that it is known, never fetched. */
  readonly offTopic: boolean;
};

/** Records what is new of a feed's entries and gives the ids to fetch. Known entries stay as they are. */
export async function addEntries(
  db: Transaction,
  feedId: string,
  entries: readonly NewEntry[],
): Promise<{ readonly added: number; readonly toFetch: readonly number[] }> {
  const rows = await db.feedEntry.createManyAndReturn({
    data: entries.map(({ guid, offTopic, published, ...entry }) => ({
      ...entry,
      feedId,
      guidSha256: createHash("sha256").update(guid).digest("hex"),
      published: published === null ? null : new Date(published),
      state: offTopic ? "skipped" : "pending",
      reason: offTopic ? "off_topic" : null,
    })),
    skipDuplicates: true,
    select: { id: true, state: true },
  });
  return { added: rows.length, toFetch: rows.filter((row) => row.state === "pending").map((row) => row.id) };
}

export type EntryToFetch = {
  readonly id: number;
  readonly feedId: string;
  readonly outletId: string;
  readonly url: string;
  readonly title: string;
  readonly published: Date | null;
  readonly feedEnabled: boolean;
};

export async function loadEntry(db: Database, id: number): Promise<EntryToFetch | null> {
  const row = await db.feedEntry.findUnique({
    where: { id },
    select: {
      id: true,
      feedId: true,
      url: true,
      title: true,
      published: true,
      feed: { select: { outletId: true, enabled: true } },
    },
  });
  if (!row) return null;
  const { feed, ...entry } = row;
  return { ...entry, outletId: feed.outletId, feedEnabled: feed.enabled };
}
