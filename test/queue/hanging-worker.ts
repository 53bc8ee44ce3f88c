// A worker process that takes a job and never ends it: node --import tsx hanging-worker.ts URL
import { connectQueues } from "../../src/queue/connect.ts";
import type { Outcome } from "../../src/queue/outcome.ts";
import { createPool } from "../../src/store/pool.ts";

const url = process.argv[2] ?? "";
const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const backend = url.startsWith("redis")
  ? { kind: "redis" as const, url }
  : { kind: "postgres" as const, pool: createPool(url, { max: 10, searchPath: "bullmq" }) };
const queues = await connectQueues(backend, { log, lockMs: 2_000 });
queues.work("fetch-article", async ({ entryId }) => {
  console.log(entryId);
  return new Promise<Outcome>(() => {});
});
