import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { AppContext } from "./context.ts";
import { loginForm, parseNext } from "./forms.ts";
import { type LoginResult, logIn } from "./login.ts";
import { loginPage } from "./pages/login.tsx";
import { closeSession, openSession } from "./session.ts";

const socketAddress = (c: Context): string => getConnInfo(c).remote.address ?? "unknown";

export function getLogin(c: AppContext): Response | Promise<Response> {
  const next = parseNext(c.req.query("next"));
  return c.get("user") === null ? loginPage(c, { login: "", next, fault: null }) : c.redirect(next, 303);
}

export async function postLogin(c: AppContext): Promise<Response> {
  const form = loginForm.safeParse(await c.req.parseBody());
  if (!form.success) return refuse(c, { kind: "refused" }, { login: "", next: "/queue" });
  const { login, password, next } = form.data;
  const { db, now, clientAddress = socketAddress, log } = c.get("settings");
  const address = clientAddress(c);
  const result = await logIn(db, { login, password, address, now: now() });
  log.info({ address, result: result.kind }, "login");
  if (result.kind !== "in") return refuse(c, result, { login, next });
  openSession(c, result.token);
  return c.redirect(next, 303);
}

export async function postLogout(c: AppContext): Promise<Response> {
  await closeSession(c);
  return c.redirect("/login", 303);
}

type Refused = Exclude<LoginResult, { kind: "in" }>;

function refuse(c: AppContext, result: Refused, shown: { readonly login: string; readonly next: string }) {
  const { status, fault } = refusals[result.kind];
  c.status(status);
  if (result.kind === "wait") c.header("Retry-After", String(result.seconds));
  return loginPage(c, { ...shown, fault });
}

const refusals = {
  refused: { status: 401, fault: "Name or password is wrong." },
  wait: { status: 429, fault: "Too many attempts. Wait a quarter of an hour, then try again." },
  busy: { status: 503, fault: "Too many people sign in right now. Try again in a minute." },
} as const;
