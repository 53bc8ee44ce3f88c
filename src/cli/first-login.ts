import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../store/client.ts";
import { addUser, hasUsers } from "../store/users.ts";

export type Login = { readonly name: string; readonly password: string; readonly file: string };

/**
 * The reviewer's login that the first start makes: a random password, kept in a file that only its owner can read.
 * Null once the operator has removed the file.
 */
export async function firstLogin(db: Database, dataDir: string): Promise<Login | null> {
  const file = join(dataDir, "reviewer-login.txt");
  if (!(await hasUsers(db))) {
    const { password } = await addUser(db, { login: "reviewer", role: "reviewer" });
    await writeFile(file, `reviewer\n${password}\n`, { mode: 0o600 });
  }
  const [name, password] = await readFile(file, "utf8").then(
    (text) => text.split("\n"),
    () => [],
  );
  return name && password ? { name, password, file } : null;
}
