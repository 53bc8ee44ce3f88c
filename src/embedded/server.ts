import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rename, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { EmbeddedPostgresError } from "./error.ts";
import type { Paths } from "./paths.ts";
import { isAlive, readPidFile } from "./pid-file.ts";

const logLimit = 5_000_000;
// Recovery after a crash may replay up to `max_wal_size` (1 GB); a slow disk took most of a minute for it.
const readyWithinMs = 120_000;

export type Launch = { readonly paths: Paths; readonly binaries: Binaries; readonly account: Account };

/** Starts a server and waits until it takes connections. Null: it ended at once; the log says why. */
export async function launch({ paths, binaries, account }: Launch, port: number): Promise<{ pid: number } | null> {
  const log = await openServerLog(paths.log);
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    "log_timezone=UTC",
    "timezone=UTC",
  ];
  // Detached: Ctrl-C reaches this process alone, which drains its jobs before it stops the server.
  const child = spawn(binaries.postgres, ["-D", paths.cluster, ...settings.flatMap((setting) => ["-c", setting])], {
    ...account,
    cwd: paths.cluster,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  return (await becomesReady(child, paths)) ? { pid: child.pid ?? 0 } : null;
}

async function becomesReady(child: ChildProcess, paths: Paths): Promise<boolean> {
  let ended = false;
  child.once("error", () => (ended = true));
  child.once("exit", () => (ended = true));
  child.unref();
  const deadline = performance.now() + readyWithinMs;
  while (!ended && performance.now() < deadline) {
    const file = await readPidFile(paths);
    if (file?.pid === child.pid && file?.status === "ready") return true;
    await wait(15);
  }
  return false;
}

async function openServerLog(file: string) {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > logLimit) await rename(file, `${file}.1`);
  return open(file, "a", 0o600);
}

export const readLogTail = async (paths: Paths): Promise<string> =>
  (await readFile(paths.log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15).join("\n");

/** Ends the server as PostgreSQL's "fast" shutdown does: open transactions are rolled back, everything is written. */
export async function shutDown({ paths, binaries, account }: Launch, pid: number): Promise<void> {
  const child = spawn(binaries.pg_ctl, ["stop", "-D", paths.cluster, "-m", "fast", "-w", "-t", "60"], {
    ...account,
    cwd: paths.cluster,
    stdio: "ignore",
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (code === 0 || !isAlive(pid) || (await readPidFile(paths)) === null) return;
  throw new EmbeddedPostgresError(
    `PostgreSQL (process ${pid}, data in ${paths.cluster}) did not stop within 60 seconds.\n${await readLogTail(paths)}`,
    `No data is lost. End it by hand with: kill -QUIT ${pid}`,
  );
}
