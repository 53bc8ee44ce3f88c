import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createPool } from "../../src/store/pool.ts";

export type FreshDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A migrated database of its own, copied from the run's template. */
export const freshDatabase = (): Promise<FreshDatabase> => copyDatabase("tallywire_template");

/** One without any table. */
export const emptyDatabase = (): Promise<FreshDatabase> => copyDatabase("template1");

async function copyDatabase(template: string): Promise<FreshDatabase> {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await runOnServer(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY WAL_LOG`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function runOnServer(url: string, sql: string): Promise<void> {
  const pool = createPool(url, { max: 1 });
  try {
    await pool.query(sql);
  } finally {
    await pool.end();
  }
}
