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
 * Removes the pid file of a server that is gone though its number lives on (a zombie that nobody reaps, or another
 * process after a reboot; in a container the numbers repeat), or that a power cut left empty. PostgreSQL would refuse
 * to start for ever. Every process of a cluster works in the cluster's folder; where /proc cannot tell (other systems),
 * nothing is removed.
 */
export async function removeStalePidFile({ pidFile, cluster }: Paths): Promise<boolean> {
  const found = await readFile(pidFile, "utf8").catch(() => null);
  if (process.platform !== "linux" || found === null) return false;
  const folder = await realpath(cluster);
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  if (folders.includes(folder)) return false;
  // Another start may have been quicker, and this file be its own.
  if ((await readFile(pidFile, "utf8").catch(() => null)) !== found) return false;
  await rm(pidFile, { force: true });
  return true;
}
