import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../src/queue/backend.ts";

export async function until(holds: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`did not happen within ${withinMs} ms: ${holds}`);
    await wait(20);
  }
}

/** A log whose lines can be looked at. */
export function collectLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const write = (fields: object, message: string) => {
    const error = "err" in fields ? String(fields.err) : "";
    lines.push(`${message} ${error}`);
  };
  return { log: { debug: write, info: write, warn: write, error: write }, lines };
}
