import type { Processor, Queue, Worker, WorkerOptions } from "bullmq";
import type { QueueName } from "./jobs.ts";

/** What differs between PostgreSQL and Redis: how BullMQ's objects are made, and what is closed after them. */
export type Backend = {
  readonly openQueue: (name: QueueName) => Queue;
  readonly openWorker: (name: QueueName, run: Processor, options: Omit<WorkerOptions, "connection">) => Worker;
  readonly close: () => Promise<void>;
};
