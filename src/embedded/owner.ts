import { readFile } from "node:fs/promises";
import { createPool, type PoolClient } from "../store/pool.ts";
import type { Paths } from "./paths.ts";

const database = "tallywire";
// Any number that nothing else locks; held by a session of the process that will stop the server.
const ownerLock = 20_261_125;

export type Attached = {
  readonly url: string;
  /** Whether this process is the one that must stop the server; another live process may have been first. */
  readonly owned: boolean;
  /** Gives the ownership up. */
  readonly release: () => Promise<void>;
};

/** Connects to the server on `port` if it serves this cluster, makes the database and takes ownership if free. */
export async function attach(paths: Paths, port: number): Promise<Attached | null> {
  const password = (await readFile(paths.password, "utf8").catch(() => "")).trim();
  const address = (name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`;
  const pool = createPool(address("postgres"), { max: 1 });
  const session = await pool.connect().catch((error: unknown) => {
    if (isForeign(error)) return null;
    throw error;
  });
  if (session === null) return null;
  // Breaks when the server stops; whoever uses the database hears of it by itself.
  session.on("error", () => {});
  const release = async () => {
    session.release(true);
    await pool.end();
  };
  const owned = await lockAndPrepare(session);
  if (!owned) await release();
  return { url: address(database), owned, release: owned ? release : async () => {} };
}

/** A refused connection or password: another program has the port. */
const isForeign = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  ["ECONNREFUSED", "ECONNRESET", "28P01", "28000", "57P03"].includes(String(error.code));

async function lockAndPrepare(session: PoolClient): Promise<boolean> {
  const lock = await session.query<{ owned: boolean }>("SELECT pg_try_advisory_lock($1) AS owned", [ownerLock]);
  const found = await session.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
  // Two starts at once may both try: 42P04 and 23505 say that the other has made it.
  if (found.rowCount === 0) {
    await session.query(`CREATE DATABASE ${database}`).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && ["42P04", "23505"].includes(String(error.code)))) throw error;
    });
  }
  return lock.rows[0]?.owned ?? false;
}
