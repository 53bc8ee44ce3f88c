// The door to Prisma's schema engine (WebAssembly). It is a development dependency: nothing here runs in production.
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { createPool, type Pool } from "../src/store/pool.ts";

// The engine's catalogue queries return PostgreSQL's internal type "char" (18), which the adapter refuses; char(1) it knows.
const internalChar = 18;
const blankPaddedChar = 1042;

function openCatalogue(url: string): Pool {
  const pool = createPool(url, { max: 1 });
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<{ fields?: { dataTypeID: number }[] }>;
  const readable = async (...args: unknown[]) => {
    const result = await query(...args);
    for (const field of result.fields ?? []) if (field.dataTypeID === internalChar) field.dataTypeID = blankPaddedChar;
    return result;
  };
  return Object.assign(pool, { query: readable });
}

/** The SQL that makes the database at `url` as the schema file says; null when there is nothing to do. */
export async function diffToSchema(url: string, schemaPath: string): Promise<string | null> {
  const content = await readFile(schemaPath, "utf8");
  const files = [{ path: schemaPath, content }];
  const pool = openCatalogue(url);
  const database = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
  const engine = await SchemaEngine.new({ datamodels: [[schemaPath, content]] }, () => {}, database);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: dirname(schemaPath) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
    await pool.end();
  }
}
