import { expect, test } from "vitest";
import { connectQueues } from "../../src/queue/connect.ts";
import { QueueSetupError } from "../../src/queue/setup-error.ts";
import { createPool } from "../../src/store/pool.ts";
import { emptyDatabase } from "../services/database.ts";
import { startRedis } from "../services/redis-server.ts";
import { describeWith, findProgram } from "../services/requires.ts";
import { collectLog, until } from "./watch.ts";

const { log, lines } = collectLog();

test("a pool too small for the workers is refused with the number it needs", async () => {
  const database = await emptyDatabase();
  const pool = createPool(database.url, { max: 9, searchPath: "bullmq" });
  try {
    const refusal = connectQueues({ kind: "postgres", pool }, { log });
    await expect(refusal).rejects.toThrow(QueueSetupError);
    await expect(refusal).rejects.toThrow(/has 9 connections.*need 10.*max of 10/s);
  } finally {
    await pool.end();
    await database.drop();
  }
});

test("a Redis that is not there is named, with what to do", async () => {
  const refusal = connectQueues({ kind: "redis", url: "redis://127.0.0.1:1" }, { log });
  await expect(refusal).rejects.toThrow(/Redis does not answer at 127\.0\.0\.1:1.*unset REDIS_URL/s);
});

describeWith("redis-server", "a Redis that may lose jobs", () => {
  const program = findProgram("redis-server") ?? "";

  test.each([
    [
      "evicts",
      ["--appendonly", "yes", "--maxmemory", "5mb", "--maxmemory-policy", "allkeys-lru"],
      /maxmemory_policy allkeys-lru.*maxmemory-policy noeviction/s,
    ],
    [
      "keeps no append-only file",
      ["--appendonly", "no", "--maxmemory-policy", "noeviction"],
      /aof_enabled 0.*appendonly yes/s,
    ],
  ])("is refused when it %s", async (_name, settings, message) => {
    const redis = await startRedis(program, settings);
    try {
      await expect(connectQueues({ kind: "redis", url: redis.url }, { log })).rejects.toThrow(message);
    } finally {
      await redis.stop();
    }
  });

  test("going away does not stop who adds jobs: the log says so, the sweep will add them", async () => {
    const redis = await startRedis(program);
    const queues = await connectQueues({ kind: "redis", url: redis.url }, { log });
    await redis.stop();
    const start = performance.now();
    await queues.add("publish", { publicationId: 1 });
    expect(performance.now() - start).toBeLessThan(5_000);
    await until(() => lines.some((line) => line.includes("jobs not queued; the sweep will")));
    await queues.close({ timeoutMs: 1_000 });
  });
});
