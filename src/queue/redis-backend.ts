import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { Backend, Log } from "./backend.ts";
import { QueueSetupError } from "./setup-error.ts";

/** What Redis must be set to, and why. */
const demands = [
  {
    key: "maxmemory_policy",
    value: "noeviction",
    setting: "maxmemory-policy noeviction",
    why: "any other policy throws jobs away silently when memory runs short",
  },
  {
    key: "aof_enabled",
    value: "1",
    setting: "appendonly yes",
    why: "without the append-only file a crash loses every waiting job",
  },
] as const;

export async function openRedisBackend(url: string, log: Log): Promise<Backend> {
  // Producers fail at once while Redis is away (the sweep adds their rows again); workers wait for it to come back.
  const producer = new Redis(url, { lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  for (const connection of [producer, consumer]) connection.on("error", (error) => log.warn({ err: error }, "redis"));
  const close = async () => {
    producer.disconnect();
    consumer.disconnect();
  };
  try {
    await Promise.all([producer.connect(), consumer.connect()]);
    requireSettings(await producer.info());
  } catch (error) {
    await close();
    throw error instanceof QueueSetupError ? error : unreachable(url, error);
  }
  return {
    openQueue: (name) => new Queue(name, { connection: producer }),
    openWorker: (name, run, options) => new Worker(name, run, { ...options, connection: consumer }),
    // BullMQ's scripts are atomic in Redis.
    alone: async (run) => void (await run()),
    close,
  };
}

function requireSettings(info: string): void {
  const found = new Map(info.split("\r\n").map((line) => [line.split(":")[0] ?? "", line.split(":")[1] ?? ""]));
  for (const { key, value, setting, why } of demands) {
    if (found.get(key) === value) continue;
    throw new QueueSetupError(
      `Redis runs with ${key} ${found.get(key) ?? "unknown"}: ${why}.`,
      `Put "${setting}" into redis.conf (or: redis-cli CONFIG SET ${setting}) and start again.`,
    );
  }
}

const unreachable = (url: string, error: unknown) =>
  new QueueSetupError(
    `Redis does not answer at ${new URL(url).host}: ${error instanceof Error ? error.message : String(error)}`,
    "Start it, mend REDIS_URL, or unset REDIS_URL to keep the queues in PostgreSQL.",
    { cause: error },
  );
