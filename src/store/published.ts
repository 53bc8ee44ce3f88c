import { representativeOf } from "../core/claim/representative.ts";
import type { PublishedClaim } from "../core/export/columns.ts";
import { categories } from "../core/topic/types.ts";
import type { Database, Transaction } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { speakerOf } from "./review.ts";

const shape = {
  events: { orderBy: { seq: "asc" } },
  mentions: {
    include: {
      mention: {
        include: { source: true, article: { select: { text: true, url: true, published: true, language: true } } },
      },
    },
  },
} as const satisfies Prisma.ClaimInclude;

type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof shape }>;
type MentionRow = ClaimRow["mentions"][number]["mention"];

/**
 * The approved claims as they were approved: each is shown by the mention that stood for it at its approval, so that
 * the feed changes when a person decides and not when another article comes in.
 */
export async function publishedClaims(db: Database | Transaction): Promise<readonly PublishedClaim[]> {
  const rows = await db.claim.findMany({ where: { state: "approved" }, include: shape, orderBy: { id: "asc" } });
  const shown = rows.map(standing).filter((claim) => claim !== null);
  const rivals = Map.groupBy(shown, ({ mention }) => alternativeOf(mention));
  return shown.map(({ claim, mention }) => ({ ...claim, alternativeTo: othersIn(rivals, mention, claim.id) }));
}

type Standing = { readonly claim: Omit<PublishedClaim, "alternativeTo">; readonly mention: MentionRow };

function standing(row: ClaimRow): Standing | null {
  const approvals = row.events.filter((event) => event.decision === "approve");
  const [first, last] = [approvals.at(0), approvals.at(-1)];
  if (first === undefined || last === undefined) return null;
  const seen = row.mentions.map(({ mention }) => mention).filter((mention) => mention.createdAt <= last.at);
  const mention = representativeOf(seen.map((seenMention) => ({ ...seenMention, ...printing(seenMention) })));
  if (mention === null) return null;
  const approval = { seq: last.seq, firstSeq: first.seq, revision: last.revision, at: last.at };
  return { mention, claim: { id: row.id, ...valuesOf(mention), evidence: evidenceOf(mention), approval } };
}

const printing = ({ article }: MentionRow) => ({ published: article.published, url: article.url });

const valuesOf = (row: MentionRow) => ({
  source: speakerOf(row.source, row),
  amount: { low: row.low, high: row.high, bound: row.bound, unit: row.unit },
  item: row.itemText,
  category: categories.find((category) => category === row.category) ?? "other",
  calibreMm: row.calibreMm,
  designation: row.designation,
  direction: row.direction,
  action: row.action,
  modality: row.modality,
  periodFrom: row.periodFrom,
  periodTo: row.periodTo,
  statedOn: row.article.published,
});

const evidenceOf = ({ article, ...row }: MentionRow): PublishedClaim["evidence"] => ({
  mentionId: row.id,
  quantityText: article.text.slice(row.start, row.end),
  itemText: row.itemText,
  quote: article.text.slice(row.sentenceStart, row.sentenceEnd),
  via: row.via,
  language: article.language,
  url: article.url,
  published: article.published,
});

/** The label that mentions of one article share when they exclude each other. */
const alternativeOf = ({ articleId, alternative }: MentionRow): string | null =>
  alternative === null ? null : `${articleId} ${alternative}`;

function othersIn(rivals: ReadonlyMap<string | null, readonly Standing[]>, mention: MentionRow, id: number): number[] {
  const label = alternativeOf(mention);
  const group = label === null ? [] : (rivals.get(label) ?? []);
  return group.map(({ claim }) => claim.id).filter((other) => other !== id);
}
