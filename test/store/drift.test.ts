import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diffToSchema } from "../../prisma/engine.ts";
import { type FreshDatabase, freshDatabase } from "../services/database.ts";

const schemaPath = fileURLToPath(new URL("../../prisma/schema.prisma", import.meta.url));
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test("the migrations make what the schema says", async () => {
  expect(await diffToSchema(database.url, schemaPath)).toBeNull();
});

test("a column that the migrations lack is found", async () => {
  const planted = join(tmpdir(), `tallywire-planted-${process.pid}.prisma`);
  const schema = await readFile(schemaPath, "utf8");
  await writeFile(planted, schema.replace("model Heartbeat {", "model Heartbeat {\n  planted String?"));
  try {
    expect(await diffToSchema(database.url, planted)).toContain('ADD COLUMN     "planted" TEXT');
  } finally {
    await rm(planted);
  }
});
