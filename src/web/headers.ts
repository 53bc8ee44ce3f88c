import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context.ts";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const always: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Origin-Agent-Cluster", "?1"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"],
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
  ["Referrer-Policy", "same-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  // What is public says so itself.
  ["Cache-Control", "no-store"],
];

/** On every answer, errors too; a handler that set a header itself keeps its own. */
export const addHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  for (const [name, value] of always) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  if (c.get("settings").publicUrl.startsWith("https:"))
    c.res.headers.set("Strict-Transport-Security", "max-age=31536000");
});
