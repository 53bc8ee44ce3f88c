import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/parse.ts";

function read(head: string, body = "", url = "https://www.example.org/story") {
  const article = parseArticle(`<html><head>${head}</head><body>${body}<p>Some text.</p></body></html>`, url);
  if (!article.ok) throw new Error(article.reason);
  return article;
}

const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

test.each([
  [
    "JSON-LD",
    jsonLd(`{"@type":"NewsArticle","datePublished":"2024-02-26T23:30:00-05:00"}`),
    "",
    "2024-02-26T23:30:00-05:00",
  ],
  [
    "JSON-LD in a graph",
    jsonLd(
      `{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Article"],"datePublished":"2024-02-26"}]}`,
    ),
    "",
    "2024-02-26",
  ],
  [
    "JSON-LD with slips",
    jsonLd(`//<![CDATA[\n[{"@type":"NewsArticle","datePublished":"2024-02-26","keywords":["a",],},]\n//]]>`),
    "",
    "2024-02-26",
  ],
  [
    "JSON-LD before meta",
    `${jsonLd(`{"@type":"NewsArticle","datePublished":"2024-02-26"}`)}<meta name="date" content="2024-01-01">`,
    "",
    "2024-02-26",
  ],
  [
    "broken JSON-LD, then meta",
    `${jsonLd("{oops")}<meta property="article:published_time" content="2024-02-26T10:00:00Z">`,
    "",
    "2024-02-26T10:00:00Z",
  ],
  ["microdata", "", `<span itemprop="datePublished" content="2024-02-26">x</span>`, "2024-02-26"],
  ["time", "", `<time datetime="2024-02-26">yesterday</time>`, "2024-02-26"],
  ["text with a label", "", `<p class="date">Published: 26 February 2024</p>`, "2024-02-26"],
  ["not that of a related story", "", `<aside><time datetime="2020-01-01">x</time></aside>`, null],
  ["modified as the last resort", `<meta property="article:modified_time" content="2024-02-27">`, "", "2024-02-27"],
  ["nonsense is none", `<meta name="date" content="soon">`, "", null],
])("published: %s", (_, head, body, published) => expect(read(head, body).published).toBe(published));

test("published: from the path", () => {
  expect(read("", "", "https://example.org/2024/02/26/x").published).toBe("2024-02-26");
  expect(read("", "", "https://example.org/news/20240226001.html").published).toBeNull();
});

test.each([
  [
    "the only headline, borne out by the title",
    "<title>Ships leave port | The Site</title>",
    "<h1>Ships leave port</h1>",
    "Ships leave port",
  ],
  [
    "og:title without the site's name",
    `<meta property="og:title" content="Ships leave port - The Site"><meta property="og:site_name" content="The Site">`,
    "",
    "Ships leave port",
  ],
  [
    "og:title that only looks as if it had one",
    `<meta property="og:title" content="Ships leave port - again and again">`,
    "",
    "Ships leave port - again and again",
  ],
  [
    "not the site's own headline",
    "<title>Ships leave port today</title>",
    "<h1>The Site</h1>",
    "Ships leave port today",
  ],
  ["JSON-LD", jsonLd(`{"@type":"NewsArticle","headline":"Ships leave port"}`), "", "Ships leave port"],
  ["nothing", "", "", ""],
])("title: %s", (_, head, body, title) => expect(read(head, body).title).toBe(title));

test("aliases are absolute, only of the web, and say what they are", () => {
  const head = `<link rel="canonical" href="/c"><meta property="og:url" content="https://example.org/o"><link rel="amphtml" href="javascript:x">
    ${jsonLd(`{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://example.org/j"}}`)}`;
  expect(read(head)).toMatchObject({
    canonicalUrl: "https://www.example.org/c",
    aliases: [
      { kind: "canonical", url: "https://www.example.org/c" },
      { kind: "og_url", url: "https://example.org/o" },
      { kind: "json_ld", url: "https://example.org/j" },
    ],
  });
});

test.each([
  [
    "JSON-LD",
    jsonLd(`{"@type":"NewsArticle","author":[{"name":"Ada Kowalczyk"},{"name":"Bram Oyelaran"}]}`),
    "",
    "Ada Kowalczyk, Bram Oyelaran",
  ],
  [
    "JSON-LD by reference",
    jsonLd(`{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@id":"#a","name":"Ada Kowalczyk"}]}`),
    "",
    "Ada Kowalczyk",
  ],
  ["meta", `<meta name="author" content="By Ada Kowalczyk">`, "", "Ada Kowalczyk"],
  ["byline", "", `<span class="byline">By Ada Kowalczyk</span>`, "Ada Kowalczyk"],
  ["nobody", `<meta name="author" content="admin">`, "", null],
])("author: %s", (_, head, body, author) => expect(read(head, body).author).toBe(author));

test("language and site", () => {
  expect(
    read(`<meta property="og:site_name" content="The Site"><meta property="og:locale" content="en_GB">`),
  ).toMatchObject({ siteName: "The Site", language: "en-GB" });
});

test("__proto__ in JSON-LD is an ordinary name", () => {
  read(jsonLd(`{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}}}`));
  expect("polluted" in {}).toBe(false);
});
