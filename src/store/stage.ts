import type { FailReason, Outcome } from "../queue/outcome.ts";
import type { Database, Transaction } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** The stages whose `pending` rows are the outbox, and the table of each. */
const tables = {
  "fetch-article": Prisma.raw("entries"),
  "read-article": Prisma.raw("articles"),
  publish: Prisma.raw("publications"),
} as const;

export type Stage = keyof typeof tables;

/** Longer than any stage may take; a lease that is older belonged to a process that died. */
const leaseSeconds = 120;
const maxAttempts = 5;
/** Two crashes and the row is set aside: it takes the process with it. */
const maxCrashes = 2;

/** Failures that may pass by themselves; all others end the row at once. */
const passing: ReadonlySet<FailReason> = new Set(["connect", "dns", "timeout", "http_5xx", "tls", "crashed"]);

/**
 * Takes a row for work. False when it is finished, not due or set aside. A lease still standing is the mark of a
 * run that never came back, so it counts as a crash.
 */
export async function beginStage(db: Database, stage: Stage, id: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ crash_count: number }[]>`
    UPDATE ${tables[stage]} SET
      attempts = attempts + 1,
      crash_count = crash_count + (leased_until IS NOT NULL)::int,
      leased_until = now() + make_interval(secs => ${leaseSeconds})
    WHERE id = ${id} AND state = 'pending' AND next_at <= now()
    RETURNING crash_count`;
  if (!row) return false;
  if (row.crash_count < maxCrashes) return true;
  await endStage(db, stage, id, "failed", "crashed");
  return false;
}

/** Marks the row finished; in the transaction that writes the stage's result. */
export async function endStage(
  db: Transaction,
  stage: Stage,
  id: number,
  state: "done" | "skipped" | "failed",
  reason: string | null = null,
): Promise<void> {
  await db.$executeRaw`
    UPDATE ${tables[stage]} SET state = ${state}::"StageState", reason = ${reason}, leased_until = NULL
    WHERE id = ${id}`;
}

/** Writes what an outcome means for its row; `done` was written with the result. */
export async function settleStage(db: Database, stage: Stage, id: number, outcome: Outcome): Promise<void> {
  if (outcome.kind === "done") return;
  if (outcome.kind === "later") return postpone(db, stage, id, outcome.seconds, outcome.reason, 1);
  if (outcome.kind === "skipped") {
    if (outcome.reason !== "already_done") await endStage(db, stage, id, "skipped", outcome.reason);
    return;
  }
  if (!passing.has(outcome.reason)) return endStage(db, stage, id, "failed", outcome.reason);
  const [row] = await db.$queryRaw<{ attempts: number }[]>`SELECT attempts FROM ${tables[stage]} WHERE id = ${id}`;
  const attempts = row?.attempts ?? maxAttempts;
  if (attempts >= maxAttempts) return endStage(db, stage, id, "failed", outcome.reason);
  return postpone(db, stage, id, 60 * attempts * attempts, outcome.reason, 0);
}

async function postpone(
  db: Database,
  stage: Stage,
  id: number,
  seconds: number,
  reason: string,
  attemptsBack: number,
): Promise<void> {
  await db.$executeRaw`
    UPDATE ${tables[stage]} SET
      leased_until = NULL, reason = ${reason}, attempts = attempts - ${attemptsBack},
      next_at = now() + make_interval(secs => ${seconds})
    WHERE id = ${id} AND state = 'pending'`;
}

/** Rows that wait longer than a job in the queue should take to come: what the sweep enqueues again. */
export async function rowsLeftBehind(
  db: Database,
  stage: Stage,
  graceSeconds: number,
  limit: number,
): Promise<readonly number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM ${tables[stage]}
    WHERE state = 'pending' AND next_at <= now() - make_interval(secs => ${graceSeconds})
      AND (leased_until IS NULL OR leased_until < now())
    ORDER BY next_at LIMIT ${limit}`;
  return rows.map((row) => row.id);
}
