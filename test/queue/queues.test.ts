import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectQueues, type QueueBackend, type Queues } from "../../src/queue/connect.ts";
import { done, failed, type Outcome, skipped } from "../../src/queue/outcome.ts";
import { createPool, type Pool } from "../../src/store/pool.ts";
import { emptyDatabase, type FreshDatabase } from "../services/database.ts";
import { freshRedis } from "../services/redis.ts";
import { sendRedis } from "../services/redis-server.ts";
import { describeWith } from "../services/requires.ts";
import { collectLog, until } from "./watch.ts";

type Place = {
  readonly backend: QueueBackend;
  /** What the worker process of its own is told. */
  readonly address: string;
  readonly wipe: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

async function openPostgres(): Promise<Place> {
  const database: FreshDatabase = await emptyDatabase();
  const pool: Pool = createPool(database.url, { max: 24, searchPath: "bullmq" });
  return {
    backend: { kind: "postgres", pool },
    address: database.url,
    wipe: async () => {
      const { rows } = await pool.query<{ names: string }>(
        "SELECT string_agg(quote_ident(tablename), ', ') AS names FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'",
      );
      await pool.query(`TRUNCATE ${rows[0]?.names} CASCADE`);
    },
    drop: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

async function openRedis(): Promise<Place> {
  const { url } = await freshRedis();
  const database = new URL(url).pathname.slice(1);
  return {
    backend: { kind: "redis", url },
    address: url,
    wipe: async () => void (await sendRedis(url, [`SELECT ${database}`, "FLUSHDB"])),
    drop: async () => {},
  };
}

const soonAgain: Outcome = { kind: "later", seconds: 0.2, reason: "http_429" };

function behaves(open: () => Promise<Place>): void {
  let place: Place;
  let opened: Queues[];
  const { log, lines } = collectLog();
  const connect = async (tuning: { lockMs?: number; renewTicksMs?: number } = {}) => {
    const queues = await connectQueues(place.backend, { log, ...tuning });
    opened.push(queues);
    return queues;
  };

  beforeEach(async () => {
    place = await open();
    opened = [];
    lines.length = 0;
  });
  afterEach(async () => {
    await Promise.all(opened.map((queues) => queues.close({ timeoutMs: 1_000 })));
    await place.drop();
  });

  test("a job reaches its handler with its payload", async () => {
    const queues = await connect();
    const seen: unknown[] = [];
    queues.work("read-article", async (payload, { attempt }) => {
      seen.push([payload, attempt]);
      return done();
    });
    await queues.add("read-article", { articleId: 7 });
    await until(() => seen.length === 1);
    expect(seen).toEqual([[{ articleId: 7 }, 1]]);
    await until(() => queues.isIdle());
  });

  test("all of many jobs run, each once", async () => {
    const queues = await connect();
    const seen: number[] = [];
    queues.work("fetch-article", async ({ entryId }) => {
      seen.push(entryId);
      return done();
    });
    const ids = Array.from({ length: 300 }, (_, i) => i + 1);
    await queues.addMany(
      "fetch-article",
      ids.map((entryId) => ({ entryId })),
    );
    expect(await queues.isIdle()).toBe(false);
    await until(() => queues.isIdle());
    expect(seen.toSorted((a, b) => a - b)).toEqual(ids);
  });

  test("a job that waits swallows another of its id; one that ended does not", async () => {
    const queues = await connect();
    await queues.add("read-article", { articleId: 1 });
    await queues.add("read-article", { articleId: 1 });
    expect((await queues.counts())["read-article"].waiting).toBe(1);
    const outcomes: Outcome[] = [done(), skipped("already_done"), failed("no_text", "nothing left"), done()];
    let runs = 0;
    queues.work("read-article", async () => outcomes[runs++] ?? done());
    await until(() => queues.isIdle());
    for (const expected of [2, 3, 4]) {
      await queues.add("read-article", { articleId: 1 });
      await until(() => runs === expected);
      await until(() => queues.isIdle());
    }
    expect(runs).toBe(4);
  });

  test.each([
    ["publish", { publicationId: "1" }],
    ["publish", { publicationId: 0 }],
    ["publish", { publicationId: 1, more: true }],
    ["publish", null],
    ["fetch-feed", { feedId: "" }],
  ] as const)("an invalid payload for %s is refused: %j", async (name, payload) => {
    const queues = await connect();
    // Typed callers cannot write this; a row of another version could.
    const add = queues.add as (name: string, payload: unknown) => Promise<void>;
    await expect(add(name, payload)).rejects.toThrow();
    expect(await queues.isIdle()).toBe(true);
  });

  test("a feed's id may hold any sign", async () => {
    const queues = await connect();
    const seen: string[] = [];
    queues.work("fetch-feed", async ({ feedId }) => {
      seen.push(feedId);
      return done();
    });
    const ids = ["12", "a:b:c", "https://example.org/feed?x=1&y=ü", "'; DROP TABLE job; --"];
    await queues.addMany(
      "fetch-feed",
      ids.map((feedId) => ({ feedId })),
    );
    await until(() => queues.isIdle());
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  test("an outcome `failed` ends the job at once and says why in the log", async () => {
    const queues = await connect();
    let runs = 0;
    queues.work("read-article", async () => {
      runs += 1;
      return failed("no_text", "an empty page");
    });
    await queues.add("read-article", { articleId: 3 });
    await until(() => runs > 0);
    await until(() => queues.isIdle());
    await until(() => lines.some((line) => line.includes("no_text: an empty page")));
    expect(runs).toBe(1);
  });

  test("a handler that throws is run again, with the attempt counted", { timeout: 90_000 }, async () => {
    const queues = await connect();
    const attempts: number[] = [];
    queues.work("read-article", async (_payload, { attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) throw new Error("the database is away");
      return done();
    });
    await queues.add("read-article", { articleId: 4 });
    await until(() => attempts.length === 2, 30_000);
    await until(() => queues.isIdle());
    expect(attempts).toEqual([1, 2]);
  });

  test("an outcome `later` gives the job back without using an attempt", async () => {
    const queues = await connect();
    const attempts: number[] = [];
    queues.work("fetch-article", async (_payload, { attempt }) => {
      attempts.push(attempt);
      return attempts.length < 5 ? soonAgain : done();
    });
    const start = performance.now();
    await queues.add("fetch-article", { entryId: 5 });
    await until(() => attempts.length === 5);
    await until(() => queues.isIdle());
    expect(attempts).toEqual([1, 1, 1, 1, 1]);
    expect(performance.now() - start).toBeGreaterThan(800);
  });

  test("the ticks come at once, and come back after the queue was wiped", async () => {
    const queues = await connect({ renewTicksMs: 1_000 });
    let polls = 0;
    let sweeps = 0;
    queues.work("poll-feeds", async () => {
      polls += 1;
      return done();
    });
    queues.work("sweep", async () => {
      sweeps += 1;
      return done();
    });
    await queues.scheduleTicks();
    await until(() => polls === 1 && sweeps === 1);
    await until(() => queues.isIdle());
    await place.wipe();
    // Sooner than the next tick was due: these come from the renewal.
    await until(() => polls >= 2 && sweeps >= 2, 10_000);
  });

  test("two schedulers make no double tick", async () => {
    const [one, other] = [await connect(), await connect()];
    let sweeps = 0;
    for (const queues of [one, other])
      queues.work("sweep", async () => {
        sweeps += 1;
        return done();
      });
    await Promise.all([one.scheduleTicks(), other.scheduleTicks(), one.scheduleTicks(), other.scheduleTicks()]);
    await until(() => sweeps > 0);
    await wait(1_000);
    expect(sweeps).toBe(1);
    expect((await one.counts()).sweep.delayed).toBe(1);
  });

  test("closing lets running jobs end", async () => {
    const queues = await connect();
    const ended: number[] = [];
    queues.work("fetch-article", async ({ entryId }) => {
      await wait(500);
      ended.push(entryId);
      return done();
    });
    await queues.addMany(
      "fetch-article",
      [1, 2, 3].map((entryId) => ({ entryId })),
    );
    await until(async () => (await queues.counts())["fetch-article"].active === 3);
    await queues.close({ timeoutMs: 10_000 });
    opened.pop();
    expect(ended.toSorted()).toEqual([1, 2, 3]);
  });

  test("a job that does not end in time is told, and runs again elsewhere", async () => {
    const first = await connect({ lockMs: 2_000 });
    let began = false;
    let told = false;
    first.work("fetch-article", async (_payload, { signal }) => {
      began = true;
      await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      told = true;
      return new Promise<Outcome>(() => {});
    });
    await first.add("fetch-article", { entryId: 9 });
    await until(() => began);
    const start = performance.now();
    await first.close({ timeoutMs: 300 });
    opened.pop();
    expect(performance.now() - start).toBeLessThan(4_500);
    expect(told).toBe(true);

    const second = await connect({ lockMs: 2_000 });
    let again = 0;
    second.work("fetch-article", async () => {
      again += 1;
      return done();
    });
    await until(() => again === 1, 30_000);
  });

  test("closing at any moment loses no job and uses no attempt", { timeout: 90_000 }, async () => {
    const seen: number[] = [];
    const ids = Array.from({ length: 40 }, (_, i) => i + 1);
    const producer = await connect();
    await producer.addMany(
      "fetch-article",
      ids.map((entryId) => ({ entryId })),
    );
    for (let round = 0; seen.length < ids.length && round < 60; round += 1) {
      const queues = await connect();
      queues.work("fetch-article", async ({ entryId }, { attempt }) => {
        expect(attempt).toBe(1);
        await wait(5);
        seen.push(entryId);
        return done();
      });
      // The worker takes its first jobs about then, so that closing cuts across at changing moments.
      await wait(5 + round * 3);
      await queues.close({ timeoutMs: 5_000 });
      opened.pop();
    }
    await until(() => producer.isIdle());
    expect(seen.toSorted((a, b) => a - b)).toEqual(ids);
  });

  test("the job of a worker that is killed is done by another", { timeout: 120_000 }, async () => {
    const queues = await connect({ lockMs: 2_000 });
    const program = fileURLToPath(new URL("hanging-worker.ts", import.meta.url));
    const worker = spawn(process.execPath, ["--import", "tsx", program, place.address], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await queues.add("fetch-article", { entryId: 11 });
      await once(worker.stdout, "data");
    } finally {
      worker.kill("SIGKILL");
    }
    await once(worker, "exit");
    const seen: number[] = [];
    queues.work("fetch-article", async ({ entryId }) => {
      seen.push(entryId);
      return done();
    });
    await until(() => seen.length > 0, 30_000);
    await until(() => queues.isIdle());
    expect(seen).toEqual([11]);
  });
}

describe("queues on PostgreSQL", () => behaves(openPostgres));
describeWith("redis-server", "queues on Redis", () => behaves(openRedis));
