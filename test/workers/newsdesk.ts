import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { prepareTopic } from "../../src/core/topic/prepare.ts";
import { get } from "../../src/http/get.ts";
import { openLog } from "../../src/log.ts";
import { openParsePool } from "../../src/parse/pool.ts";
import type { QueueName } from "../../src/queue/jobs.ts";
import { type Database, openDatabase } from "../../src/store/client.ts";
import { syncFeeds } from "../../src/store/feeds.ts";
import type { Deps } from "../../workers/deps.ts";
import { freshDatabase } from "../services/database.ts";

export type Newsdesk = {
  readonly db: Database;
  readonly deps: Deps;
  readonly site: string;
  /** What handlers enqueued, in order. */
  readonly enqueued: { readonly name: QueueName; readonly payload: unknown }[];
  /** What the site answers from now on. */
  readonly answer: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

const feed = { id: "paper-1", outletId: "paper", everySeconds: 1800, gated: false };
const outlet = { id: "paper", name: "The Paper", domain: "127.0.0.1", country: null, agency: false, state: false };

/** Handlers' surroundings: a real database, a real site on this machine, a record of what is enqueued. */
export async function openNewsdesk(): Promise<Newsdesk> {
  const database = await freshDatabase();
  const db = openDatabase(database.url, 6);
  const feedsDir = await mkdtemp(join(tmpdir(), "tallywire-feeds-"));
  const parser = openParsePool();
  let listener: RequestListener = (_, response) => void response.writeHead(404).end();
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const enqueued: { name: QueueName; payload: unknown }[] = [];
  const deps: Deps = {
    db,
    feedsDir,
    log: openLog("silent"),
    topic: prepareTopic(readConfig({}).topic),
    get: (url, options) => get(url, { ...options, allow: [host], limits: { headersMs: 1000, totalMs: 2000 } }),
    parseFeed: parser.parseFeed,
    parseArticle: parser.parseArticle,
    queues: {
      add: async (name, payload) => void enqueued.push({ name, payload }),
      addMany: async (name, payloads) => void enqueued.push(...payloads.map((payload) => ({ name, payload }))),
    },
  };
  await syncFeeds(db, [outlet], [{ ...feed, url: `http://${host}/feed.xml` }]);
  return {
    db,
    deps,
    enqueued,
    site: `http://${host}`,
    answer: (next) => {
      listener = next;
    },
    close: async () => {
      await parser.close();
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
      await db.$disconnect();
      await database.drop();
      await rm(feedsDir, { recursive: true });
    },
  };
}

export const feedId = feed.id;

/** An RSS 2.0 document of entries at these paths of the site. */
export const rss = (site: string, ...paths: readonly string[]): string => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>The Paper</title>${paths
  .map(
    (path) => `<item><title>North Korea ${path}</title><link>${site}${path}</link><guid>${site}${path}</guid></item>`,
  )
  .join("")}</channel></rss>`;

/** A page with this text as its article. */
export const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-02-27">
</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join("")}
</article><footer>About us</footer></body></html>`;
