import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "../store/client.ts";
import { type Progress, readProgress } from "../store/progress.ts";

/**
 * Prints how far the reading has come until nothing waits: one line that renews itself on a terminal, else a log.
 * False when it was told to stop before.
 */
export async function watchProgress(
  db: Database,
  out: NodeJS.WriteStream,
  stopped: Promise<unknown>,
): Promise<boolean> {
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
  });

  const everyMs = out.isTTY ? 200 : 1000;
  let shown = "";
  while (!isStopped) {
    const progress = await readProgress(db);
    const line = describe(progress);
    if (line !== shown) out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    shown = line;
    if (progress.waiting === 0) {
      if (out.isTTY) out.write("\n");
      return true;
    }
    await wait(everyMs);
  }
  return false;
}

const describe = (p: Progress): string =>
  `feeds ${p.feedsPolled}/${p.feeds} · articles ${p.articlesRead}/${p.entries} · mentions ${p.mentions} · claims ${p.claims}`;
