import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { EmbeddedPostgresError } from "./error.ts";

/** The user that the server runs as; null: the one that started us. PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const ask = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

export function findAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  try {
    return readAccount();
  } catch {
    return createAccount();
  }
}

const readAccount = (): Account => ({
  uid: Number(ask("id", "-u", "postgres")),
  gid: Number(ask("id", "-g", "postgres")),
});

function createAccount(): Account {
  try {
    ask("useradd", "--system", "--user-group", "--no-create-home", "postgres");
    return readAccount();
  } catch (error) {
    throw new EmbeddedPostgresError(
      "PostgreSQL does not run as root, and the user `postgres`, as which it would run, could not be created.",
      "Start Tallywire as an ordinary user, create the user `postgres`, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause: error },
    );
  }
}

/** Throws when the account cannot pass through the folders down to `path`, and names the first that is closed. */
export async function requireReachable(account: Account, path: string): Promise<void> {
  if (account === null) return;
  for (const folder of foldersDownTo(path)) {
    const { uid, gid, mode } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) !== 0) continue;
    throw new EmbeddedPostgresError(
      `Started by root, PostgreSQL runs as the user \`postgres\`, and that user may not enter ${folder} (needed for ${path}).`,
      `Move the project to a folder open to all (for example /opt), start Tallywire as an ordinary user, or open the folder for passing through: chmod o+x ${folder}`,
    );
  }
}

function foldersDownTo(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersDownTo(parent), path];
}
