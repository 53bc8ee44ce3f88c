import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/store/client.ts";
import { keepPage, readPage } from "../../src/store/pages.ts";
import { type FreshDatabase, freshDatabase } from "../services/database.ts";

let database: FreshDatabase;
let db: Database;
beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, 10);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const url = "https://paper.example/a";
const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256);

test("a page comes back byte for byte", async () => {
  const id = await keepPage(db, { url, contentType: "text/html; charset=euc-kr", body: bytes });
  const page = await readPage(db, id);
  expect(page).toMatchObject({ url, contentType: "text/html; charset=euc-kr" });
  expect(Buffer.compare(page?.body ?? new Uint8Array(), bytes)).toBe(0);
  expect(await readPage(db, id + 1000)).toBeNull();
});

test("ten at once with the same bytes make one row", async () => {
  const body = bytes.slice(1);
  const ids = await Promise.all(Array.from({ length: 10 }, () => keepPage(db, { url, contentType: null, body })));
  expect(new Set(ids).size).toBe(1);
});
