import { z } from "zod";

type Job<Payload> = {
  readonly payload: z.ZodType<Payload>;
  /** The job's id: while one of this id waits or runs, adding it again changes nothing. No `:` and no plain number: BullMQ refuses them. */
  readonly id: (payload: Payload) => string;
  /** Runs at most, when the handler throws. An outcome `failed` is final for the job: its row says whether to come again. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time. */
  readonly backoff: number;
  /** Jobs at once in one process. */
  readonly concurrency: number;
  /** Milliseconds between the ticks of a queue that the scheduler feeds. */
  readonly every?: number;
};

type Payloads = {
  readonly "poll-feeds": Readonly<Record<string, never>>;
  readonly "fetch-feed": { readonly feedId: string };
  readonly "fetch-article": { readonly entryId: number };
  readonly "read-article": { readonly articleId: number };
  readonly publish: { readonly publicationId: number };
  readonly sweep: Readonly<Record<string, never>>;
};

export type QueueName = keyof Payloads;
export type Payload<Name extends QueueName> = Payloads[Name];

const once = { attempts: 1, backoff: 0 };
// Three tries over 15 s ride out a restart of PostgreSQL (4.3 s measured); after that the sweep brings the row again.
const patient = { attempts: 3, backoff: 5_000 };
const rowId = z.int().positive();

/** Every queue. Payloads carry ids alone: PostgreSQL is the truth. */
export const jobs: { readonly [Name in QueueName]: Job<Payload<Name>> } = {
  "poll-feeds": {
    payload: z.strictObject({}),
    id: () => "poll-feeds",
    ...once,
    concurrency: 1,
    every: 15_000,
  },
  "fetch-feed": {
    payload: z.strictObject({ feedId: z.string().min(1) }),
    id: ({ feedId }) => `feed-${encodeURIComponent(feedId)}`,
    ...patient,
    concurrency: 8,
  },
  "fetch-article": {
    payload: z.strictObject({ entryId: rowId }),
    id: ({ entryId }) => `entry-${entryId}`,
    ...patient,
    concurrency: 8,
  },
  // Extraction is bound by the processor, not by waiting.
  "read-article": {
    payload: z.strictObject({ articleId: rowId }),
    id: ({ articleId }) => `article-${articleId}`,
    ...patient,
    concurrency: 2,
  },
  publish: {
    payload: z.strictObject({ publicationId: rowId }),
    id: ({ publicationId }) => `publication-${publicationId}`,
    ...patient,
    concurrency: 1,
  },
  sweep: { payload: z.strictObject({}), id: () => "sweep", ...once, concurrency: 1, every: 60_000 },
};

export const queueNames = Object.keys(jobs) as readonly QueueName[];

/** A row that is due is redone at most this long after a worker died: its lock runs out, then a stall check finds it. */
export const lockMs = 60_000;
