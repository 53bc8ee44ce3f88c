import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { tallywire } from "./cli/tallywire.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the paragraph of news yields the claims that stand under it", async () => {
  const news =
    readme
      .match(/^> .*(?:\n> .*)*/m)?.[0]
      .replaceAll(/^> /gm, "")
      .replaceAll("\n", " ") ?? "";
  const { child, ended } = tallywire(["extract", "--explain", "-"]);
  child.stdin?.end(news);
  const { out } = await ended;
  const mentions = out.split("\n").filter((line) => line.startsWith("  mention"));
  expect(mentions).toHaveLength(3);
  for (const line of mentions) expect(readme).toContain(line);
});

test("every link leads to something", () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? "");
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

test("every npm script it names exists", () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map((match) => match[1] ?? "");
  expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
});

test("it fits on two screens", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(100);
});
