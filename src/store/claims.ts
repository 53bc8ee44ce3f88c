import { representativeOf } from "../core/claim/representative.ts";
import type { Transaction } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** What a new claim starts from, until its representative mention is chosen. */
export type ClaimSeed = Pick<
  Prisma.ClaimCreateManyInput,
  "key" | "sourceId" | "low" | "high" | "bound" | "unit" | "item" | "category" | "action" | "modality"
>;

/** Creates the claims that are new and locks all of them, in one order everywhere so that readers never wait in a ring. */
export async function lockClaims(tx: Transaction, seeds: readonly ClaimSeed[]): Promise<ReadonlyMap<string, number>> {
  if (seeds.length === 0) return new Map();
  await tx.claim.createMany({ data: inOrder(seeds.map((seed) => ({ ...seed, revision: 0 }))), skipDuplicates: true });
  const rows = await tx.$queryRaw<{ id: number; key: string }[]>`
    SELECT id, key FROM claims WHERE key IN (${Prisma.join(seeds.map((seed) => seed.key))}) ORDER BY key FOR UPDATE`;
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** Shows the claim by its representative mention. Every change of its mentions is a new revision. */
export async function refreshClaim(tx: Transaction, claimId: number): Promise<void> {
  const links = await tx.claimMention.findMany({
    where: { claimId },
    select: { mention: { include: { article: { select: { published: true, url: true } } } } },
  });
  const shown = representativeOf(links.map(({ mention: { article, ...mention } }) => ({ ...mention, ...article })));
  if (!shown) return;
  await tx.claim.update({
    where: { id: claimId },
    data: {
      revision: { increment: 1 },
      changedAt: new Date(),
      sourceId: shown.sourceId,
      sourceRole: shown.sourceRole,
      sourceText: shown.sourceText,
      low: shown.low,
      high: shown.high,
      bound: shown.bound,
      unit: shown.unit,
      item: shown.itemText,
      category: shown.category,
      calibreMm: shown.calibreMm,
      designation: shown.designation,
      direction: shown.direction,
      action: shown.action,
      modality: shown.modality,
      periodFrom: shown.periodFrom,
      periodTo: shown.periodTo,
      statedOn: shown.published,
    },
  });
}

export const inOrder = <T extends { readonly key: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

export const idOf = (ids: ReadonlyMap<string, number>, key: string): number => ids.get(key) ?? missing("row", key);

export function missing(what: string, key: string): never {
  throw new Error(`no ${what} for ${key} after it was written`);
}
