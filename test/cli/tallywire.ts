import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type Running = {
  readonly child: ChildProcess;
  /** Resolves with the first line of stdout or stderr that matches; rejects when the command ends before. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<Ended>;
};

/** Runs the command line as a person would, its settings in `env`. */
export function tallywire(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let [out, err] = ["", ""];
  const waiting = new Set<() => void>();
  const hear = (add: (chunk: string) => void) => (chunk: unknown) => {
    add(String(chunk));
    for (const look of waiting) look();
  };
  child.stdout.on(
    "data",
    hear((chunk) => (out += chunk)),
  );
  child.stderr.on(
    "data",
    hear((chunk) => (err += chunk)),
  );
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const line = `${out}\n${err}`.split("\n").find((l) => pattern.test(l));
        if (line === undefined) return;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying ${pattern}:\n${out}\n${err}`)));
    });
  return { child, says, ended };
}
