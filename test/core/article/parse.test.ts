import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/parse.ts";
import { cpuTime } from "../cpu-time.ts";

const URL_OF_PAGE = "https://www.example.org/world/2024/02/26/ships";
const SENTENCE = "Seven ships left the port on Monday, the ministry said in a statement. ";
const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const story = (inner: string): string =>
  page(`<article><h1>Ships leave</h1>${inner}</article>`, "<title>Ships leave</title>");

function articleOf(html: string) {
  const article = parseArticle(html, URL_OF_PAGE);
  if (!article.ok) throw new Error(`${article.reason}: ${article.detail}`);
  return article;
}

test.each([
  ["nothing", "", "empty"],
  ["white space", "\n\n", "empty"],
  ["a PDF", "%PDF-1.7 <a >", "not_html"],
  ["JSON", '{"html": "<p>"}', "not_html"],
  ["plain text", "Service unavailable", "not_html"],
  [
    "a feed",
    "<?xml version='1.0'?><rss><channel><item><description><p>x</p></description></item></channel></rss>",
    "not_html",
  ],
  ["a page of scripts", page("<script>var a = '<p>text</p>'</script>"), "no_text"],
  ["50,000 nested elements", page("<div>".repeat(50_000)), "too_deep"],
  ["closed nesting", page("<div>".repeat(600) + "</div>".repeat(600)), "too_deep"],
  ["nesting behind false ends", page("<div></x>".repeat(50_000)), "too_deep"],
  ["nesting behind a script's end in capitals", page(`<SCRIPT></script>${"<div>".repeat(50_000)}`), "too_deep"],
  ["nesting in noscript", page(`<noscript>${"<div>".repeat(50_000)}</noscript>`), "too_deep"],
  [
    "50,000 attributes",
    page(`<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(" ")}>x</p>`),
    "too_large",
  ],
  ["100,000 elements", page("<p>x".repeat(100_000)), "too_large"],
  ["3 MB", page("x".repeat(3_000_000)), "too_large"],
])("%s is refused by its name", (_, html, reason) =>
  expect(parseArticle(html, URL_OF_PAGE)).toMatchObject({ ok: false, reason }),
);

test.each([
  ["unclosed b", page("<b>".repeat(200_000))],
  ["unclosed p", page("<p>x".repeat(29_000))],
  ["runs of <", page("<".repeat(1_900_000))],
  ["links", page(`<p>${"<a href='/x'>x</a>".repeat(29_000)}</p>`)],
  ["spaces", page(`<p>${" \n".repeat(900_000)}x</p>`)],
  ["line breaks", page(`<div>${"<br>".repeat(29_000)}x</div>`)],
  ["a long class", page(`<p class="${"a-".repeat(500_000)}">x</p>`)],
  ["long JSON-LD", page(`<p>x</p>`, `<script type="application/ld+json">${"[".repeat(500_000)}</script>`)],
  ["commas in JSON-LD", page(`<p>x</p>`, `<script type="application/ld+json">${", ".repeat(500_000)}</script>`)],
  ["a long title", page("<p>x</p>", `<title>${"a - ".repeat(300_000)}</title>`)],
  ["open quotes", page(`<a b="`.repeat(200_001))],
])("hostile: %s ends in time", async (_, html) => {
  expect(await cpuTime(() => parseArticle(html, URL_OF_PAGE))).toBeLessThan(5_000);
});

test("attributes with spaces and long values are no attack", () => {
  expect(
    articleOf(story(`<svg><path d="${"M1 2 ".repeat(500)}"/></svg><p data-x='${"a ".repeat(500)}'>${SENTENCE}</p>`))
      .text,
  ).toBe(SENTENCE.trim());
});

test("paragraphs, list entries, quotes and cells are paragraphs; line breaks inside stay", () => {
  const inner = `<p>${SENTENCE}</p><ul><li>${SENTENCE}</li></ul><blockquote>“${SENTENCE}”</blockquote><p>a@example.org<br>(END)</p><pre>x\n y</pre>`;
  expect(articleOf(story(inner)).text.split("\n\n")).toEqual([
    SENTENCE.trim(),
    SENTENCE.trim(),
    `“${SENTENCE}”`,
    "a@example.org\n(END)",
    "x\ny",
  ]);
});

test("two line breaks end a paragraph, inline tags do not", () => {
  const html = page(`<div>${SENTENCE}<br/> <br>\n<b>One</b> thou<i>sand</i> ships<!-- x --> more&nbsp;left.</div>`);
  expect(articleOf(html).text).toBe(`${SENTENCE.trim()}\n\nOne thousand ships more left.`);
});

test("a fully linked sentence stays, a link line goes", () => {
  const inner = `<p>${SENTENCE}</p><p><a href="/x">He said that it was false.</a></p><p><a href="/y">More on ships</a></p>`;
  expect(articleOf(story(inner)).text).toBe(`${SENTENCE.trim()}\n\nHe said that it was false.`);
});

test("an article wrapped in a form or in a box called sidebar is still the article", () => {
  const body = `<p>${SENTENCE.repeat(8)}</p>`;
  expect(articleOf(page(`<form id="aspnetForm">${body}</form>`)).text).toBe(SENTENCE.repeat(8).trim());
  expect(articleOf(page(`<div class="has-sidebar share-page">${body}</div>`)).text).toBe(SENTENCE.repeat(8).trim());
});

test("what was left out but may name a source is kept apart", () => {
  const article = articleOf(
    story(
      `<div class="byline">By Ada Kowalczyk</div><p>${SENTENCE}</p><figure><figcaption>A port. (Han River Wire)</figcaption></figure>`,
    ),
  );
  expect(article.text).toBe(SENTENCE.trim());
  expect(article.credits).toEqual(["By Ada Kowalczyk", "A port. (Han River Wire)"]);
});

test("NUL, controls and lone surrogates leave; nothing else changes", () => {
  expect(articleOf(page("<p>a\u0000b&#0;c&#x1b;d&#xd800;e 한글 \u202eevil</p>")).text).toBe(
    "ab\ufffdcd\ufffde 한글 \u202eevil",
  );
});

test("no text throws, and what comes out can cross to another thread", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class='related'>",
    "</div>",
    "<article>",
    "<table>",
    "<td>",
    "<b>",
    "</b>",
    "<a href='x'>",
    "&amp;",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<h1>",
    "</h1>",
    "<body>",
    "<template>",
    "<svg>",
    "<meta name=date content=1>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const article = parseArticle(pieces.join(""), URL_OF_PAGE);
      expect(structuredClone(article)).toEqual(article);
      if (article.ok)
        expect(
          article.text.split("\n\n").every((paragraph) => paragraph !== "" && paragraph.trim() === paragraph),
        ).toBe(true);
    }),
    { numRuns: 300 },
  );
});
