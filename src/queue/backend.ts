import type { Processor, Queue, Worker, WorkerOptions } from "bullmq";
import type { QueueName } from "./jobs.ts";

export type Log = Readonly<Record<"debug" | "info" | "warn" | "error", (fields: object, message: string) => void>>;

/** What differs between PostgreSQL and Redis: how BullMQ's objects are made, and what is closed after them. */
export type Backend = {
  readonly openQueue: (name: QueueName) => Queue;
  readonly openWorker: (name: QueueName, run: Processor, options: Omit<WorkerOptions, "connection">) => Worker;
  /** Runs something while no other process runs it. */
  readonly alone: (run: () => Promise<unknown>) => Promise<void>;
  readonly close: () => Promise<void>;
};
