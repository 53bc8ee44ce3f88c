import fc from "fast-check";
import { expect, test } from "vitest";
import { keyText, normaliseUrl, urlKey } from "../../../src/core/article/url.ts";

test.each([
  ["https://Example.org:443/a/../b?utm_source=x&b=2&a=1#top", "https://example.org/b?a=1&b=2"],
  ["http://example.org/a?id=5&fbclid=abc", "http://example.org/a?id=5"],
  ["https://user:secret@example.org/", "https://example.org/"],
  ["https://example.org/a?ref=rss", "https://example.org/a"],
  ["https://example.org/a?ref=chapter-2", "https://example.org/a?ref=chapter-2"],
  ["https://example.org/#/route", "https://example.org/#/route"],
  ["https://example.org/?MTJA1", "https://example.org/?MTJA1"],
  ["https://example.org/%e2%82%ac", "https://example.org/%E2%82%AC"],
  ["https://example.org/a?x=%zz&constructor=1", "https://example.org/a?constructor=1&x=%zz"],
  ["not an address", "not an address"],
  ["mailto:a@example.org", "mailto:a@example.org"],
])("%s is spelt %s", (text, normal) => expect(normaliseUrl(text)).toBe(normal));

test.each([
  ["http://www.example.org/a/", "https://example.org/a"],
  ["https://m.example.org/a", "https://example.org/a"],
  ["https://example.org/a/amp/", "https://example.org/a"],
  ["https://example.org/a.amp", "https://example.org/a"],
  ["https://amp.example.org/a?outputType=amp", "https://example.org/a"],
  ["https://example.org/a/index.html", "https://example.org/a"],
])("%s and %s are one page", (a, b) => expect(urlKey(a)).toBe(urlKey(b)));

test.each([
  ["https://example.org/AbC", "https://example.org/abc"],
  ["https://en.example.org/a", "https://ru.example.org/a"],
  ["https://news.example.org/a", "https://example.org/a"],
  ["https://example.org/view?id=1", "https://example.org/view?id=2"],
  ["https://example.org/view?idxno=1", "https://example.org/view?idxno=2"],
  ["https://example.org/a?page=2", "https://example.org/a"],
  ["https://example.org:8443/a", "https://example.org/a"],
  ["https://m.kr/a", "https://kr/a"],
])("%s and %s are two pages", (a, b) => expect(urlKey(a)).not.toBe(urlKey(b)));

test("a key is 64 hex digits; both are idempotent; no string throws", () => {
  expect(urlKey("https://example.org/")).toMatch(/^[\da-f]{64}$/);
  const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());
  fc.assert(fc.property(address, (text) => normaliseUrl(normaliseUrl(text)) === normaliseUrl(text)));
  fc.assert(fc.property(address, (text) => urlKey(normaliseUrl(text)) === urlKey(text)));
  fc.assert(fc.property(fc.webUrl(), (text) => keyText(keyText(text)) === keyText(text)));
});
