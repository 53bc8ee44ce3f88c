import { UnrecoverableError, type Worker } from "bullmq";
import type { Backend, Log } from "./backend.ts";
import { giveBack, settleJob } from "./errors.ts";
import { jobs, type Payload, type QueueName } from "./jobs.ts";
import type { Outcome } from "./outcome.ts";

type Run = { readonly attempt: number; readonly signal: AbortSignal };
export type Handler<Name extends QueueName> = (payload: Payload<Name>, run: Run) => Promise<Outcome>;

// A backend that went away must not hold the process.
const lastWordMs = 3_000;

type WorkerSettings = {
  readonly log: Log;
  readonly running: Set<Promise<Outcome>>;
  readonly draining: AbortSignal;
  readonly cutOff: AbortSignal;
  readonly lockMs: number;
};

export function openWorker<Name extends QueueName>(
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
      if (!payload.success) {
        log.error({ queue: name, job: job.id, detail: payload.error.message }, "a job's payload is malformed");
        return settleJob(job, token, { kind: "failed", reason: "malformed", detail: payload.error.message });
      }
      const signal = lost ? AbortSignal.any([lost, cutOff]) : cutOff;
      const run = handler(payload.data, { attempt: job.attemptsMade + 1, signal });
      running.add(run);
      const outcome = await run.finally(() => running.delete(run));
      return settleJob(job, token, outcome);
    },
    { concurrency, lockDuration: lockMs, stalledInterval: lockMs / 2 },
  );
  worker.on("error", (error) => log.warn({ err: error, queue: name }, "worker"));
  worker.on("failed", (job, error) => {
    // An outcome `failed` is told by the handler that decided it; what it threw is not.
    const level = error instanceof UnrecoverableError ? "debug" : "warn";
    log[level]({ err: error, queue: name, job: job?.id }, "job failed");
  });
  worker.on("stalled", (job) => log.warn({ queue: name, job }, "job stalled: its worker died or was blocked"));
  return worker;
}

/** BullMQ's own close waits without bound, and cannot be hurried once begun: so the jobs are waited for first. */
export async function closeWorkers(
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
