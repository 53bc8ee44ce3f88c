// Makes a migration: node --import tsx prisma/diff.ts NAME
// It starts an empty PostgreSQL, applies prisma/migrations and writes what is missing to reach prisma/schema.prisma.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../src/embedded/postgres.ts";
import { migrate } from "../src/store/migrate.ts";
import { migrationsFolder } from "../src/store/migration-files.ts";
import { diffToSchema } from "./engine.ts";

async function writeMigration(name: string, now: Date): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "tallywire-diff-"));
  const postgres = await startPostgres({ dataDir, log: () => {} });
  try {
    await migrate(postgres.url);
    const sql = await diffToSchema(postgres.url, fileURLToPath(new URL("schema.prisma", import.meta.url)));
    if (sql === null) return "The migrations already say what the schema says.";
    const folder = join(migrationsFolder, `${now.toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "migration.sql"), sql, { flag: "wx" });
    return `${folder}/migration.sql`;
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: node --import tsx prisma/diff.ts NAME (small letters, digits and _)");
  process.exit(2);
}
console.log(await writeMigration(name, new Date()));
