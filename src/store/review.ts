import type { Amount } from "../core/quantity/types.ts";
import type { Speaker, Statement } from "../core/review/describe.ts";
import { cutPassage, type Passage } from "../core/review/passage.ts";
import type { Role, RoleSpan } from "../core/review/segments.ts";
import type { Database, Transaction } from "./client.ts";
import type { Claim, Mention, Source } from "./generated/client.ts";
import { type DroppedNumber, droppedOf } from "./trace.ts";

type ReviewState = Claim["state"];

export type QueuedClaim = Statement & {
  readonly id: number;
  readonly mentions: number;
  readonly outlets: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
};

export type ReviewedMention = {
  readonly id: number;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly amount: Amount;
  readonly quantityText: string;
  readonly itemText: string;
  readonly modality: Statement["modality"];
  readonly via: string | null;
  readonly rules: readonly string[];
  readonly ruleSet: string;
  readonly passage: Passage;
  /** The article's other numbers, and why each is no mention. */
  readonly dropped: readonly DroppedNumber[];
};

export type DecisionEvent = {
  readonly seq: number;
  readonly at: Date;
  readonly login: string;
  readonly decision: "approve" | "reject";
  readonly revision: number;
  readonly reason: string | null;
  readonly note: string | null;
};

export type ClaimForReview = Statement & {
  readonly id: number;
  readonly revision: number;
  readonly state: ReviewState;
  readonly category: string;
  readonly calibreMm: number | null;
  readonly designation: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly mentions: readonly ReviewedMention[];
  readonly events: readonly DecisionEvent[];
};

/** Pending claims, newest first; `after` is the last id of the page before. */
export async function pendingClaims(
  db: Database | Transaction,
  page: { readonly after?: number | null; readonly limit: number },
): Promise<readonly QueuedClaim[]> {
  const claims = await db.claim.findMany({
    where: { state: "pending", ...(page.after == null ? {} : { id: { lt: page.after } }) },
    orderBy: { id: "desc" },
    take: page.limit,
    include: { source: true },
  });
  const spread = await printings(
    db,
    claims.map((claim) => claim.id),
  );
  return claims.map((claim) => ({ ...statementOf(claim), id: claim.id, ...(spread.get(claim.id) ?? unprinted) }));
}

export const countPending = (db: Database | Transaction): Promise<number> =>
  db.claim.count({ where: { state: "pending" } });

/** The claim before and after this one as the queue lists them. */
export async function pendingNeighbours(
  db: Database | Transaction,
  id: number,
): Promise<{ readonly previous: number | null; readonly next: number | null }> {
  const state = "pending" as const;
  const [previous, next] = await Promise.all([
    db.claim.findFirst({ where: { state, id: { gt: id } }, orderBy: { id: "asc" }, select: { id: true } }),
    db.claim.findFirst({ where: { state, id: { lt: id } }, orderBy: { id: "desc" }, select: { id: true } }),
  ]);
  return { previous: previous?.id ?? null, next: next?.id ?? null };
}

/** Everything that a reviewer decides on; null where no such claim is. */
export async function claimForReview(db: Database | Transaction, id: number): Promise<ClaimForReview | null> {
  const claim = await db.claim.findUnique({
    where: { id },
    include: {
      source: true,
      mentions: { include: { mention: { include: { article: { include: { outlet: true } } } } } },
      events: { include: { user: { select: { login: true } } }, orderBy: { seq: "desc" } },
    },
  });
  if (claim === null) return null;
  const mentions = claim.mentions.map(({ mention }) => reviewed(mention)).sort(byPrinting);
  const { revision, state, category, calibreMm, designation, periodFrom, periodTo } = claim;
  const fields = { id, revision, state, category, calibreMm, designation, periodFrom, periodTo };
  return { ...statementOf(claim), ...fields, mentions, events: claim.events.map(eventOf) };
}

/** The source as the claim or mention names it: the role is the one held when it was said. */
export const speakerOf = (
  { kind, name, org, country }: Source,
  cited: { readonly sourceRole: string | null; readonly sourceText: string | null },
): Speaker => ({ kind, name, org, country, role: cited.sourceRole, text: cited.sourceText });

const statementOf = (claim: Claim & { readonly source: Source }): Statement => ({
  source: speakerOf(claim.source, claim),
  amount: { low: claim.low, high: claim.high, bound: claim.bound, unit: claim.unit },
  item: claim.item,
  direction: claim.direction,
  action: claim.action,
  modality: claim.modality,
  statedOn: claim.statedOn?.slice(0, 10) ?? null,
});

const eventOf = (row: Omit<DecisionEvent, "login"> & { readonly user: { readonly login: string } }): DecisionEvent => ({
  seq: row.seq,
  at: row.at,
  login: row.user.login,
  decision: row.decision,
  revision: row.revision,
  reason: row.reason,
  note: row.note,
});

type MentionRow = Mention & {
  readonly article: {
    readonly title: string;
    readonly url: string;
    readonly text: string;
    readonly trace: unknown;
    readonly published: string | null;
    readonly language: string | null;
    readonly outlet: { readonly name: string };
  };
};

const reviewed = (row: MentionRow): ReviewedMention => ({
  id: row.id,
  outlet: row.article.outlet.name,
  title: row.article.title,
  url: row.article.url,
  published: row.article.published,
  language: row.article.language,
  amount: { low: row.low, high: row.high, bound: row.bound, unit: row.unit },
  quantityText: row.article.text.slice(row.start, row.end),
  itemText: row.itemText,
  modality: row.modality,
  via: row.via,
  rules: row.rules,
  ruleSet: row.ruleSet,
  passage: cutPassage(row.article.text, { start: row.sentenceStart, end: row.sentenceEnd }, rolesOf(row)),
  dropped: droppedOf(row.article),
});

const rolesOf = (row: Mention): RoleSpan[] => [
  ...span("source", row.sourceStart, row.sourceEnd),
  ...span("cue", row.cueStart, row.cueEnd),
  ...span("quantity", row.start, row.end),
  ...span("item", row.itemStart, row.itemEnd),
];

const span = (role: Role, start: number | null, end: number | null): RoleSpan[] =>
  start === null || end === null ? [] : [{ role, start, end }];

const byPrinting = (a: ReviewedMention, b: ReviewedMention): number =>
  (a.published ?? "9999").localeCompare(b.published ?? "9999") || a.id - b.id;

type Spread = Pick<QueuedClaim, "mentions" | "outlets" | "firstPublished" | "lastPublished">;
const unprinted: Spread = { mentions: 0, outlets: 0, firstPublished: null, lastPublished: null };

async function printings(db: Database | Transaction, ids: readonly number[]): Promise<ReadonlyMap<number, Spread>> {
  const rows = await db.$queryRaw<(Spread & { readonly id: number })[]>`
    SELECT cm.claim_id AS id, count(*)::int AS mentions, count(DISTINCT a.outlet_id)::int AS outlets,
           min(a.published) AS "firstPublished", max(a.published) AS "lastPublished"
    FROM claim_mentions cm JOIN mentions m ON m.id = cm.mention_id JOIN articles a ON a.id = m.article_id
    WHERE cm.claim_id = ANY(${ids}::int[]) GROUP BY cm.claim_id`;
  return new Map(rows.map(({ id, ...spread }) => [id, spread]));
}
