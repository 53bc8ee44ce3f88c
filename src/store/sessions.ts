import { createHash, randomBytes } from "node:crypto";
import type { Database, Transaction } from "./client.ts";
import type { Role } from "./users.ts";

const idleMs = 8 * 3_600_000;
const absoluteMs = 7 * 24 * 3_600_000;
/** `seen_at` is written at most this often: a page view is a read. */
const seenStepMs = 60_000;

export type SessionUser = { readonly id: number; readonly login: string; readonly role: Role };

/** The token goes to the browser and nowhere else; the ledger keeps its SHA-256. */
export async function startSession(db: Database | Transaction, userId: number, now: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  const expiresAt = new Date(now.getTime() + absoluteMs);
  await db.session.create({ data: { tokenSha256: hash(token), userId, createdAt: now, seenAt: now, expiresAt } });
  return token;
}

/** Who holds the token; null where it is unknown, ended, idle for too long or its user is disabled. */
export async function findSession(db: Database | Transaction, token: string, now: Date): Promise<SessionUser | null> {
  const tokenSha256 = hash(token);
  const session = await db.session.findUnique({ where: { tokenSha256 }, include: { user: true } });
  if (session === null) return null;
  const { user, seenAt, expiresAt } = session;
  const idle = now.getTime() - seenAt.getTime();
  if (expiresAt <= now || idle >= idleMs || user.disabledAt !== null) return null;
  if (idle >= seenStepMs) await db.session.updateMany({ where: { tokenSha256 }, data: { seenAt: now } });
  return { id: user.id, login: user.login, role: user.role };
}

export async function endSession(db: Database | Transaction, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenSha256: hash(token) } });
}

const hash = (token: string): string => createHash("sha256").update(token).digest("hex");
