import type { Database } from "./client.ts";

/** What no longer serves anyone: sessions that ended, login counters and poll logs that are old. Never evidence. */
export async function removeExpired(db: Database): Promise<void> {
  await db.$executeRaw`DELETE FROM sessions WHERE expires_at < now()`;
  await db.$executeRaw`DELETE FROM login_attempts WHERE window_start < now() - interval '1 day'`;
  await db.$executeRaw`DELETE FROM fetches WHERE at < now() - interval '90 days'`;
}

/** The last sign of life of a timer or process part. */
export async function beat(db: Database, name: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO heartbeats (name, at) VALUES (${name}, now()) ON CONFLICT (name) DO UPDATE SET at = now()`;
}

/** Seconds since a part's last sign of life; null when it never gave one. */
export async function secondsSinceBeat(db: Database, name: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ age: number }[]>`
    SELECT extract(epoch FROM now() - at)::float AS age FROM heartbeats WHERE name = ${name}`;
  return row?.age ?? null;
}
