import { createHmac, timingSafeEqual } from "node:crypto";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { endSession, findSession } from "../store/sessions.ts";
import type { AppContext, AppEnv } from "./context.ts";

const days = 24 * 3_600;
const longestToken = 64;

const isSecure = (c: AppContext): boolean => c.get("settings").publicUrl.startsWith("https:");
/** The prefix makes the browser insist on Secure, no Domain, path `/`; over http there is none to insist. */
const cookieName = (c: AppContext): string => (isSecure(c) ? "__Host-tallywire" : "tallywire");

/** Finds who is asking, from the session and from nothing that the request says itself. */
export const readSession = createMiddleware<AppEnv>(async (c, next) => {
  const token = isStateless(c.req.path) ? null : tokenOf(c);
  const { db, now } = c.get("settings");
  c.set("user", token === null ? null : await findSession(db, token, now()));
  c.set("formToken", token === null ? "" : formTokenOf(token));
  await next();
});

/** Answers the same to everybody, so nobody's session is looked up. */
const isStateless = (path: string): boolean => /^\/(assets|feeds|healthz|readyz)/.test(path);

export function openSession(c: AppContext, token: string): void {
  setCookie(c, cookieName(c), token, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: isSecure(c),
    maxAge: 7 * days,
  });
}

export async function closeSession(c: AppContext): Promise<void> {
  const token = tokenOf(c);
  if (token !== null) await endSession(c.get("settings").db, token);
  deleteCookie(c, cookieName(c), { path: "/", secure: isSecure(c) });
}

/** The token of this session's forms: another site cannot know it, and it cannot be turned back into the session's. */
export const matchesFormToken = (c: AppContext, given: string): boolean => {
  const [expected, actual] = [Buffer.from(c.get("formToken")), Buffer.from(given)];
  return expected.length > 0 && expected.length === actual.length && timingSafeEqual(expected, actual);
};

const formTokenOf = (token: string): string => createHmac("sha256", token).update("form").digest("base64url");

const tokenOf = (c: AppContext): string | null => {
  const token = getCookie(c, cookieName(c));
  return token === undefined || token === "" || token.length > longestToken ? null : token;
};
