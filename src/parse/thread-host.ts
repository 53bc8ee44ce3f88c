import { Worker } from "node:worker_threads";
import type { Parsed, ParseJob, ThreadFailure } from "./job.ts";

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

export function startThread({ budgetMs, memoryMb }: ThreadLimits, script: URL = SCRIPT): Thread {
  const worker = new Worker(script, {
    execArgv: loaderArguments(),
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  });
  let alive = true;
  let answer: ((result: Parsed | ThreadFailure) => void) | null = null;
  const settle = (result: Parsed | ThreadFailure, isEnd: boolean): void => {
    if (isEnd) alive = false;
    answer?.(result);
    answer = null;
  };
  worker.on("message", (parsed: Parsed) => settle(parsed, false));
  worker.on("messageerror", (error) => settle(nameFailure(error), true));
  worker.on("error", (error) => settle(nameFailure(error instanceof Error ? error : new Error(String(error))), true));
  worker.on("exit", (code) =>
    settle({ ok: false, reason: "crashed", detail: `the thread ended with code ${code}` }, true),
  );
  worker.unref();

  async function run(job: ParseJob): Promise<Parsed | ThreadFailure> {
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    const result = await new Promise<Parsed | ThreadFailure>((resolve) => {
      answer = resolve;
      timer = setTimeout(
        () => settle({ ok: false, reason: "timeout", detail: `not done after ${budgetMs} ms` }, true),
        budgetMs,
      );
      worker.postMessage(job);
    });
    clearTimeout(timer);
    if (!alive) await worker.terminate();
    worker.unref();
    return result;
  }

  return { run, isAlive: () => alive, close: async () => void (await worker.terminate()) };
}
