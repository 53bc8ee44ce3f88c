import { readdir, readFile, readlink, realpath, rm } from "node:fs/promises";
import type { Paths } from "./paths.ts";

/** What a server writes into its folder: see "postmaster.pid" in PostgreSQL's manual, chapter "Database File Layout". */
export type PidFile = { readonly pid: number; readonly port: number; readonly status: string };

export async function readPidFile({ pidFile }: Paths): Promise<PidFile | null> {
  const lines = (await readFile(pidFile, "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? "").trim() };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Removes the pid file of a server that is gone though its number lives on: a zombie that nobody reaps, or another
 * process after a reboot (in a container the numbers repeat). PostgreSQL would refuse to start for ever. Every process
 * of a cluster works in the cluster's folder; where /proc cannot tell (other systems), nothing is removed.
 */
export async function removeStalePidFile(paths: Paths): Promise<boolean> {
  const stale = await readPidFile(paths);
  if (process.platform !== "linux" || stale === null) return false;
  const folder = await realpath(paths.cluster);
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  if (folders.includes(folder)) return false;
  if ((await readPidFile(paths))?.pid !== stale.pid) return false;
  await rm(paths.pidFile, { force: true });
  return true;
}
