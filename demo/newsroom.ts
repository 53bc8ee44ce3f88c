import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { FEED_TYPES, writeFeed } from "./newsroom/feed.ts";
import { writeIndex, writePage } from "./newsroom/page.ts";
import { type Format, type GoldArticle, type Site, toSites } from "./newsroom/site.ts";

export type { GoldArticle };

export type Newsroom = {
  readonly url: string;
  readonly feeds: readonly { readonly outlet: string; readonly url: string; readonly format: Format }[];
  close(): Promise<void>;
};

type Answer = { readonly type: string; readonly body: string; readonly etag: string; readonly changed: Date };

/** Publishes the articles as their outlets would: feeds and pages on one local server, one folder an outlet. */
export async function startNewsroom({
  port = 0,
  articles,
}: {
  readonly port?: number;
  readonly articles: readonly GoldArticle[];
}): Promise<Newsroom> {
  const sites = toSites(articles);
  let answers: ReadonlyMap<string, Answer> = new Map();
  const server = createServer((request, response) => respond(answers, request, response));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`;
  answers = new Map(sites.flatMap((site) => publish(site, url)));
  return {
    url,
    feeds: sites.map((site) => ({ outlet: site.outlet, url: `${url}/${site.slug}/feed.xml`, format: site.format })),
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

function publish(site: Site, url: string): [string, Answer][] {
  const newest = new Date(site.stories[0]?.time ?? 0);
  const page = "text/html; charset=utf-8";
  return [
    [`/${site.slug}/feed.xml`, answer(FEED_TYPES[site.format], writeFeed(site, url), newest)],
    [`/${site.slug}/`, answer(page, writeIndex(site), newest)],
    ...site.stories.map((story): [string, Answer] => [
      story.path,
      answer(page, writePage(site, story, url), new Date(story.time)),
    ]),
  ];
}

const answer = (type: string, body: string, changed: Date): Answer => ({
  type,
  body,
  changed,
  etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
});

function respond(answers: ReadonlyMap<string, Answer>, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? "/").replace(/[?#].*$/, "");
  const found = answers.get(path);
  if (!found) {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end("<h1>Not found</h1>");
    return;
  }
  const validators = { etag: found.etag, "last-modified": found.changed.toUTCString() };
  if (isUnchanged(found, request)) {
    response.writeHead(304, validators).end();
    return;
  }
  response
    .writeHead(200, { "content-type": found.type, ...validators })
    .end(request.method === "HEAD" ? undefined : found.body);
}

/** The entity tag has the last word where both are sent (RFC 9110, 13.2.2). */
function isUnchanged(found: Answer, { headers }: IncomingMessage): boolean {
  const tag = headers["if-none-match"];
  if (tag !== undefined) return tag.split(",").some((part) => part.trim().replace(/^W\//, "") === found.etag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Math.floor(found.changed.getTime() / 1000) * 1000 <= since;
}
