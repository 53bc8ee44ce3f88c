import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { text } from "node:stream/consumers";
import type { Account } from "./account.ts";
import { type Binaries, major } from "./binaries.ts";
import { EmbeddedPostgresError } from "./error.ts";
import type { Paths } from "./paths.ts";

/** True when the cluster is there; false when there is none yet. Throws on anything that is not ours to touch. */
export async function inspectCluster({ dataDir, cluster }: Paths): Promise<boolean> {
  const files = await readdir(cluster).catch(() => [] as string[]);
  if (files.length === 0) {
    await refuseOtherMajor(dataDir);
    return false;
  }
  const version = files.includes("PG_VERSION") ? (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim() : null;
  if (version === null) {
    throw new EmbeddedPostgresError(
      `${cluster} is not empty and holds no PostgreSQL data.`,
      "Nothing in it was touched. Move it elsewhere, or set TALLYWIRE_DATA to another folder.",
    );
  }
  if (version !== String(major)) throw otherMajor(cluster, version);
  return true;
}

async function refuseOtherMajor(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch(() => [] as string[]);
  const other = names
    .map((name) => /^postgres-(\d+)$/.exec(name)?.[1])
    .find((found) => found !== undefined && found !== String(major));
  if (other !== undefined) throw otherMajor(join(dataDir, `postgres-${other}`), other);
}

const otherMajor = (folder: string, version: string) =>
  new EmbeddedPostgresError(
    `${folder} holds data of PostgreSQL ${version}; this Tallywire brings PostgreSQL ${major}, which cannot read it.`,
    `Nothing in it was touched. Start the Tallywire that wrote it and export there, or set TALLYWIRE_DATA to another folder to begin anew.`,
  );

/**
 * Makes a cluster beside its place and moves it there when whole: a run killed in between leaves no half cluster,
 * and of two first starts at once one wins.
 */
export async function createCluster(paths: Paths, binaries: Binaries, account: Account): Promise<void> {
  const fresh = `${paths.cluster}.new-${randomBytes(4).toString("hex")}`;
  const passwordFile = `${fresh}.password`;
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account) for (const path of [fresh, passwordFile]) await chown(path, account.uid, account.gid);
  try {
    await runInitdb(binaries.initdb, fresh, passwordFile, account);
    await rename(passwordFile, join(fresh, "tallywire-password"));
    await rename(fresh, paths.cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

async function runInitdb(initdb: string, folder: string, passwordFile: string, account: Account): Promise<void> {
  const flags = ["--auth=scram-sha-256", "--username=postgres", `--pwfile=${passwordFile}`, "--encoding=UTF8"];
  // The built-in locale sorts alike on every machine, whatever locales it has.
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"];
  const child = spawn(initdb, [`--pgdata=${folder}`, ...flags, ...locale], {
    ...account,
    cwd: parse(folder).root,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code ?? String(signal)));
  });
  const complaint = await text(child.stderr);
  const code = await ended;
  if (code === 0) return;
  throw new EmbeddedPostgresError(
    `PostgreSQL's first set-up in ${folder} failed (${code}): ${complaint.trim().slice(-2000)}`,
    "Free space or permissions of that folder are the usual reasons. Mend what the message says and start again.",
  );
}
