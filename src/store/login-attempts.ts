import type { Database, Transaction } from "./client.ts";

/** Counts one attempt under a key and returns how many the running window has had, this one included; one statement, so that a burst cannot slip between reading and writing. */
export async function countAttempt(
  db: Database | Transaction,
  key: string,
  now: Date,
  windowSeconds: number,
): Promise<number> {
  const oldest = new Date(now.getTime() - windowSeconds * 1000);
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO login_attempts AS seen (key, count, window_start) VALUES (${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN seen.window_start <= ${oldest} THEN 1 ELSE seen.count + 1 END,
      window_start = CASE WHEN seen.window_start <= ${oldest} THEN ${now} ELSE seen.window_start END
    RETURNING count`;
  return row?.count ?? Number.POSITIVE_INFINITY;
}

/** After a login that succeeded: its account starts afresh, and windows that are over go. */
export async function forgetAttempts(db: Database | Transaction, key: string, over: Date): Promise<void> {
  await db.loginAttempt.deleteMany({ where: { OR: [{ key }, { windowStart: { lte: over } }] } });
}
