import type { Modality } from "../core/mention/types.ts";
import type { Amount } from "../core/quantity/types.ts";
import type { Speaker } from "../core/review/describe.ts";
import type { Database } from "./client.ts";

/** How far the reading of everything known has come. */
export type Progress = {
  readonly feeds: number;
  readonly feedsPolled: number;
  readonly entries: number;
  readonly articles: number;
  readonly articlesRead: number;
  readonly mentions: number;
  readonly claims: number;
  /** Feeds never polled and rows that are due or at work: zero when everything is read. */
  readonly waiting: number;
};

export async function readProgress(db: Database): Promise<Progress> {
  const [row] = await db.$queryRaw<Progress[]>`
    SELECT
      (SELECT count(*) FROM feeds WHERE enabled)::int AS "feeds",
      (SELECT count(*) FROM feeds WHERE enabled AND (last_success_at IS NOT NULL OR failures > 0))::int AS "feedsPolled",
      (SELECT count(*) FROM entries)::int AS "entries",
      (SELECT count(*) FROM articles)::int AS "articles",
      (SELECT count(*) FROM articles WHERE state <> 'pending')::int AS "articlesRead",
      (SELECT count(*) FROM mentions)::int AS "mentions",
      (SELECT count(*) FROM claims)::int AS "claims",
      (SELECT count(*) FROM feeds WHERE enabled AND last_success_at IS NULL AND failures = 0)::int
        + (SELECT count(*) FROM entries WHERE state = 'pending' AND next_at <= now())::int
        + (SELECT count(*) FROM articles WHERE state = 'pending' AND next_at <= now())::int
        + (SELECT count(*) FROM publications WHERE state = 'pending' AND next_at <= now())::int AS "waiting"`;
  if (!row) throw new Error("the ledger did not answer");
  return row;
}

/** What could not be read, a line each: the thing and the reason. */
export async function readFailures(db: Database): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ line: string }[]>`
    SELECT 'feed ' || url || ': ' || coalesce(last_reason, 'failed') AS line FROM feeds WHERE enabled AND failures > 0
    UNION ALL
    SELECT 'article ' || url || ': ' || coalesce(reason, 'failed') FROM entries
      WHERE state = 'failed' OR (state = 'pending' AND attempts > 0)
    UNION ALL
    SELECT 'reading of ' || url || ': ' || coalesce(reason, 'failed') FROM articles
      WHERE state = 'failed' OR (state = 'pending' AND attempts > 0)
    UNION ALL
    SELECT 'publication ' || id || ': ' || coalesce(reason, 'failed') FROM publications WHERE state = 'failed'
    ORDER BY line`;
  return rows.map((row) => row.line);
}

/** A claim as a line of a table. */
export type ClaimLine = Speaker &
  Amount & {
    readonly id: number;
    readonly state: "pending" | "approved" | "rejected";
    readonly item: string;
    readonly direction: string | null;
    readonly modality: Modality;
    readonly statedOn: string | null;
    readonly mentions: number;
    readonly outlets: number;
  };

/** Every claim in an order that depends on what was said alone. */
export function listClaims(db: Database): Promise<ClaimLine[]> {
  return db.$queryRaw<ClaimLine[]>`
    SELECT c.id, c.state, s.kind, s.name, c.source_role AS role, s.org, s.country, c.source_text AS text, c.low, c.high, c.bound, c.unit, c.item,
      c.direction, c.modality, left(c.stated_on, 10) AS "statedOn",
      count(m.id)::int AS mentions, count(DISTINCT a.outlet_id)::int AS outlets
    FROM claims c
    JOIN sources s ON s.id = c.source_id
    JOIN claim_mentions l ON l.claim_id = c.id
    JOIN mentions m ON m.id = l.mention_id
    JOIN articles a ON a.id = m.article_id
    GROUP BY c.id, s.id
    ORDER BY c.stated_on NULLS LAST, c.key`;
}
