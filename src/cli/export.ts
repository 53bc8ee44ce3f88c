import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { claimsCsv } from "../core/export/csv.ts";
import { openLog } from "../log.ts";
import { publishFeeds } from "../publish/publish-feeds.ts";
import { claimsFile } from "../publish/write-feeds.ts";
import type { Database } from "../store/client.ts";
import { publishedClaims } from "../store/published.ts";
import { type Command, UsageError } from "./command.ts";
import { withLedger } from "./runtime.ts";

export const exportFeeds: Command = {
  name: "export",
  summary: "write the approved claims as CSV",
  help: `Usage: tallywire export [--dir DIR]

Writes claims.csv, the same bytes as /feeds/v1/claims.csv after the next publication: to standard output, or with
--dir into that folder, where it replaces the file before in one step.

  tallywire export > claims.csv
  tallywire export --dir /srv/feeds`,
  run: async (args) => {
    const dir = readDir(args);
    const config = readConfig(process.env);
    return withLedger(config, openLog(config.logLevel), (db) => writeClaims(db, dir));
  },
};

async function writeClaims(db: Database, dir: string | null): Promise<number> {
  if (dir === null) {
    await writeOut(claimsCsv(await publishedClaims(db)));
    return 0;
  }
  const { rows, sha256 } = await publishFeeds(db, dir);
  console.error(`${claimsFile} in ${dir}: ${rows} ${rows === 1 ? "claim" : "claims"}, sha256 ${sha256}`);
  return 0;
}

/** Waits until a pipe has taken it all: the process ends right after. */
const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

function readDir(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { dir: { type: "string" } } }).values.dir ?? null;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
