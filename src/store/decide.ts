import type { Database, Transaction } from "./client.ts";

export type DecisionToRecord = {
  readonly claimId: number;
  /** The revision that the reviewer was shown. */
  readonly revision: number;
  readonly decision: "approve" | "reject";
  readonly reason: string | null;
  readonly note: string | null;
  readonly userId: number;
};

export type Recorded =
  | { readonly kind: "recorded"; readonly seq: number; readonly publicationId: number }
  | { readonly kind: "stale"; readonly current: number }
  | { readonly kind: "gone" };

const outcomes = { approve: "approved", reject: "rejected" } as const;

/**
 * Writes the event, the claim's state and the wish to publish, all or nothing. Every decision is a new revision of the
 * claim, so of two reviewers who saw the same page the second hears that it is stale.
 */
export function decide(db: Database, decision: DecisionToRecord): Promise<Recorded> {
  return db.$transaction(async (tx) => {
    const [claim] = await tx.$queryRaw<{ revision: number }[]>`
      SELECT revision FROM claims WHERE id = ${decision.claimId} FOR UPDATE`;
    if (claim === undefined) return { kind: "gone" };
    if (claim.revision !== decision.revision) return sentTwice(tx, decision, claim.revision);
    const { seq } = await tx.reviewEvent.create({ data: decision, select: { seq: true } });
    await tx.claim.update({
      where: { id: decision.claimId },
      data: { state: outcomes[decision.decision], revision: { increment: 1 }, changedAt: new Date() },
    });
    return { kind: "recorded", seq, publicationId: await askToPublish(tx) };
  });
}

/** The same form sent again (a double click, a reload) hears what it heard before; any other is stale. */
async function sentTwice(tx: Transaction, decision: DecisionToRecord, current: number): Promise<Recorded> {
  const last = await tx.reviewEvent.findFirst({ where: { claimId: decision.claimId }, orderBy: { seq: "desc" } });
  const same =
    last !== null &&
    last.revision === decision.revision &&
    last.userId === decision.userId &&
    last.decision === decision.decision &&
    last.reason === decision.reason;
  if (!same || current !== decision.revision + 1) return { kind: "stale", current };
  return { kind: "recorded", seq: last.seq, publicationId: await askToPublish(tx) };
}

/** A run that is asked for and not begun will read this decision too; the lock keeps it from beginning before the commit. */
async function askToPublish(tx: Transaction): Promise<number> {
  const [waiting] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM publications WHERE state = 'pending' AND leased_until IS NULL AND next_at <= now()
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return waiting?.id ?? (await tx.publication.create({ data: {}, select: { id: true } })).id;
}
