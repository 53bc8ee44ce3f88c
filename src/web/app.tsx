import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppContext, AppEnv, AppSettings } from "./context.ts";
import { checkFormToken, checkHost, checkWrite, limitBody } from "./guard.ts";
import { addHeaders } from "./headers.ts";
import { problem } from "./pages/problem.tsx";
import { type Access, allows } from "./roles.ts";
import { routes } from "./routes.ts";
import { readSession } from "./session.ts";
import { StartError } from "./start-error.ts";

/** The web app: the guards, in the order in which they are asked, then the table of routes. */
export function createApp(settings: AppSettings): Hono<AppEnv> {
  checkPublicUrl(settings.publicUrl);
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("settings", settings);
    c.set("user", null);
    c.set("formToken", "");
    await next();
  });
  app.use(addHeaders, checkHost, checkWrite, limitBody, readSession);
  for (const { method, path, access, answer } of routes) app.on(method, path, admit(access), (c) => answer(c));
  app.notFound((c) => problem(c, 404, { title: "Not found", text: "There is no page at this address." }));
  app.onError((error, c) => {
    settings.log.error({ err: error, method: c.req.method, path: c.req.path }, "a page failed");
    return problem(c, 500, { title: "Something went wrong", text: "It was noted. Nothing was lost: try again." });
  });
  return app;
}

const admit = (access: Access) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (access === "public") return next();
    const user = c.get("user");
    if (user === null) return askToLogIn(c);
    if (!allows(user, access))
      return problem(c, 403, { title: "Not for your role", text: `As a ${user.role} you may look, not decide.` });
    return checkFormToken(c, next);
  });

/** A page is asked for again after the login; a form is not sent again by itself. */
const askToLogIn = (c: AppContext): Response | Promise<Response> =>
  c.req.method === "POST"
    ? problem(c, 401, { title: "You are signed out", text: "Nothing was changed. Sign in and send it again." })
    : c.redirect(c.req.path === "/" ? "/login" : `/login?next=${encodeURIComponent(c.req.path)}`, 303);

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A session that travels in the clear belongs to whoever listens. */
function checkPublicUrl(publicUrl: string): void {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === "https:" || (protocol === "http:" && loopback.has(hostname))) return;
  throw new StartError(
    `${publicUrl}: plain http is for this machine only, since a login would travel readable.`,
    "Set TALLYWIRE_PUBLIC_URL to the https address of a proxy before it, or to http://localhost with the port.",
  );
}
