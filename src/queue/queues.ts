import type { JobsOptions, Queue, Worker } from "bullmq";
import type { Backend } from "./backend.ts";
import { giveBack, settleJob } from "./errors.ts";
import { jobs, lockMs, type Payload, type QueueName, queueNames } from "./jobs.ts";
import type { Outcome } from "./outcome.ts";

export type Log = Readonly<Record<"debug" | "info" | "warn" | "error", (fields: object, message: string) => void>>;
type Run = { readonly attempt: number; readonly signal: AbortSignal };
type Handler<Name extends QueueName> = (payload: Payload<Name>, run: Run) => Promise<Outcome>;
type QueueCounts = { readonly waiting: number; readonly active: number; readonly delayed: number };

export type Queues = {
  /**
   * Adds a job; throws on a payload that the queue does not know. A queue is a hint: when the backend cannot be
   * reached that is logged and nothing is thrown, since the sweep adds the row's job later.
   */
  readonly add: <Name extends QueueName>(name: Name, payload: Payload<Name>) => Promise<void>;
  readonly addMany: <Name extends QueueName>(name: Name, payloads: readonly Payload<Name>[]) => Promise<void>;
  /** Starts a worker. `signal` fires when the job must end: its lock is lost, or closing takes too long. */
  readonly work: <Name extends QueueName>(name: Name, handler: Handler<Name>) => void;
  /** Starts the ticks of `poll-feeds` and `sweep`, and keeps them alive although the queue be wiped. */
  readonly scheduleTicks: () => Promise<void>;
  readonly counts: () => Promise<Readonly<Record<QueueName, QueueCounts>>>;
  /** True when no job waits, runs or is due to come again; the next ticks do not count. */
  readonly isIdle: () => Promise<boolean>;
  /** Lets running jobs end, at most this long; what is then cut off runs again elsewhere. */
  readonly close: (limit: { readonly timeoutMs: number }) => Promise<void>;
};

// A wiped queue makes no tick ever again; this bounds the silence. A timer of ours, since a job would be wiped too.
const renewTicksMs = 300_000;

// A backend that went away must not hold the process.
const lastWordMs = 3_000;

export type Tuning = { readonly lockMs?: number; readonly renewTicksMs?: number };

export function buildQueues(backend: Backend, log: Log, tuning: Tuning): Queues {
  const queues = openQueues(backend, log);
  const workers: Worker[] = [];
  const running = new Set<Promise<Outcome>>();
  const draining = new AbortController();
  const cutOff = new AbortController();
  let renewal: NodeJS.Timeout | undefined;

  const addMany = async <Name extends QueueName>(name: Name, payloads: readonly Payload<Name>[]) => {
    const bulk = payloads.map((payload) => ({ name, ...toJob(name, payload) }));
    if (bulk.length === 0) return;
    await queues[name].addBulk(bulk).catch((error: unknown) => {
      log.warn({ err: error, queue: name, jobs: bulk.length }, "jobs not queued; the sweep will");
    });
  };
  const renewTicks = () => backend.alone(() => Promise.all(queueNames.map((name) => reviveTick(queues[name], name))));

  return {
    addMany,
    add: (name, payload) => addMany(name, [payload]),
    work: (name, handler) => {
      workers.push(
        openWorker(backend, name, handler, {
          log,
          running,
          draining: draining.signal,
          cutOff: cutOff.signal,
          lockMs: tuning.lockMs ?? lockMs,
        }),
      );
    },
    scheduleTicks: async () => {
      await renewTicks();
      const renew = () => void renewTicks().catch((error: unknown) => log.error({ err: error }, "ticks not renewed"));
      renewal ??= setInterval(renew, tuning.renewTicksMs ?? renewTicksMs).unref();
    },
    counts: () => readCounts(queues),
    isIdle: async () =>
      Object.entries(await readCounts(queues)).every(([name, counts]) => isQuiet(name as QueueName, counts)),
    close: async ({ timeoutMs }) => {
      clearInterval(renewal);
      draining.abort();
      await closeWorkers(workers, running, cutOff, timeoutMs);
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await backend.close();
    },
  };
}

function openQueues(backend: Backend, log: Log): Readonly<Record<QueueName, Queue>> {
  const open = (name: QueueName) => {
    const queue = backend.openQueue(name);
    queue.on("error", (error) => log.warn({ err: error, queue: name }, "queue"));
    return queue;
  };
  return Object.fromEntries(queueNames.map((name) => [name, open(name)])) as Record<QueueName, Queue>;
}

