import type { Extraction, Mention } from "../core/mention/types.ts";
import { type ClaimSeed, idOf, inOrder, lockClaims, missing, refreshClaim } from "./claims.ts";
import type { Database, Transaction } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { endStage } from "./stage.ts";

/** A mention with the identities the core gave it. */
type KeyedMention = { readonly mention: Mention; readonly claimKey: string; readonly sourceKey: string };

export type Reading = {
  readonly articleId: number;
  /** Who speaks where the article names nobody. */
  readonly outlet: string | null;
  readonly ruleSet: string;
  readonly storyKey: string;
  readonly mentions: readonly KeyedMention[];
  readonly dropped: Extraction["dropped"];
};

/** Writes what a reading found and the end of the article's stage, all or nothing; a second run changes nothing. */
export async function saveExtraction(db: Database, reading: Reading): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const storyId = await storyOf(tx, reading.storyKey);
      await tx.article.update({
        where: { id: reading.articleId },
        data: { storyId, ruleSet: reading.ruleSet, trace: reading.dropped as unknown as Prisma.InputJsonValue },
      });
      const sources = await sourcesOf(tx, reading);
      const claims = await lockClaims(tx, claimSeeds(reading.mentions, sources));
      await addMentions(tx, reading, sources, claims);
      await endStage(tx, "read-article", reading.articleId, "done");
    },
    { timeout: 30_000 },
  );
}

async function storyOf(tx: Transaction, key: string): Promise<number> {
  await tx.story.createMany({ data: { key }, skipDuplicates: true });
  return (await tx.story.findUniqueOrThrow({ where: { key } })).id;
}

async function sourcesOf(tx: Transaction, { mentions, outlet }: Reading): Promise<ReadonlyMap<string, number>> {
  const data = mentions.map(({ mention: { source }, sourceKey }) => ({
    key: sourceKey,
    kind: source.kind,
    name: source.kind === "outlet" ? outlet : source.name,
    org: source.org,
    country: source.country,
  }));
  await tx.source.createMany({ data: inOrder(data), skipDuplicates: true });
  const rows = await tx.source.findMany({ where: { key: { in: data.map((d) => d.key) } } });
  return new Map(rows.map((row) => [row.key, row.id]));
}

function claimSeeds(mentions: readonly KeyedMention[], sources: ReadonlyMap<string, number>): ClaimSeed[] {
  return mentions.map(({ mention, claimKey, sourceKey }) => ({
    key: claimKey,
    sourceId: idOf(sources, sourceKey),
    ...mention.quantity,
    item: mention.item.text,
    category: mention.item.category,
    action: mention.action,
    modality: mention.modality,
  }));
}

async function addMentions(
  tx: Transaction,
  reading: Reading,
  sources: ReadonlyMap<string, number>,
  claims: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = reading.mentions.map((keyed) => mentionRow(reading, keyed, idOf(sources, keyed.sourceKey)));
  const created = await tx.mention.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true, start: true, end: true },
  });
  const claimOf = new Map(reading.mentions.map((m) => [spanKey(m.mention), idOf(claims, m.claimKey)]));
  const links = created.map((row) => ({
    mentionId: row.id,
    claimId: claimOf.get(spanKey(row)) ?? missing("claim", spanKey(row)),
  }));
  await tx.claimMention.createMany({ data: links });
  for (const claimId of new Set(links.map((l) => l.claimId))) await refreshClaim(tx, claimId);
}

function mentionRow(reading: Reading, { mention }: KeyedMention, sourceId: number): Prisma.MentionCreateManyInput {
  const { quantity, item, source, cue, period, sentence } = mention;
  return {
    articleId: reading.articleId,
    ruleSet: reading.ruleSet,
    start: mention.start,
    end: mention.end,
    ...quantity,
    itemText: item.text,
    itemStart: item.start,
    itemEnd: item.end,
    category: item.category,
    calibreMm: item.calibre_mm,
    designation: item.designation,
    direction: mention.direction,
    action: mention.action,
    modality: mention.modality,
    sourceId,
    sourceRole: source.role,
    sourceText: source.text,
    sourceStart: source.start,
    sourceEnd: source.end,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    via: mention.via,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    alternative: mention.alternative,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    rules: [...mention.rules],
  };
}

const spanKey = (span: { readonly start: number; readonly end: number }): string => `${span.start}-${span.end}`;
