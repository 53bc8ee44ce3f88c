import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppContext, AppEnv } from "./context.ts";
import { problem } from "./pages/problem.tsx";
import { matchesFormToken } from "./session.ts";

/** The largest form is a note and what was shown. */
const largestForm = 64 * 1024;
/** Asked by container engines under whatever name they have for us; they tell nothing. */
const anyHost: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

/** A name that another site made point here (DNS rebinding) gets nothing. */
export const checkHost = createMiddleware<AppEnv>(async (c, next) => {
  const { publicUrl } = c.get("settings");
  const expected = new URL(publicUrl).host;
  if (c.req.header("host") === expected || anyHost.has(c.req.path)) return next();
  return problem(c, 421, { title: "Not this address", text: `This service answers at ${publicUrl} only.` });
});

export const limitBody = bodyLimit({
  maxSize: largestForm,
  onError: (c) => problem(c, 413, { title: "Too large", text: "The form holds more than can be taken." }),
});

/** Every write is a form of our own pages: right type, right origin. */
export const checkWrite = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  if (c.req.method !== "POST")
    return problem(c, 405, { title: "Not possible", text: "Pages are read with GET and changed with POST." });
  if (!isForm(c.req.header("content-type")))
    return problem(c, 415, { title: "Not a form", text: "Changes are taken from the forms of these pages only." });
  if (!isOwnOrigin(c)) {
    return problem(c, 403, {
      title: "From another site",
      text: "This request came from another site, so nothing was changed. Open the page here and try again.",
    });
  }
  return next();
});

/** The session's own form token, for every write of somebody who is logged in. */
export const checkFormToken = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method !== "POST") return next();
  const { token } = await c.req.parseBody();
  if (typeof token === "string" && matchesFormToken(c, token)) return next();
  return problem(c, 403, {
    title: "This form is no longer good",
    text: "It belongs to another login. Nothing was changed: go back, reload the page and send it again.",
  });
});

const isForm = (type: string | undefined): boolean =>
  type !== undefined && /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);

/** Browsers send at least one of the two; each that is there must be right. */
const isOwnOrigin = (c: AppContext): boolean => {
  const [origin, site] = [c.req.header("origin"), c.req.header("sec-fetch-site")];
  if (origin === undefined && site === undefined) return false;
  const originFits = origin === undefined || origin === new URL(c.get("settings").publicUrl).origin;
  return originFits && (site === undefined || site === "same-origin");
};
