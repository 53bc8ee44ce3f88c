import type { Database, Transaction } from "./client.ts";
import type { User } from "./generated/client.ts";

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
export type NewUser = { readonly login: string; readonly passwordHash: string; readonly role: Role };

/** Login names are compared in this form, whatever a keyboard made of them. */
export const normaliseLogin = (login: string): string => login.normalize("NFKC").trim().toLowerCase();

/** What a login name may be: readable in a log line and on a command line. */
export const isLogin = (login: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(login);

/** Null where the name is taken. */
export async function createUser(db: Database | Transaction, user: NewUser): Promise<Account | null> {
  const [row] = await db.user.createManyAndReturn({
    data: { ...user, login: normaliseLogin(user.login) },
    skipDuplicates: true,
  });
  return row === undefined ? null : accountOf(row);
}

/** A disabled account has no credentials. */
export async function findCredentials(db: Database | Transaction, login: string): Promise<Credentials | null> {
  const row = await db.user.findUnique({ where: { login: normaliseLogin(login), disabledAt: null } });
  return row && { account: accountOf(row), passwordHash: row.passwordHash };
}

export async function listUsers(db: Database | Transaction): Promise<readonly Account[]> {
  return (await db.user.findMany({ orderBy: { login: "asc" } })).map(accountOf);
}

/** A new password ends every session that the old one opened. False where no such user is. */
export function changePassword(db: Database, login: string, passwordHash: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { login: normaliseLogin(login) }, select: { id: true } });
    if (user === null) return false;
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    return true;
  });
}

const accountOf = ({ id, login, role, createdAt, disabledAt }: User): Account => ({
  id,
  login,
  role,
  createdAt,
  disabledAt,
});
