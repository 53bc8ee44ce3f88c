// Once a run: a PostgreSQL with a migrated template, and a Redis where it is installed.
import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../src/embedded/postgres.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createPool } from "../../src/store/pool.ts";
import { freshFolder } from "./folder.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { findProgram } from "./requires.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    redisUrl: string | null;
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await freshFolder();
  const postgres = await startPostgres({ dataDir, log: () => {} });
  await prepareTemplate(postgres.url);
  const redis = await startRedisIfInstalled();
  project.provide("postgresUrl", postgres.url);
  project.provide("redisUrl", redis?.url ?? null);
  return async () => {
    await redis?.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function prepareTemplate(url: string): Promise<void> {
  const template = new URL(url);
  template.pathname = "/tallywire_template";
  const pool = createPool(url, { max: 1 });
  // Test data need not outlive a power cut.
  for (const sql of ["ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", "CREATE DATABASE tallywire_template"])
    await pool.query(sql);
  await pool.end();
  await migrate(template.href);
}

async function startRedisIfInstalled(): Promise<RedisServer | null> {
  const program = findProgram("redis-server");
  return program === null ? null : startRedis(program);
}
