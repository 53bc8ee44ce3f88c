import type { Context } from "hono";
import type { Database } from "../store/client.ts";
import type { SessionUser } from "../store/sessions.ts";

type Health = { readonly ready: boolean; readonly checks: Readonly<Record<string, string>> };

/** What the app reaches the world through. */
export type AppSettings = {
  readonly db: Database;
  /** The address that browsers use; requests for another host are refused. https, or http on this machine. */
  readonly publicUrl: string;
  /** The folder that `publish` writes the feeds to. */
  readonly feedsDir: string;
  readonly health: () => Promise<Health>;
  readonly now: () => Date;
  /** The peer that logins are counted by; the socket's by default, since what a header says of it is not believed. */
  readonly clientAddress?: (context: Context) => string;
  /** Tells the queue; the ledger knows already, so a failure only costs time. */
  readonly onDecision?: (publicationId: number) => Promise<void>;
  /** What goes wrong inside stays inside. */
  readonly log: Log;
};

type Log = Readonly<Record<"info" | "warn" | "error", (detail: object, message: string) => void>>;

export type AppEnv = { Variables: { settings: AppSettings; user: SessionUser | null; formToken: string } };
export type AppContext = Context<AppEnv>;
