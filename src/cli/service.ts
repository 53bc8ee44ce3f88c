import { setInterval } from "node:timers";
import { startWorkers } from "../../workers/main.ts";
import type { Config } from "../config.ts";
import { prepareTopic } from "../core/topic/prepare.ts";
import { get } from "../http/get.ts";
import type { Logger } from "../log.ts";
import { openParsePool } from "../parse/pool.ts";
import { beat } from "../store/housekeeping.ts";
import { askForPublication, hasPublication } from "../store/publications.ts";
import { createApp } from "../web/app.tsx";
import { serveApp } from "../web/serve.ts";
import { applyFeeds } from "./feed-settings.ts";
import { readHealth } from "./health.ts";
import { feedsDirOf, type Runtime } from "./runtime.ts";

/** A part of the service that runs until it is closed. */
export type Part = { readonly close: () => Promise<void> };

const beatMs = 15_000;

/** Workers for every queue. `allow` are the `host:port` that the address guard lets through. */
export function startWorkerPart(config: Config, log: Logger, { db, queues }: Runtime, allow: readonly string[]): Part {
  const parser = openParsePool();
  startWorkers(queues, {
    db,
    queues,
    log,
    topic: prepareTopic(config.topic),
    get: (url, options) => get(url, { ...options, allow, userAgent: config.userAgent }),
    parseFeed: parser.parseFeed,
    parseArticle: parser.parseArticle,
    feedsDir: feedsDirOf(config),
  });
  return { close: parser.close };
}

/** The ticks, the first of them at once, and a sign of life. */
export async function startSchedulerPart(config: Config, log: Logger, { db, queues }: Runtime): Promise<Part> {
  await applyFeeds(db, config.feeds);
  if (!(await hasPublication(db))) await queues.add("publish", { publicationId: await askForPublication(db) });
  await queues.scheduleTicks();
  await queues.add("sweep", {});
  await queues.add("poll-feeds", {});
  const sign = () => void beat(db, "scheduler").catch((err: unknown) => log.warn({ err }, "no heartbeat written"));
  sign();
  const timer = setInterval(sign, beatMs);
  return { close: async () => clearInterval(timer) };
}

/** The review app. */
export async function startWebPart(
  config: Config,
  log: Logger,
  { db, queues }: Runtime,
): Promise<Part & { readonly url: string }> {
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const app = createApp({
    db,
    publicUrl,
    feedsDir: feedsDirOf(config),
    now: () => new Date(),
    health: () => readHealth(db),
    onDecision: async (publicationId) => {
      await queues.add("publish", { publicationId });
    },
    log,
  });
  const server = await serveApp(app, { host: config.host, port: config.port });
  return { url: publicUrl, close: server.close };
}
