import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "../../../src/core/article/parse.ts";
import { decode } from "../../../src/core/feed/decode.ts";

const folder = new URL("../../golden/", import.meta.url);
const cases = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/page.html`, folder)));

test("there are golden pages", () => expect(cases.length).toBeGreaterThanOrEqual(6));

/** A missing expectation is written down to be read by a person, and fails until then. */
test.each(cases)("%s: the page is read as expected", (name) => {
  const page = readFileSync(new URL(`${name}/page.html`, folder));
  const article = parseArticle(decode(page, null).text, "https://www.example.org/page");
  const expected = new URL(`${name}/expected.json`, folder);
  if (!existsSync(expected)) {
    writeFileSync(expected, `${JSON.stringify(article, null, 2)}\n`);
    throw new Error(`${name}/expected.json was missing: it has been written, read it`);
  }
  expect(article).toEqual(JSON.parse(readFileSync(expected, "utf8")));
});