// Nothing is kept: a kept job swallows the next one of its id, and BullMQ's own trimming deadlocks on PostgreSQL,
// marking jobs failed that succeeded (50 of 40,000 measured).
const keepNothing = { removeOnComplete: true, removeOnFail: true } as const;

function optionsOf(name: QueueName): JobsOptions {
  const { attempts, backoff } = jobs[name];
  return { attempts, backoff: { type: "exponential", delay: backoff }, ...keepNothing };
}

function toJob<Name extends QueueName>(name: Name, payload: Payload<Name>): { data: object; opts: JobsOptions } {
  const { payload: schema, id } = jobs[name];
  const data = schema.parse(payload);
  return { data, opts: { ...optionsOf(name), jobId: id(data) } };
}

/**
 * Starts a queue's ticks unless they live. Not upserted regardless: on PostgreSQL an upsert beside the start of a tick
 * left two chains of ticks (in 2 of 5 runs).
 */
async function reviveTick(queue: Queue, name: QueueName): Promise<void> {
  const { every } = jobs[name];
  if (every === undefined) return;
  const id = `${name}-tick`;
  const scheduler = await queue.getJobScheduler(id);
  const pending = await queue.getJobCountByTypes("waiting", "active", "delayed");
  if (scheduler?.every === every && pending > 0) return;
  await queue.upsertJobScheduler(id, { every }, { name, data: {}, opts: optionsOf(name) });
}

type WorkerSettings = {
  readonly log: Log;
  readonly running: Set<Promise<Outcome>>;
  readonly draining: AbortSignal;
  readonly cutOff: AbortSignal;
  readonly lockMs: number;
};

function openWorker<Name extends QueueName>(
  backend: Backend,
  name: Name,
  handler: Handler<Name>,
  { log, running, draining, cutOff, lockMs }: WorkerSettings,
): Worker {
  const { payload: schema, concurrency } = jobs[name];
  const worker = backend.openWorker(
    name,
    async (job, token, lost) => {
      // Taken in the moment that closing began: waiting for it would have no bound.
      if (draining.aborted) return giveBack(job, token, 0);
      const payload = schema.safeParse(job.data);
      if (!payload.success)
        return settleJob(job, token, { kind: "failed", reason: "malformed", detail: payload.error.message });
      const signal = lost ? AbortSignal.any([lost, cutOff]) : cutOff;
      const run = handler(payload.data, { attempt: job.attemptsMade + 1, signal });
      running.add(run);
      const outcome = await run.finally(() => running.delete(run));
      return settleJob(job, token, outcome);
    },
    { concurrency, lockDuration: lockMs, stalledInterval: lockMs / 2 },
  );
  worker.on("error", (error) => log.warn({ err: error, queue: name }, "worker"));
  worker.on("failed", (job, error) => log.warn({ err: error, queue: name, job: job?.id }, "job failed"));
  worker.on("stalled", (job) => log.warn({ queue: name, job }, "job stalled: its worker died or was blocked"));
  return worker;
}

async function readCounts(queues: Readonly<Record<QueueName, Queue>>): Promise<Record<QueueName, QueueCounts>> {
  const read = async (name: QueueName) => {
    const found = await queues[name].getJobCounts("waiting", "prioritized", "active", "delayed");
    const waiting = (found["waiting"] ?? 0) + (found["prioritized"] ?? 0);
    return [name, { waiting, active: found["active"] ?? 0, delayed: found["delayed"] ?? 0 }];
  };
  return Object.fromEntries(await Promise.all(queueNames.map(read))) as Record<QueueName, QueueCounts>;
}

const isQuiet = (name: QueueName, { waiting, active, delayed }: QueueCounts): boolean =>
  waiting + active + (jobs[name].every === undefined ? delayed : 0) === 0;

/** BullMQ's own close waits without bound, and cannot be hurried once begun: so the jobs are waited for first. */
async function closeWorkers(
  workers: readonly Worker[],
  running: ReadonlySet<Promise<unknown>>,
  cutOff: AbortController,
  timeoutMs: number,
) {
  await Promise.all(workers.map((worker) => worker.pause(true)));
  const drained = await endsWithin(timeoutMs, async () => {
    while (running.size > 0) await Promise.allSettled(running);
  });
  if (!drained) cutOff.abort(new Error("the process is closing"));
  await endsWithin(lastWordMs, () => Promise.all(workers.map((worker) => worker.close(!drained))));
}

async function endsWithin(ms: number, run: () => Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  const inTime = await Promise.race([run().then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
