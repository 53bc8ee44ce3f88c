import { randomUUID } from "node:crypto";
import { type Migration, readMigrations } from "./migration-files.ts";
import { createPool, type PoolClient } from "./pool.ts";

/** The database cannot be brought up to date: the message says why and what to do. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
  readonly remedy: string;

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what}\n${remedy}`, options);
    this.remedy = remedy;
  }
}

// Prisma's own number: `prisma migrate deploy` and this runner keep each other out.
const lockKey = 72_707_369;

// Column for column as Prisma makes it, so that either can go on where the other stopped.
const recordTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished_at: Date | null };

/** Brings the database up to date and returns the names of what it applied, in order. */
export async function migrate(databaseUrl: string, folder?: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const pool = createPool(databaseUrl, { max: 1 });
  try {
    const client = await pool.connect();
    try {
      await client.query("SELECT pg_advisory_lock($1)", [lockKey]);
      return await applyMissing(client, migrations);
    } finally {
      await client.query("SELECT pg_advisory_unlock_all()").catch(() => {});
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** Throws when the database's history differs from the files. */
async function findMissing(client: PoolClient, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  for (const row of rows) refuseOther(row, migrations);
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function applyMissing(client: PoolClient, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(recordTable);
  const missing = await findMissing(client, migrations);
  for (const migration of missing) await apply(client, migration);
  return missing.map((migration) => migration.name);
}

function refuseOther(row: Applied, migrations: readonly Migration[]): void {
  const name = row.migration_name;
  const file = migrations.find((migration) => migration.name === name);
  if (!file) {
    throw new MigrationError(
      `The database has the migration ${name}, which prisma/migrations lacks: a newer Tallywire made it.`,
      "Use that version, or restore a backup of the database.",
    );
  }
  if (row.finished_at === null) {
    throw new MigrationError(
      `The migration ${name} was begun by another tool and never finished.`,
      "Resolve it with that tool, then migrate again.",
    );
  }
  if (file.checksum !== row.checksum) {
    throw new MigrationError(
      `prisma/migrations/${name}/migration.sql was changed after it had been applied.`,
      "Restore the file and put the change into a new migration.",
    );
  }
}

async function apply(client: PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    const started = await client.query<{ at: Date }>("SELECT clock_timestamp() AS at");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, started.rows[0]?.at],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new MigrationError(
      `The migration ${name} failed: ${String(error)}`,
      "The database is as it was before. Mend what the message says and migrate again.",
      { cause: error },
    );
  }
}
