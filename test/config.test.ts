import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const folder = mkdtempSync(join(tmpdir(), "tallywire-config-"));
const feedsFile = join(folder, "feeds.json");
const read = (env: NodeJS.ProcessEnv = {}) => readConfig({ TALLYWIRE_CONFIG: folder, ...env });

function faultsOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("no fault was found");
}

const outlet = { id: "a", name: "A", domain: "a.example", feeds: [{ url: "https://a.example/feed" }] };
const writeFeeds = (value: unknown) => writeFileSync(feedsFile, JSON.stringify(value));

beforeEach(() => cpSync(join(import.meta.dirname, "..", "config"), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test("the settings that come along are valid, the database is brought along", () => {
  const config = read();
  expect(config.databaseUrl).toBeNull();
  expect(config.port).toBe(8080);
  expect(config.feeds.outlets.length).toBeGreaterThan(10);
  expect(config.topic.parties.map((p) => p.code)).toEqual(["KP", "RU"]);
});

test("defaults fill what an outlet leaves out", () => {
  writeFeeds({ outlets: [outlet] });
  expect(read().feeds.outlets[0]).toMatchObject({
    country: null,
    agency: false,
    feeds: [{ everyMinutes: 30, gated: false, enabled: true }],
  });
});

test("invalid JSON names the file and the remedy", () => {
  writeFileSync(feedsFile, '{"outlets": [}');
  expect(faultsOf(read)).toMatch(/feeds\.json: .*not valid JSON\n.*Mend/s);
});

test("a missing file is named", () => {
  rmSync(feedsFile);
  expect(faultsOf(read)).toMatch(/ENOENT.*feeds\.json/);
});

test("every fault is named by file and key", () => {
  writeFeeds({
    outlets: [
      { ...outlet, id: "Not A Slug" },
      { ...outlet, country: "korea", feeds: [{ url: "ftp://a.example/x", everyMinutes: 1 }] },
      { ...outlet, feeds: [] },
    ],
  });
  const faults = faultsOf(read).split("\n");
  for (const key of [
    "outlets.0.id",
    "outlets.1.country",
    "outlets.1.feeds.0.url",
    "outlets.1.feeds.0.everyMinutes",
    "outlets.2.feeds",
  ])
    expect(faults.filter((line) => line.startsWith(`${feedsFile}: ${key}:`))).toHaveLength(1);
});

test("an outlet id that is there twice, an unknown key", () => {
  writeFeeds({ outlets: [outlet, outlet] });
  expect(faultsOf(read)).toContain('outlets.1.id: "a" is there twice');
  writeFeeds({ outlets: [{ ...outlet, feds: [] }] });
  expect(faultsOf(read)).toMatch(/outlets\.0: .*feds/);
});

test("faults of the environment are named too; blank variables count as unset", () => {
  expect(faultsOf(() => read({ TALLYWIRE_PORT: "eighty" }))).toMatch(/environment: TALLYWIRE_PORT/);
  expect(faultsOf(() => read({ DATABASE_URL: "mysql://x" }))).toMatch(/environment: DATABASE_URL/);
  expect(read({ REDIS_URL: "" }).redisUrl).toBeNull();
  expect(faultsOf(() => read({ TALLYWIRE_TOPIC: "none" }))).toMatch(/topics\/none\.json/);
});
