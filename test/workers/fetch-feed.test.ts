import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchFeed } from "../../workers/fetch-feed.ts";
import { pollFeeds } from "../../workers/poll-feeds.ts";
import { feedId, type Newsdesk, openNewsdesk, rss } from "./newsdesk.ts";

let desk: Newsdesk;
beforeAll(async () => {
  desk = await openNewsdesk();
});
afterAll(() => desk.close());

const run = () => fetchFeed(desk.deps, { feedId });
const feed = () => desk.db.feed.findUniqueOrThrow({ where: { id: feedId } });
const lastPoll = () => desk.db.fetch.findFirstOrThrow({ where: { feedId }, orderBy: { id: "desc" } });
const minutesToNext = async () => ((await feed()).nextPollAt.getTime() - Date.now()) / 60_000;

test("a due feed is handed out once until its lease ends", async () => {
  expect(await pollFeeds(desk.deps)).toEqual({ kind: "done", counts: { feeds: 1 } });
  expect(desk.enqueued.splice(0)).toEqual([{ name: "fetch-feed", payload: { feedId } }]);
  expect(await pollFeeds(desk.deps)).toEqual({ kind: "done", counts: { feeds: 0 } });
});

test("what is no feed fails by name, keeps no validators, and the feed is tried again later", async () => {
  desk.answer((_, response) =>
    response.writeHead(200, { etag: '"x"' }).end("<html><body>Are you a robot?</body></html>"),
  );
  expect(await run()).toMatchObject({ kind: "failed", reason: "not_a_feed" });
  expect(await feed()).toMatchObject({ etag: null, failures: 1, lastReason: "not_a_feed", leasedUntil: null });
  expect(await minutesToNext()).toBeGreaterThan(55);
});

test.each([
  ["a 404", 404, "", "http_404"],
  ["a server's fault", 503, "", "http_5xx"],
  ["an empty body", 200, "", "empty"],
])("%s is recorded with its reason", async (_, status, body, reason) => {
  desk.answer((_, response) => response.writeHead(status).end(body));
  expect(await run()).toMatchObject({ kind: "failed", reason });
  expect(await lastPoll()).toMatchObject({ outcome: "failed", reason, entriesNew: null });
});

test("a hanging server ends in a time-out", async () => {
  desk.answer(() => {});
  expect(await run()).toMatchObject({ kind: "failed", reason: "timeout" });
});

test("new entries are recorded with the validators and enqueued", async () => {
  desk.answer((_, response) => response.writeHead(200, { etag: '"1"' }).end(rss(desk.site, "/a", "/b")));
  expect(await run()).toEqual({ kind: "done", counts: { seen: 2, new: 2, toFetch: 2 } });
  expect(desk.enqueued.splice(0).map((job) => job.name)).toEqual(["fetch-article", "fetch-article"]);
  expect(await feed()).toMatchObject({ etag: '"1"', failures: 0, lastReason: null });
  expect(await lastPoll()).toMatchObject({ outcome: "done", status: 200, entriesSeen: 2, entriesNew: 2 });
  expect(await minutesToNext()).toBeLessThan(31);
});

test("validators go back as they came; a 304 is a success without entries", async () => {
  desk.answer((request, response) => response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 500).end());
  expect(await run()).toEqual({ kind: "skipped", reason: "not_modified" });
  expect(await lastPoll()).toMatchObject({ outcome: "skipped", status: 304 });
});

test("the same body under a new validator is not read again, the validator is kept", async () => {
  desk.answer((_, response) => response.writeHead(200, { etag: '"2"' }).end(rss(desk.site, "/a", "/b")));
  expect(await run()).toEqual({ kind: "skipped", reason: "same_body" });
  expect((await feed()).etag).toBe('"2"');
});

test("known entries are not enqueued again", async () => {
  desk.answer((_, response) => response.writeHead(200).end(rss(desk.site, "/c", "/b", "/a")));
  expect(await run()).toEqual({ kind: "done", counts: { seen: 3, new: 1, toFetch: 1 } });
  expect(desk.enqueued.splice(0)).toHaveLength(1);
});

test("a general feed records what is off topic and does not fetch it", async () => {
  await desk.db.feed.update({ where: { id: feedId }, data: { gated: true } });
  const offTopic = rss(desk.site, "/d", "/e").replace("North Korea /e", "Cup final goes to penalties");
  desk.answer((_, response) => response.writeHead(200).end(offTopic));
  expect(await run()).toEqual({ kind: "done", counts: { seen: 2, new: 2, toFetch: 1 } });
  const row = await desk.db.feedEntry.findFirstOrThrow({ where: { url: `${desk.site}/e` } });
  expect(row).toMatchObject({ state: "skipped", reason: "off_topic" });
});

test("a feed that was switched off ends its queued jobs", async () => {
  await desk.db.feed.update({ where: { id: feedId }, data: { enabled: false } });
  expect(await run()).toEqual({ kind: "skipped", reason: "feed_off" });
  expect(await fetchFeed(desk.deps, { feedId: "none" })).toEqual({ kind: "skipped", reason: "gone" });
});
