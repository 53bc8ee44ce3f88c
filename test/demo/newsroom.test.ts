import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toSites } from "../../demo/newsroom/site.ts";
import { type GoldArticle, type Newsroom, startNewsroom } from "../../demo/newsroom.ts";
import { parseArticle } from "../../src/core/article/parse.ts";
import { normaliseUrl } from "../../src/core/article/url.ts";
import { decode } from "../../src/core/feed/decode.ts";
import { parseFeed } from "../../src/core/feed/parse.ts";
import { get } from "../../src/http/get.ts";

const articles = ["set1", "set2"].flatMap((set) =>
  readFileSync(new URL(`../gold/${set}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): GoldArticle => JSON.parse(line)),
);
const stories = toSites(articles).flatMap((site) => site.stories.map((story) => ({ site, story })));

let newsroom: Newsroom;
let allow: string[];

beforeAll(async () => {
  newsroom = await startNewsroom({ articles });
  allow = [new URL(newsroom.url).host];
});
afterAll(() => newsroom.close());

async function fetchText(url: string, kind: "feed" | "page"): Promise<string> {
  const answer = await get(url, { kind, allow });
  if (!answer.ok || answer.status !== 200) throw new Error(`${url}: ${JSON.stringify(answer)}`);
  return decode(answer.body, answer.headers["content-type"] ?? null).text;
}

test("it publishes all 72 articles, in three formats and four layouts", () => {
  expect(stories).toHaveLength(72);
  expect(new Set(stories.map(({ story }) => story.path)).size).toBe(72);
  expect(new Set(newsroom.feeds.map(({ format }) => format))).toEqual(new Set(["rss2", "atom", "rss1"]));
  expect(new Set(stories.map(({ site }) => site.layout))).toEqual(new Set([0, 1, 2, 3]));
});

test("every feed gives every entry", async () => {
  const found: string[] = [];
  for (const { url, outlet } of newsroom.feeds) {
    const feed = await parseFeed(await fetchText(url, "feed"), url);
    expect(feed).toMatchObject({ ok: true, title: outlet, warnings: [] });
    if (!feed.ok) continue;
    for (const entry of feed.entries) {
      const at = stories.find(({ story }) => newsroom.url + story.path === normaliseUrl(entry.url ?? ""));
      expect(entry.title).toBe(at?.story.title);
      expect(entry.published).toBe(at && new Date(at.story.time).toISOString());
      expect(entry.summary).toContain(at?.story.paragraphs[0]?.replace(/\s+/g, " ").slice(0, 80));
      found.push(at?.story.id ?? "");
    }
  }
  expect(found.sort()).toEqual(articles.map(({ id }) => id).sort());
});

test.each(stories.map(({ site, story }) => [story.id, site.layout, site, story] as const))(
  "%s, layout %i: the page gives back the article",
  async (_, _layout, site, story) => {
    const url = newsroom.url + story.path;
    const article = parseArticle(await fetchText(url, "page"), url);
    if (!article.ok) throw new Error(article.reason);
    expect(article.text).toBe(story.text);
    expect(article.title).toBe(story.title);
    expect(article.published?.slice(0, 10)).toBe(story.published);
    expect(article).toMatchObject({ canonicalUrl: url, siteName: site.outlet, language: story.language });
  },
);

test("what is unchanged is answered by 304, what is not there by 404", async () => {
  const url = newsroom.feeds[0]?.url ?? "";
  const first = await get(url, { kind: "feed", allow });
  if (!first.ok) throw new Error(first.reason);
  expect(await get(url, { kind: "feed", allow, etag: first.etag })).toMatchObject({ status: 304 });
  expect(await get(url, { kind: "feed", allow, lastModified: first.lastModified })).toMatchObject({ status: 304 });
  expect(await get(url, { kind: "feed", allow, etag: '"other"', lastModified: first.lastModified })).toMatchObject({
    status: 200,
  });
  expect(await get(`${newsroom.url}/nowhere`, { kind: "page", allow })).toMatchObject({
    ok: false,
    reason: "http_404",
  });
});

test("a port in use is said, not swallowed", async () => {
  await expect(startNewsroom({ port: Number(new URL(newsroom.url).port), articles: [] })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
