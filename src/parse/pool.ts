import type { ParsedArticle } from "../core/article/types.ts";
import type { ParsedFeed } from "../core/feed/types.ts";
import type { Document, Parsed, ParseJob, ThreadFailure } from "./job.ts";
import { startThread, type Thread, type ThreadLimits } from "./thread-host.ts";

export type ParsePool = {
  parseFeed(document: Document): Promise<ParsedFeed | ThreadFailure>;
  parseArticle(document: Document): Promise<ParsedArticle | ThreadFailure>;
  /** Ends the threads; what still waits ends as crashed. */
  close(): Promise<void>;
};

const LIMITS: ThreadLimits = { budgetMs: 5_000, memoryMb: 256 };

/** Two keep a two-core machine busy and let one slow document hold up only half of the work. */
const THREADS = 2;

/** A thread is replaced after so many documents, lest anything gathers in it. */
const DOCUMENTS_A_THREAD = 500;

type Seat = { thread: Thread | null; served: number; busy: boolean };
type Waiting = { readonly job: ParseJob; readonly done: (result: Parsed | ThreadFailure) => void };

const CLOSED: ThreadFailure = { ok: false, reason: "crashed", detail: "the parser is closed" };

/** Untrusted bytes are parsed in threads with a budget of time and memory: nothing that they hold can stop the process. */
export function openParsePool(limits: Partial<ThreadLimits> & { readonly script?: URL } = {}): ParsePool {
  const seats: Seat[] = Array.from({ length: THREADS }, () => ({ thread: null, served: 0, busy: false }));
  const queue: Waiting[] = [];
  let closed = false;

  async function serve(seat: Seat, { job, done }: Waiting): Promise<void> {
    seat.busy = true;
    if (!seat.thread?.isAlive() || seat.served >= DOCUMENTS_A_THREAD) {
      await seat.thread?.close();
      seat.thread = startThread({ ...LIMITS, ...limits }, limits.script);
      seat.served = 0;
    }
    seat.served += 1;
    done(await seat.thread.run(job));
    seat.busy = false;
    next();
  }

  function next(): void {
    const seat = seats.find(({ busy }) => !busy);
    const waiting = seat && queue.shift();
    if (waiting) void serve(seat, waiting);
  }

  function parse(job: ParseJob): Promise<Parsed | ThreadFailure> {
    if (closed) return Promise.resolve(CLOSED);
    return new Promise((done) => {
      queue.push({ job, done });
      next();
    });
  }

  async function close(): Promise<void> {
    closed = true;
    for (const { done } of queue.splice(0)) done(CLOSED);
    await Promise.all(seats.map(({ thread }) => thread?.close()));
  }

  // The thread answers in the kind it was asked: the cast is the border to what crossed it.
  return {
    parseFeed: (document) => parse({ kind: "feed", document }) as Promise<ParsedFeed | ThreadFailure>,
    parseArticle: (document) => parse({ kind: "article", document }) as Promise<ParsedArticle | ThreadFailure>,
    close,
  };
}
