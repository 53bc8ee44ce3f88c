import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFeed } from "../../../src/core/feed/parse.ts";
import { cpuTime } from "../cpu-time.ts";

const URL_ = "https://example.org/feeds/all.xml";
const rss = (items: string, title = "Ledger"): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ledger</title>${entries}</feed>`;

async function entriesOf(text: string) {
  const feed = await parseFeed(text, URL_);
  if (!feed.ok) throw new Error(`${feed.reason}: ${feed.detail}`);
  return feed.entries;
}

test("RSS 2.0", async () => {
  const item = `<item><title>Ships &amp; trains</title><link>https://example.org/1</link><guid isPermaLink="false">x:1</guid>
    <pubDate>Mon, 26 Feb 2024 18:30:00 +0900</pubDate><description><![CDATA[<p>Seven&nbsp;ships <b>left</b></p>]]></description><source url="https://other.example/">Other Wire</source></item>`;
  expect(await parseFeed(rss(item), URL_)).toEqual({
    ok: true,
    title: "Ledger",
    warnings: [],
    entries: [
      {
        guid: "x:1",
        url: "https://example.org/1",
        title: "Ships & trains",
        published: "2024-02-26T09:30:00.000Z",
        summary: "Seven ships left",
        source: "Other Wire",
      },
    ],
  });
});

test("Atom: the alternate link wins over self, is made absolute, and xhtml is text", async () => {
  const entry = `<entry><id>tag:example.org,2024:1</id><link rel="self" href="/self"/><link rel="edit" href="/edit"/><link href="../a/1?x=1&amp;y=2"/>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ships <b>left</b></div></title><updated>2024-02-26T09:30:00Z</updated>
    <summary type="html">&lt;p&gt;Seven&lt;/p&gt;</summary></entry>`;
  expect(await entriesOf(atom(entry))).toEqual([
    {
      guid: "tag:example.org,2024:1",
      url: "https://example.org/a/1?x=1&y=2",
      title: "Ships left",
      published: "2024-02-26T09:30:00.000Z",
      summary: "Seven",
      source: null,
    },
  ]);
});

test("RSS 1.0 with items beside the channel", async () => {
  const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="x"><title>Ledger</title></channel><item rdf:about="https://example.org/1"><title>One</title><d:date>2024-02-26</d:date></item></rdf:RDF>`;
  expect(await entriesOf(feed)).toEqual([
    {
      guid: "https://example.org/1",
      url: "https://example.org/1",
      title: "One",
      published: "2024-02-26T00:00:00.000Z",
      summary: null,
      source: null,
    },
  ]);
});

test.each([
  [
    "xml:base",
    atom(`<entry xml:base="https://other.example/x/"><link href="1"/></entry>`),
    "https://other.example/x/1",
  ],
  ["permalink guid", rss("<item><guid>https://example.org/g</guid></item>"), "https://example.org/g"],
  ["guid that is none", rss(`<item><guid isPermaLink="false">https://example.org/g</guid></item>`), null],
  [
    "original behind FeedBurner",
    rss(
      `<item><link>https://feedproxy.example/1</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://example.org/o</f:origLink></item>`,
    ),
    "https://example.org/o",
  ],
  ["script as link", rss("<item><link>javascript:alert(1)</link></item>"), null],
  ["link without attributes", atom("<entry><link/><id>https://example.org/i</id></entry>"), "https://example.org/i"],
  ["bare ampersand", rss("<item><link>https://example.org/?a=1&b=2&c</link></item>"), "https://example.org/?a=1&b=2&c"],
  [
    "upper-case tags",
    `<RSS><CHANNEL><ITEM><LINK>https://example.org/u</LINK></ITEM></CHANNEL></RSS>`,
    "https://example.org/u",
  ],
])("link: %s", async (_, feed, url) => expect((await entriesOf(feed))[0]?.url).toBe(url));

test.each([
  ["nothing", "", "empty"],
  ["white space", " \n\t", "empty"],
  ["a page", "<!DOCTYPE html><html><body><p>Checking your browser</p></body></html>", "not_a_feed"],
  ["JSON", '{"items": []}', "not_a_feed"],
  ["prose", "Service unavailable", "not_a_feed"],
  ["a sitemap", "<urlset><url/></urlset>", "not_a_feed"],
  ["a name of Object.prototype", "<constructor/>", "not_a_feed"],
  ["cut short at once", "<rss version='2.0'><channel><title>Led", "malformed"],
  ["deep nesting", `<rss>${"<a>".repeat(100_000)}`, "too_deep"],
  ["closed deep nesting", rss(`<item>${"<b>".repeat(5_000)}${"</b>".repeat(5_000)}</item>`), "too_deep"],
  ["a million elements", rss("<a/>".repeat(1_000_000)), "too_large"],
  ["too many bytes", rss("x".repeat(10_000_001)), "too_large"],
])("%s is refused by its name", async (_, text, reason) =>
  expect(await parseFeed(text, URL_)).toMatchObject({ ok: false, reason }),
);

