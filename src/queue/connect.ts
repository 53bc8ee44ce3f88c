import type { Pool } from "../store/pool.ts";
import type { Log } from "./backend.ts";
import { openPostgresBackend } from "./postgres-backend.ts";
import { buildQueues, type Queues, type Tuning } from "./queues.ts";
import { openRedisBackend } from "./redis-backend.ts";

export type { Queues } from "./queues.ts";

/** Where the jobs live. The pool's `searchPath` must be `bullmq`; its opener ends it after `close`. */
export type QueueBackend =
  | { readonly kind: "postgres"; readonly pool: Pool }
  | { readonly kind: "redis"; readonly url: string };

/** Opens all queues. Throws `QueueSetupError` when the backend is not set up so that no job is lost. */
export async function connectQueues(
  where: QueueBackend,
  { log, ...tuning }: { readonly log: Log } & Tuning,
): Promise<Queues> {
  const backend =
    where.kind === "postgres" ? await openPostgresBackend(where.pool) : await openRedisBackend(where.url, log);
  return buildQueues(backend, log, tuning);
}
