import { createPostgresBackend, type PgPool, Queue, runMigrations, Worker } from "bullmq";
import type { Pool } from "../store/pool.ts";
import type { Backend } from "./backend.ts";
import { queueNames } from "./jobs.ts";
import { QueueSetupError } from "./setup-error.ts";

const schema = "bullmq";
// Each worker keeps one client for LISTEN. Measured: five workers on a pool of five stood still for ever.
const clientsNeeded = queueNames.length + 4;

export async function openPostgresBackend(pool: Pool): Promise<Backend> {
  if (pool.options.max < clientsNeeded) {
    throw new QueueSetupError(
      `The queues' pool has ${pool.options.max} connections; ${queueNames.length} workers that listen and 4 to work with need ${clientsNeeded}.`,
      `Give createPool a max of ${clientsNeeded} or more.`,
    );
  }
  // Every queue and worker listens for the pool's errors.
  pool.setMaxListeners(pool.getMaxListeners() + 2 * queueNames.length);
  await migrateQueues(pool);
  // BullMQ's own copy of pg's types disagrees with pg's under exactOptionalPropertyTypes.
  const connection = pool as unknown as PgPool;
  return {
    openQueue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    openWorker: (name, run, options) =>
      new Worker(name, run, { ...options, connection }, createPostgresBackend) as unknown as Worker,
    alone: (run) => runAlone(pool, run),
    // The pool is its opener's to end.
    close: async () => {},
  };
}

async function migrateQueues(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    client.release();
  }
}

// Measured: four `upsertJobScheduler` at once left two chains of ticks on PostgreSQL.
const tickLock = 20_261_126;

async function runAlone(pool: Pool, run: () => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [tickLock]);
    await run();
  } finally {
    await client.query("COMMIT").catch(() => {});
    client.release();
  }
}
