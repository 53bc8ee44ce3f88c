import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { AppEnv } from "./context.ts";
import { StartError } from "./start-error.ts";

export type Served = { readonly url: string; readonly close: () => Promise<void> };

/** Listens, or throws a `StartError` that says what to do. */
export function serveApp(app: Hono<AppEnv>, at: { readonly host: string; readonly port: number }): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port }, (info: AddressInfo) => {
      const host = at.host.includes(":") ? `[${at.host}]` : at.host;
      resolve({ url: `http://${host}:${info.port}`, close });
    });
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, at)));
    const close = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
  });
}

function explain(
  error: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Error {
  if (error.code === "EADDRINUSE")
    return new StartError(
      `Port ${port} on ${host} is in use by another program.`,
      "Stop that program, or choose another port: TALLYWIRE_PORT=8081.",
    );
  if (error.code === "EACCES")
    return new StartError(
      `Port ${port} may not be opened by this user.`,
      "Choose one above 1023: TALLYWIRE_PORT=8080.",
    );
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new StartError(
      `This machine has no address ${host}.`,
      "Set TALLYWIRE_HOST to one of its own, such as 127.0.0.1.",
    );
  return error;
}
