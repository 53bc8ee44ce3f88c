import { join } from "node:path";
import type { Config } from "../config.ts";
import { startPostgres } from "../embedded/postgres.ts";
import type { Logger } from "../log.ts";
import { connectQueues, type Queues } from "../queue/connect.ts";
import { type Database, openDatabase } from "../store/client.ts";
import { migrate } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";

export type Runtime = {
  readonly db: Database;
  readonly queues: Queues;
  readonly close: () => Promise<void>;
};

/** The ledger, migrated: the operator's PostgreSQL, or the one that comes along. */
export async function openLedger(config: Config, log: Logger): Promise<{ url: string; close: () => Promise<void> }> {
  const server =
    config.databaseUrl === null
      ? await startPostgres({ dataDir: config.dataDir, log: (line) => log.debug({ postgres: line }, "postgres") })
      : { url: config.databaseUrl, stop: async () => {} };
  try {
    const applied = await migrate(server.url);
    if (applied.length > 0) log.info({ applied }, "database migrated");
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url, close: () => server.stop() };
}

/** Ledger and queues, opened in order and closed in reverse. */
export async function openRuntime(config: Config, log: Logger): Promise<Runtime> {
  const ledger = await openLedger(config, log);
  const db = openDatabase(ledger.url);
  // One listener for each of the six queues' workers, four to spare, and some for the jobs at work.
  const pool = createPool(ledger.url, { max: 16, searchPath: "bullmq" });
  const closeStores = async () => {
    await db.$disconnect();
    await pool.end();
    await ledger.close();
  };
  try {
    const backend =
      config.redisUrl === null ? { kind: "postgres" as const, pool } : { kind: "redis" as const, url: config.redisUrl };
    const queues = await connectQueues(backend, { log });
    const close = async () => {
      await queues.close({ timeoutMs: 25_000 });
      await closeStores();
    };
    return { db, queues, close };
  } catch (error) {
    await closeStores();
    throw error;
  }
}

/** Runs a one-off command on the ledger alone. */
export async function withLedger<T>(config: Config, log: Logger, run: (db: Database) => Promise<T>): Promise<T> {
  const ledger = await openLedger(config, log);
  const db = openDatabase(ledger.url, 2);
  try {
    return await run(db);
  } finally {
    await db.$disconnect();
    await ledger.close();
  }
}

export const feedsDirOf = (config: Config): string => join(config.dataDir, "feeds", "v1");
