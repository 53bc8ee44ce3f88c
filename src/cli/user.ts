import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { openLog } from "../log.ts";
import type { Database } from "../store/client.ts";
import { addUser, isLogin, listUsers, normaliseLogin, type Role, renewPassword, roles } from "../store/users.ts";
import { type Command, UsageError } from "./command.ts";
import { withLedger } from "./runtime.ts";

export const user: Command = {
  name: "user",
  summary: "add reviewers, list them, give one a new password",
  help: `Usage: tallywire user add NAME [--role ${roles.join("|")}]
       tallywire user list
       tallywire user password NAME

\`add\` (as a reviewer, unless told) and \`password\` print a generated password, once: only its hash is kept. A new
password ends the person's sessions.`,
  run: async (args) => {
    const action = readAction(args);
    const config = readConfig(process.env);
    return withLedger(config, openLog(config.logLevel), (db) => runAction(db, action));
  },
};

type Action =
  | { readonly kind: "add"; readonly login: string; readonly role: Role }
  | { readonly kind: "password"; readonly login: string }
  | { readonly kind: "list" };

function runAction(db: Database, action: Action): Promise<number> {
  if (action.kind === "add") return add(db, action.login, action.role);
  return action.kind === "password" ? renew(db, action.login) : printUsers(db);
}

async function add(db: Database, login: string, role: Role): Promise<number> {
  const { account, password } = await addUser(db, { login, role });
  console.log(`${account.login} (${account.role})\npassword: ${password}`);
  return 0;
}

async function renew(db: Database, login: string): Promise<number> {
  const password = await renewPassword(db, login);
  if (password === null) {
    console.error(`tallywire user: there is no "${login}". Those there are: tallywire user list`);
    return 1;
  }
  console.log(`${login}\npassword: ${password}`);
  return 0;
}

async function printUsers(db: Database): Promise<number> {
  const accounts = await listUsers(db);
  const width = Math.max(0, ...accounts.map(({ login }) => login.length));
  for (const { login, role, createdAt, disabledAt } of accounts) {
    const since = createdAt.toISOString().slice(0, 10);
    console.log(`${login.padEnd(width)}  ${role.padEnd(8)}  since ${since}${disabledAt === null ? "" : ", disabled"}`);
  }
  if (accounts.length === 0) console.error("Nobody yet. The first: tallywire user add NAME");
  return 0;
}

function readAction(args: readonly string[]): Action {
  const { values, positionals } = parse(args);
  const [kind, name, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`too many arguments: ${rest.join(" ")}`);
  if (kind === "list" && name === undefined) return { kind };
  if (kind !== "add" && kind !== "password") throw new UsageError("say add, list or password");
  const login = normaliseLogin(name ?? "");
  if (!isLogin(login)) throw new UsageError("NAME is up to 64 letters, digits, and . _ @ - after the first");
  if (kind === "password") return { kind, login };
  const role = roles.find((known) => known === (values.role ?? "reviewer"));
  if (role === undefined) throw new UsageError(`--role is one of ${roles.join(", ")}`);
  return { kind, login, role };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { role: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
