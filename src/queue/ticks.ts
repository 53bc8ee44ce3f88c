import type { Queue } from "bullmq";
import { optionsOf } from "./job-options.ts";
import { jobs, type QueueName } from "./jobs.ts";

/**
 * Starts a queue's ticks unless they live. Not upserted regardless: on PostgreSQL an upsert beside the start of a tick
 * left two chains of ticks (in 2 of 5 runs).
 */
export async function reviveTick(queue: Queue, name: QueueName): Promise<void> {
  const { every } = jobs[name];
  if (every === undefined) return;
  const id = `${name}-tick`;
  const scheduler = await queue.getJobScheduler(id);
  const pending = await queue.getJobCountByTypes("waiting", "active", "delayed");
  if (scheduler?.every === every && pending > 0) return;
  await queue.upsertJobScheduler(id, { every }, { name, data: {}, opts: optionsOf(name) });
}
