import type { Database, Transaction } from "./client.ts";
import type { User } from "./generated/client.ts";
import { generatePassword, hashPassword } from "./password.ts";

export const roles = ["admin", "editor", "reviewer", "reader"] as const satisfies readonly User["role"][];
export type Role = (typeof roles)[number];

/** An account without its secret. */
export type Account = {
  readonly id: number;
  readonly login: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
};
export type Credentials = { readonly account: Account; readonly passwordHash: string };

/** Login names are compared in this form, whatever a keyboard made of them. */
export const normaliseLogin = (login: string): string => login.normalize("NFKC").trim().toLowerCase();

/** What a login name may be: readable in a log line and on a command line. */
export const isLogin = (login: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(normaliseLogin(login));

class LoginTakenError extends Error {
  override readonly name = "LoginTakenError";
  readonly remedy = "Choose another name, or give that account a new password.";
  constructor(login: string) {
    super(`"${login}" is there already.\n  Choose another name, or give that account a new password.`);
  }
}

/** A new account with a generated password, which nobody can ask for again. Throws `LoginTakenError`. */
export async function addUser(
  db: Database | Transaction,
  user: { readonly login: string; readonly role: Role },
): Promise<{ readonly account: Account; readonly password: string }> {
  if (!isLogin(user.login)) throw new RangeError("not a login name");
  const password = generatePassword();
  const data = { login: normaliseLogin(user.login), role: user.role, passwordHash: await hashPassword(password) };
  const [row] = await db.user.createManyAndReturn({ data, skipDuplicates: true });
  if (row === undefined) throw new LoginTakenError(data.login);
  return { account: accountOf(row), password };
}

export const hasUsers = async (db: Database | Transaction): Promise<boolean> =>
  (await db.user.findFirst({ select: { id: true } })) !== null;

/** A disabled account has no credentials. */
export async function findCredentials(db: Database | Transaction, login: string): Promise<Credentials | null> {
  const row = await db.user.findUnique({ where: { login: normaliseLogin(login), disabledAt: null } });
  return row && { account: accountOf(row), passwordHash: row.passwordHash };
}

export async function listUsers(db: Database | Transaction): Promise<readonly Account[]> {
  return (await db.user.findMany({ orderBy: { login: "asc" } })).map(accountOf);
}

/** A new generated password; it ends every session that the old one opened. Null where no such user is. */
export async function renewPassword(db: Database, login: string): Promise<string | null> {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { login: normaliseLogin(login) }, select: { id: true } });
    if (user === null) return null;
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    return password;
  });
}

const accountOf = ({ id, login, role, createdAt, disabledAt }: User): Account => ({
  id,
  login,
  role,
  createdAt,
  disabledAt,
});
