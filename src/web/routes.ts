import { script, serveAsset, stylesheet } from "./assets.ts";
import { postDecision, showClaim } from "./claims.ts";
import type { AppContext } from "./context.ts";
import { serveClaims } from "./feeds.ts";
import { showHealth, showReadiness } from "./health.ts";
import { getLogin, postLogin, postLogout } from "./login-routes.ts";
import { showQueue } from "./queue.ts";
import type { Access } from "./roles.ts";

export type Route = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly access: Access;
  readonly answer: (c: AppContext) => Response | Promise<Response>;
};

/** All there is. What is not in this table is not found. */
export const routes: readonly Route[] = [
  { method: "GET", path: "/", access: "reader", answer: (c) => c.redirect("/queue", 303) },
  { method: "GET", path: "/assets/app.css", access: "public", answer: (c) => serveAsset(c, stylesheet) },
  { method: "GET", path: "/assets/app.js", access: "public", answer: (c) => serveAsset(c, script) },
  { method: "GET", path: "/claims/:id", access: "reader", answer: showClaim },
  { method: "POST", path: "/claims/:id/decision", access: "reviewer", answer: postDecision },
  { method: "GET", path: "/feeds/v1/claims.csv", access: "public", answer: serveClaims },
  { method: "GET", path: "/healthz", access: "public", answer: showHealth },
  { method: "GET", path: "/login", access: "public", answer: getLogin },
  { method: "POST", path: "/login", access: "public", answer: postLogin },
  { method: "POST", path: "/logout", access: "reader", answer: postLogout },
  { method: "GET", path: "/queue", access: "reader", answer: showQueue },
  { method: "GET", path: "/readyz", access: "public", answer: showReadiness },
];
