import { afterAll, expect, test } from "vitest";
import { openParsePool } from "../../src/parse/pool.ts";

const pool = openParsePool();
const rogue = openParsePool({ script: new URL("./rogue-thread.ts", import.meta.url), memoryMb: 32, budgetMs: 20_000 });
const hasty = openParsePool({ script: new URL("./rogue-thread.ts", import.meta.url), budgetMs: 500 });
afterAll(() => Promise.all([pool.close(), rogue.close(), hasty.close()]));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const document = (text: string, url = "https://example.org/a") => ({ body: bytes(text), contentType: null, url });

const FEED =
  "<rss version='2.0'><channel><title>Т</title><item><title>One</title><link>/1</link></item></channel></rss>";
const PAGE = `<html><body><article><h1>Title</h1><p>${"A sentence of the article. ".repeat(5)}</p></article></body></html>`;

test("feeds and pages are parsed in threads as they are without", async () => {
  expect(await pool.parseFeed(document(FEED))).toMatchObject({
    ok: true,
    title: "Т",
    entries: [{ title: "One", url: "https://example.org/1" }],
  });
  expect(await pool.parseArticle(document(PAGE))).toMatchObject({
    ok: true,
    title: "Title",
    text: "A sentence of the article. ".repeat(5).trim(),
  });
});

test("the charset of the answer reaches the thread", async () => {
  const body = Uint8Array.from([...bytes("<p>"), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ...bytes("</p>")]);
  const found = await pool.parseArticle({
    body,
    contentType: "text/html; charset=windows-1251",
    url: "https://example.org/",
  });
  expect(found).toMatchObject({ ok: true, text: "Привет" });
});

test("a hundred at once are all answered, each with its own", async () => {
  const found = await Promise.all(
    Array.from({ length: 100 }, (_, index) => pool.parseFeed(document(FEED.replace("One", `No. ${index}`)))),
  );
  expect(found.map((feed) => feed.ok && feed.entries[0]?.title)).toEqual(
    Array.from({ length: 100 }, (_, index) => `No. ${index}`),
  );
});

test("documents that break other parsers end in the thread with a name", async () => {
  const deep = "<div>".repeat(100_000);
  expect(await pool.parseArticle(document(deep))).toMatchObject({ ok: false, reason: "too_deep" });
  expect(await pool.parseFeed(document(`<rss>${"<a>".repeat(100_000)}`))).toMatchObject({
    ok: false,
    reason: "too_deep",
  });
  expect(await pool.parseArticle(document(""))).toMatchObject({ ok: false, reason: "empty" });
});

test.each([
  ["memory", "out_of_memory"],
  ["throw", "crashed"],
  ["exit", "crashed"],
  ["uncloneable", "crashed"],
])("a thread that meets its %s ends as %s, and the next document is served", async (url, reason) => {
  const [bad, good] = await Promise.all([rogue.parseFeed(document("", url)), rogue.parseFeed(document("", "fine"))]);
  expect(bad).toMatchObject({ ok: false, reason });
  expect(good).toMatchObject({ ok: false, reason: "empty", detail: "fine" });
  expect(await rogue.parseFeed(document("", "after"))).toMatchObject({ detail: "after" });
});

test("a thread that meets its loop ends as timeout, and is replaced", async () => {
  const found = await Promise.all(["loop", "loop", "loop"].map((url) => hasty.parseFeed(document("", url))));
  expect(found.map((feed) => !feed.ok && feed.reason)).toEqual(["timeout", "timeout", "timeout"]);
});

test("after closing it says so", async () => {
  const closing = openParsePool();
  expect(await closing.parseFeed(document(FEED))).toMatchObject({ ok: true });
  await closing.close();
  expect(await closing.parseFeed(document(FEED))).toMatchObject({ ok: false, reason: "crashed" });
});