test("an empty feed is a feed", async () => {
  expect(await parseFeed(rss(""), URL_)).toEqual({ ok: true, title: "Ledger", entries: [], warnings: [] });
  expect(await parseFeed("<rss></rss>", URL_)).toMatchObject({ ok: true, entries: [] });
});

test("bad dates become null and never cost the feed", async () => {
  const items = ["yesterday", "2024-13-45", "0000-00-00T00:00:00Z", "", "Mon, 26 Feb 2024 09:30:00 GMT"];
  for (const feed of [
    rss(items.map((date, index) => `<item><link>/${index}</link><pubDate>${date}</pubDate></item>`).join("")),
    atom(items.map((date, index) => `<entry><link href="/${index}"/><updated>${date}</updated></entry>`).join("")),
  ]) {
    const parsed = await parseFeed(feed, URL_);
    expect(parsed).toMatchObject({ ok: true, warnings: [{ kind: "bad_date", entries: 3 }] });
    expect(parsed.ok && parsed.entries.map((entry) => entry.published)).toEqual([
      null,
      null,
      null,
      null,
      "2024-02-26T09:30:00.000Z",
    ]);
  }
});

test("what is broken is repaired, and said", async () => {
  const cut = rss("<item><title>One</title><link>/1</link></item><item><title>Two").replace("</channel></rss>", "");
  const feed = await parseFeed(`\ufeff<br>Warning: something<br>\n${cut}`.replace(/<br>/g, ""), URL_);
  expect(feed).toMatchObject({ ok: true, warnings: [{ kind: "repaired" }, { kind: "no_link", entries: 1 }] });
  expect(feed.ok && feed.entries.map(({ title }) => title)).toEqual(["One", "Two"]);
});

test("controls, NUL and lone surrogates are stripped; other scripts stay", async () => {
  const [entry] = await entriesOf(
    rss(`<item><title>А\u0000 북\u001b[31m &#0;&#x1b;\ud800한\u0085</title><link>/1</link></item>`),
  );
  expect(entry?.title).toBe("А 북[31m 한…");
});

test("only the first 5,000 entries are read, and that is said", async () => {
  const feed = await parseFeed(rss("<item><link>/1</link></item>".repeat(6_000)), URL_);
  expect(feed).toMatchObject({ ok: true, warnings: [{ kind: "cut", entries: 5_000 }] });
});

test("entities of a DTD are not expanded, nothing outside is opened", async () => {
  const dtd = `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const [entry] = await entriesOf(`${dtd}${rss("<item><title>&b;&x;</title><link>/1</link></item>")}`);
  expect(entry?.title).toBe("&b;&x;");
});

test("__proto__ tags and attributes touch no prototype", async () => {
  await entriesOf(
    rss(
      `<item><__proto__ polluted="1">x</__proto__><constructor><prototype>y</prototype></constructor><link>/1</link></item>`,
    ),
  );
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test.each([
  [
    "the snippet's quadratic case",
    rss(`<item><link>/1</link><description>${"x&lt;br ".repeat(100_000)}</description></item>`),
  ],
  [
    "the same in CDATA",
    rss(`<item><link>/1</link><content:encoded><![CDATA[${"&lt;<br ".repeat(100_000)}]]></content:encoded></item>`),
  ],
  ["runs of <", rss(`<item><link>/1</link><title>${"<".repeat(500_000)}</title></item>`)],
  ["unclosed CDATA", `<rss>${"<![CDATA[".repeat(200_000)}`],
  ["open quotes", `<rss>${`<a b="`.repeat(200_001)}`],
  ["a long tag", `<rss>${"<"}${"a".repeat(1_000_000)}`],
  ["a long attribute", `<rss ${"a".repeat(1_000_000)} ${" ".repeat(1_000_000)}>`],
  ["open DOCTYPEs", `<rss>${"<!DOCTYPE [".repeat(200_000)}`],
  ["spaces in a title", rss(`<item><link>/1</link><title>${" \n".repeat(500_000)}</title></item>`)],
])("hostile: %s ends in time", async (_, text) => {
  expect(await cpuTime(() => parseFeed(text, URL_))).toBeLessThan(5_000);
});

test("no text throws, and what comes out can cross to another thread", async () => {
  const piece = fc.constantFrom(
    "<rss version='2.0'>",
    "<channel>",
    "<item>",
    "</item>",
    "<title>",
    "</title>",
    "<link>",
    "<feed>",
    "<entry>",
    "<link rel='x' href='y'/>",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&",
    "<",
    ">",
    "\u0000",
    "<pubDate>1</pubDate>",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), async (pieces) => {
      const feed = await parseFeed(pieces.join(""), URL_);
      expect(structuredClone(feed)).toEqual(feed);
      if (feed.ok) for (const entry of feed.entries) expect(typeof entry.title).toBe("string");
    }),
    { numRuns: 300 },
  );
});
