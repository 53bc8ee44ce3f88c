import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MigrationError, migrate } from "../../src/store/migrate.ts";
import { migrationsFolder, readMigrations } from "../../src/store/migration-files.ts";
import { createPool, type Pool } from "../../src/store/pool.ts";
import { emptyDatabase, type FreshDatabase } from "../services/database.ts";

let database: FreshDatabase;
let folder: string;
let pool: Pool;

beforeEach(async () => {
  database = await emptyDatabase();
  pool = createPool(database.url, { max: 2 });
  folder = await mkdtemp(join(tmpdir(), "tallywire-migrations-"));
  await cp(migrationsFolder, folder, { recursive: true });
});

afterEach(async () => {
  await pool.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const addMigration = async (name: string, sql: string) => {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "migration.sql"), sql);
};
const tableExists = async (name: string) => {
  const { rows } = await pool.query<{ found: boolean }>("SELECT to_regclass($1) IS NOT NULL AS found", [name]);
  return rows[0]?.found;
};

test("applies what is missing, once, and records it as Prisma does", async () => {
  const names = (await readMigrations()).map((migration) => migration.name);
  expect(await migrate(database.url)).toEqual(names);
  expect(await migrate(database.url)).toEqual([]);
  const { rows } = await pool.query("SELECT * FROM _prisma_migrations ORDER BY started_at");
  expect(rows.map((row) => row.migration_name)).toEqual(names);
  expect(rows[0]).toMatchObject({ applied_steps_count: 1, logs: null, rolled_back_at: null });
  expect(rows[0].finished_at).toBeInstanceOf(Date);
  expect(rows[0].checksum).toBe((await readMigrations())[0]?.checksum);
});

test("many processes that migrate at once apply each migration once", async () => {
  const applied = await Promise.all(Array.from({ length: 6 }, () => migrate(database.url)));
  expect(applied.flat()).toEqual((await readMigrations()).map((migration) => migration.name));
});

test("a migration that fails leaves nothing behind and is named", async () => {
  await migrate(database.url, folder);
  await addMigration("20990101000000_broken", 'CREATE TABLE "half" (id int); SELECT nonsense;');
  await expect(migrate(database.url, folder)).rejects.toThrow(/20990101000000_broken failed.*nonsense/s);
  expect(await tableExists("half")).toBe(false);
  await rm(join(folder, "20990101000000_broken"), { recursive: true });
  expect(await migrate(database.url, folder)).toEqual([]);
});

test("a file changed after it was applied is refused by name", async () => {
  await addMigration("20990101000000_more", "CREATE TABLE more (id int);");
  await migrate(database.url, folder);
  await appendFile(join(folder, "20990101000000_more", "migration.sql"), "-- an afterthought\n");
  await expect(migrate(database.url, folder)).rejects.toThrow(/20990101000000_more.*was changed.*new migration/s);
});

test("a database of a newer version is refused", async () => {
  await addMigration("20990101000000_more", "CREATE TABLE more (id int);");
  await migrate(database.url, folder);
  await expect(migrate(database.url)).rejects.toThrow(/20990101000000_more.*newer Tallywire.*backup/s);
});

test("a migration that another tool left unfinished is refused", async () => {
  await migrate(database.url);
  await pool.query("UPDATE _prisma_migrations SET finished_at = NULL");
  const refusal = migrate(database.url);
  await expect(refusal).rejects.toThrow(MigrationError);
  await expect(refusal).rejects.toThrow(/never finished/);
});
