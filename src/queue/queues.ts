import type { JobsOptions, Queue, Worker } from "bullmq";
import type { Backend, Log } from "./backend.ts";
import { optionsOf } from "./job-options.ts";
import { jobs, lockMs, type Payload, type QueueName, queueNames } from "./jobs.ts";
import type { Outcome } from "./outcome.ts";
import { reviveTick } from "./ticks.ts";
import { closeWorkers, type Handler, openWorker } from "./worker.ts";

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

function toJob<Name extends QueueName>(name: Name, payload: Payload<Name>): { data: object; opts: JobsOptions } {
  const { payload: schema, id } = jobs[name];
  const data = schema.parse(payload);
  return { data, opts: { ...optionsOf(name), jobId: id(data) } };
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
