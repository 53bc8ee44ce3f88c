// The door to Prisma's schema engine (WebAssembly). It is a development dependency: nothing here runs in production.
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlQuery } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { createPool, type Pool } from "../src/store/pool.ts";

// The engine's catalogue queries return PostgreSQL's internal type "char" (18), which the adapter refuses and the engine
// insists on. So the pool passes it off as an array of it, and the adapter's answer is corrected to the scalar.
const charOid = 18;
const charArrayOid = 1002;

type RawAnswer = { fields?: { dataTypeID: number }[] };

function openCatalogue(url: string): Pool {
  const pool = createPool(url, { max: 1 });
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<RawAnswer>;
  const disguised = async (...args: unknown[]) => {
    const answer = await query(...args);
    for (const field of answer.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = charArrayOid;
    return answer;
  };
  return Object.assign(pool, { query: disguised });
}

function adaptCatalogue(pool: Pool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  return Object.assign(factory, {
    connect: async () => {
      const adapter = await connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      return Object.assign(adapter, {
        queryRaw: async (query: SqlQuery) => {
          const answer = await queryRaw(query);
          const { Character, CharacterArray } = ColumnTypeEnum;
          return {
            ...answer,
            columnTypes: answer.columnTypes.map((type) => (type === CharacterArray ? Character : type)),
          };
        },
      });
    },
  });
}

/** The SQL that makes the database at `url` as the schema file says; null when there is nothing to do. */
export async function diffToSchema(url: string, schemaPath: string): Promise<string | null> {
  const content = await readFile(schemaPath, "utf8");
  const files = [{ path: schemaPath, content }];
  const pool = openCatalogue(url);
  const database = bindMigrationAwareSqlAdapterFactory(adaptCatalogue(pool));
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
