import type { Database } from "../store/client.ts";
import { BusyError } from "../store/gate.ts";
import { countAttempt, forgetAttempts } from "../store/login-attempts.ts";
import { verifyPassword } from "../store/password.ts";
import { startSession } from "../store/sessions.ts";
import { findCredentials, normaliseLogin } from "../store/users.ts";

const windowSeconds = 15 * 60;
/** Per window. An account stands more guesses than a tired person needs; an address may serve a whole office. */
const perAccount = 10;
const perAddress = 50;

export type Attempt = {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly now: Date;
};
export type LoginResult =
  | { readonly kind: "in"; readonly token: string }
  | { readonly kind: "refused" }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "busy" };

/** Counts first, hashes afterwards; an unknown name costs and hears what a known one does. */
export async function logIn(db: Database, attempt: Attempt): Promise<LoginResult> {
  const account = `account:${normaliseLogin(attempt.login).slice(0, 64)}`;
  if (!(await mayTry(db, account, attempt))) return { kind: "wait", seconds: windowSeconds };
  const known = await findCredentials(db, attempt.login);
  const right = await verify(attempt.password, known?.passwordHash ?? null);
  if (right === "busy") return { kind: "busy" };
  if (known === null || !right) return { kind: "refused" };
  await forgetAttempts(db, account, new Date(attempt.now.getTime() - windowSeconds * 1000));
  return { kind: "in", token: await startSession(db, known.account.id, attempt.now) };
}

async function mayTry(db: Database, account: string, { address, now }: Attempt): Promise<boolean> {
  const byAddress = await countAttempt(db, `address:${address}`, now, windowSeconds);
  if (byAddress > perAddress) return false;
  return (await countAttempt(db, account, now, windowSeconds)) <= perAccount;
}

const verify = (password: string, hash: string | null): Promise<boolean | "busy"> =>
  verifyPassword(password, hash).catch((error: unknown) => {
    if (error instanceof BusyError) return "busy";
    throw error;
  });
