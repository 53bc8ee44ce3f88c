import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { type Database, openDatabase } from "../../src/store/client.ts";
import { startSession } from "../../src/store/sessions.ts";
import type { Role } from "../../src/store/users.ts";
import { createApp } from "../../src/web/app.tsx";
import type { AppEnv, AppSettings } from "../../src/web/context.ts";
import { freshDatabase } from "../services/database.ts";

export const publicUrl = "http://localhost:8080";

export type OpenApp = {
  readonly app: Hono<AppEnv>;
  readonly db: Database;
  readonly settings: AppSettings;
  /** What the app wrote to its log. */
  readonly logged: object[];
  readonly close: () => Promise<void>;
};

/** The app on a database of its own. */
export async function openApp(change: Partial<AppSettings> = {}): Promise<OpenApp> {
  const database = await freshDatabase();
  const db = openDatabase(database.url, 4);
  const feedsDir = await mkdtemp(join(tmpdir(), "tallywire-feeds-"));
  const logged: object[] = [];
  const keep = (detail: object) => void logged.push(detail);
  const settings: AppSettings = {
    db,
    publicUrl,
    feedsDir,
    health: async () => ({ ready: true, checks: { database: "ok" } }),
    now: () => new Date(),
    clientAddress: () => "192.0.2.1",
    log: { info: keep, warn: keep, error: keep },
    ...change,
  };
  const close = async () => {
    await db.$disconnect();
    await database.drop();
    await rm(feedsDir, { recursive: true });
  };
  return { app: createApp(settings), db, settings, logged, close };
}

export type Visitor = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** Sends a form as a page of ours would, its token included. */
  readonly post: (path: string, form: Record<string, string>, headers?: Record<string, string>) => Promise<Response>;
  readonly userId: number;
};

/** Somebody with a session, or nobody in particular. */
export async function visit({ app, db, settings }: OpenApp, role: Role | null): Promise<Visitor> {
  const user = role === null ? null : await userOf(db, role);
  const session = user === null ? null : await startSession(db, user, settings.now());
  const cookie: Record<string, string> = session === null ? {} : { cookie: `tallywire=${session}` };
  const host = new URL(settings.publicUrl).host;
  const get = async (path: string, headers = {}) => app.request(path, { headers: { host, ...cookie, ...headers } });
  const token = session === null ? "" : tokenIn(await (await get("/queue")).text());
  const post: Visitor["post"] = async (path, form, headers = {}) =>
    app.request(path, {
      method: "POST",
      headers: {
        host,
        origin: settings.publicUrl,
        "content-type": "application/x-www-form-urlencoded",
        ...cookie,
        ...headers,
      },
      body: new URLSearchParams({ token, ...form }).toString(),
    });
  return { get, post, userId: user ?? 0 };
}

/** The hidden fields of the page's first form that decides so. */
export const fieldsFor = (page: string, decision: "approve" | "reject"): Record<string, string> => {
  const form = page.split("<form").find((part) => part.includes(`name="decision" value="${decision}"`)) ?? "";
  const inputs = form.matchAll(/<input type="hidden" name="([a-z]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, unescapeHtml(value)]));
};

const tokenIn = (page: string): string => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? "";

const unescapeHtml = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Without a password: most tests start where the login ended. */
async function userOf(db: Database, role: Role): Promise<number> {
  const user = await db.user.upsert({
    where: { login: role },
    create: { login: role, passwordHash: "none", role },
    update: {},
  });
  return user.id;
}
