import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { failed } from "../../src/queue/outcome.ts";
import { addEntries } from "../../src/store/entries.ts";
import { fetchArticle } from "../../workers/fetch-article.ts";
import { runStage } from "../../workers/run.ts";
import { sweep } from "../../workers/sweep.ts";
import { feedId, type Newsdesk, openNewsdesk, page } from "./newsdesk.ts";

let desk: Newsdesk;
let entryId = 0;
let path = "";
let made = 0;

beforeAll(async () => {
  desk = await openNewsdesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  made += 1;
  path = `/story-${made}`;
  const url = desk.site + path;
  const entry = { guid: url, url, title: "A story", summary: null, published: null, offTopic: false };
  entryId = (await addEntries(desk.db, feedId, [entry])).toFetch[0] ?? 0;
  desk.enqueued.length = 0;
});

const run = () => runStage(desk.deps, "fetch-article", entryId, () => fetchArticle(desk.deps, { entryId }));
const entry = () => desk.db.feedEntry.findUniqueOrThrow({ where: { id: entryId } });
const story = page(
  "Containers",
  "North Korea has sent Russia about 6,700 containers, Seoul said on Monday.",
  "It said no more.",
);

test("a page is kept as it came, its text stored, its reading enqueued; a second run changes nothing", async () => {
  desk.answer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(story));
  expect(await run()).toEqual({ kind: "done" });
  const { articleId, state } = await entry();
  expect(state).toBe("done");
  expect(desk.enqueued).toEqual([{ name: "read-article", payload: { articleId } }]);
  const article = await desk.db.article.findFirstOrThrow({ where: { id: articleId ?? 0 } });
  expect(article).toMatchObject({ title: "Containers", published: "2024-02-27", state: "pending", outletId: "paper" });
  expect(article.text).toBe(
    "North Korea has sent Russia about 6,700 containers, Seoul said on Monday.\n\nIt said no more.",
  );
  expect(await run()).toEqual({ kind: "skipped", reason: "already_done" });
});

test("an address that leads to a known article is not fetched again", async () => {
  desk.answer((request, response) => {
    if (request.url === path) response.writeHead(301, { location: "/story-1" }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(story);
  });
  expect(await run()).toEqual({ kind: "done" });
  const { articleId } = await entry();
  const first = await desk.db.feedEntry.findFirstOrThrow({ where: { url: `${desk.site}/story-1` } });
  expect(articleId).toBe(first.articleId);
  expect(await desk.db.article.count()).toBe(1);
});

test.each([
  ["a 404", 404, "text/html", "", "http_404"],
  ["an empty body", 200, "text/html", "", "empty"],
  ["a page that is no HTML", 200, "image/png", "\u0089PNG\r\n\u001a\n0000", "not_html"],
  ["a page without text", 200, "text/html", "<html><body><div id=root></div></body></html>", "no_text"],
])("%s ends the row with its reason", async (_, status, type, body, reason) => {
  desk.answer((_, response) => response.writeHead(status, { "content-type": type }).end(body));
  expect(await run()).toMatchObject({ kind: "failed", reason });
  expect(await entry()).toMatchObject({ state: "failed", reason, leasedUntil: null });
});

test("what may pass is tried again, five times at most", async () => {
  desk.answer((_, response) => response.writeHead(502).end());
  for (const attempt of [1, 2, 3, 4]) {
    expect(await run()).toMatchObject({ kind: "failed", reason: "http_5xx" });
    const row = await entry();
    expect(row).toMatchObject({ state: "pending", attempts: attempt, leasedUntil: null });
    expect(row.nextAt.getTime() - Date.now()).toBeGreaterThan(50_000);
    expect(await run()).toEqual({ kind: "skipped", reason: "already_done" });
    await desk.db.feedEntry.update({ where: { id: entryId }, data: { nextAt: new Date(0) } });
  }
  await run();
  expect(await entry()).toMatchObject({ state: "failed", attempts: 5 });
});

test("Retry-After is obeyed and costs no attempt", async () => {
  desk.answer((_, response) => response.writeHead(429, { "retry-after": "120" }).end());
  expect(await run()).toEqual({ kind: "later", seconds: 120, reason: "http_429" });
  const row = await entry();
  expect(row).toMatchObject({ state: "pending", attempts: 0, reason: "http_429" });
  expect(row.nextAt.getTime() - Date.now()).toBeGreaterThan(110_000);
});

test("an error that no handler foresaw is a failure of its row alone", async () => {
  const outcome = await runStage(desk.deps, "fetch-article", entryId, () => Promise.reject(new Error("a bug")));
  expect(outcome).toEqual(failed("crashed", "a bug"));
  expect(await entry()).toMatchObject({ state: "pending", attempts: 1, crashCount: 0, leasedUntil: null });
});

test("a row whose run died comes again once; after a second crash it is set aside", async () => {
  const die = () => desk.db.feedEntry.update({ where: { id: entryId }, data: { leasedUntil: new Date(0) } });
  desk.answer((_, response) => response.writeHead(502).end());
  await die();
  expect(await run()).toMatchObject({ kind: "failed" });
  expect(await entry()).toMatchObject({ state: "pending", crashCount: 1 });
  await desk.db.feedEntry.update({ where: { id: entryId }, data: { nextAt: new Date(0), leasedUntil: new Date(0) } });
  expect(await run()).toEqual({ kind: "skipped", reason: "already_done" });
  expect(await entry()).toMatchObject({ state: "failed", reason: "crashed", crashCount: 2 });
});

test("the sweep enqueues what was left behind, and not what is leased or not yet due", async () => {
  const set = (data: { nextAt: Date; leasedUntil: Date | null }) =>
    desk.db.feedEntry.update({ where: { id: entryId }, data });
  const swept = async () => {
    desk.enqueued.length = 0;
    await sweep(desk.deps);
    return desk.enqueued.filter((job) => job.name === "fetch-article").map((job) => job.payload);
  };
  const [longAgo, soon] = [new Date(Date.now() - 120_000), new Date(Date.now() + 60_000)];
  await set({ nextAt: longAgo, leasedUntil: null });
  expect(await swept()).toContainEqual({ entryId });
  await set({ nextAt: longAgo, leasedUntil: soon });
  expect(await swept()).not.toContainEqual({ entryId });
  await set({ nextAt: soon, leasedUntil: null });
  expect(await swept()).not.toContainEqual({ entryId });
});
