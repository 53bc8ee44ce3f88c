import { Worker } from "node:worker_threads";
import type { Parsed, ParseJob, Said, ThreadFailure } from "./job.ts";

export type ThreadLimits = {
  /** Real pages take some 50 ms, the longest half a second. */
  readonly budgetMs: number;
  readonly memoryMb: number;
};

/** One thread that works off one job at a time. Dead after a failure: its owner takes a new one. */
export type Thread = {
  run(job: ParseJob): Promise<Parsed | ThreadFailure>;
  isAlive(): boolean;
  close(): Promise<void>;
};

const SCRIPT = new URL("./thread.ts", import.meta.url);

/** Node strips types itself, but not below `node_modules`: installed, the thread needs the loader. */
const loaderArguments = (): string[] =>
  SCRIPT.pathname.includes("/node_modules/") ? ["--import", import.meta.resolve("tsx")] : [];

function nameFailure(error: Error): ThreadFailure {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return { ok: false, reason: isMemory ? "out_of_memory" : "crashed", detail: error.message.slice(0, 200) };
}

/** A thread that has not loaded its modules by then never will. */
const START_MS = 30_000;

export function startThread({ budgetMs, memoryMb }: ThreadLimits, script: URL = SCRIPT): Thread {
  const worker = new Worker(script, {
    execArgv: loaderArguments(),
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  });
  let end: ThreadFailure | null = null;
  let answer: ((result: Said | ThreadFailure) => void) | null = null;
  const settle = (result: Said | ThreadFailure): void => {
    answer?.(result);
    answer = null;
  };
  const finish = (failure: ThreadFailure): void => {
    end ??= failure;
    settle(end);
  };
  worker.on("message", settle);
  worker.on("messageerror", (error) => finish(nameFailure(error)));
  worker.on("error", (error) => finish(nameFailure(error instanceof Error ? error : new Error(String(error)))));
  worker.on("exit", (code) => finish({ ok: false, reason: "crashed", detail: `the thread ended with code ${code}` }));
  worker.unref();

  /** The next thing that the thread says, or how it ended. */
  async function hear(withinMs: number): Promise<Said | ThreadFailure> {
    if (end) return end;
    const late: ThreadFailure = { ok: false, reason: "timeout", detail: `not done after ${withinMs} ms` };
    const timer = setTimeout(() => finish(late), withinMs);
    const said = await new Promise<Said | ThreadFailure>((resolve) => {
      answer = resolve;
    });
    clearTimeout(timer);
    return said;
  }

  // The budget is the document's: loading the parsers, once a thread, is not counted.
  const started = hear(START_MS);

  async function run(job: ParseJob): Promise<Parsed | ThreadFailure> {
    worker.ref();
    await started;
    const heard = hear(budgetMs);
    worker.postMessage(job);
    const result = await heard;
    if (end) await worker.terminate();
    worker.unref();
    return result === "ready" ? nameFailure(new Error("the thread spoke out of turn")) : result;
  }

  return { run, isAlive: () => end === null, close: async () => void (await worker.terminate()) };
}
