// The door to pg.
import pg from "pg";

export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;

export type PoolSettings = {
  /** Connections at most: this process's share of PostgreSQL's `max_connections`. */
  readonly max: number;
  /** The schema that unqualified names mean; PostgreSQL's own default otherwise. */
  readonly searchPath?: string;
};

/** Opens a pool of connections; nothing connects before the first query. */
export function createPool(url: string, { max, searchPath }: PoolSettings): Pool {
  const options = searchPath === undefined ? {} : { options: `-c search_path=${searchPath}` };
  const pool = new pg.Pool({
    connectionString: url,
    max,
    keepAlive: true,
    connectionTimeoutMillis: 15_000,
    ...options,
  });
  // An idle connection that breaks (server restarted) is replaced by the pool; unheard, the event would end the process.
  pool.on("error", () => {});
  return pool;
}
