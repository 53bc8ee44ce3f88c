import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimsCsv } from "../../src/core/export/csv.ts";
import { writeFeeds } from "../../src/publish/write-feeds.ts";
import { createApp } from "../../src/web/app.tsx";
import { serveApp } from "../../src/web/serve.ts";
import { type OpenApp, openApp, publicUrl } from "./visitor.ts";

let open: OpenApp;
const host = new URL(publicUrl).host;
const ask = (init: RequestInit = {}) =>
  open.app.request("/feeds/v1/claims.csv", { ...init, headers: { host, ...init.headers } });

beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

describe("claims.csv over HTTP", () => {
  test("before the first publication: 404 in plain words", async () => {
    const answer = await ask();
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("Nothing has been published yet.\n");
  });

  test("public, whole, with hash and length, and the same bytes as the file", async () => {
    const { sha256, rows } = await writeFeeds(open.settings.feedsDir, []);
    const answer = await ask();
    const bytes = await readFile(join(open.settings.feedsDir, "claims.csv"));
    expect(rows).toBe(0);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-length": String(bytes.byteLength),
      etag: `"${sha256}"`,
      "cache-control": "public, max-age=60, must-revalidate",
      "access-control-allow-origin": "*",
      "content-disposition": 'attachment; filename="claims.csv"',
      "x-content-type-options": "nosniff",
    });
  });

  test("who has it already gets 304, also by a weak or listed tag; another tag gets the file", async () => {
    const etag = (await ask()).headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const answer = await ask({ headers: { "if-none-match": known } });
      expect([answer.status, await answer.text()]).toEqual([304, ""]);
    }
    expect((await ask({ headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("HEAD tells the length and sends nothing", async () => {
    const answer = await ask({ method: "HEAD" });
    expect(Number(answer.headers.get("content-length"))).toBe(Buffer.byteLength(claimsCsv([])));
    expect(await answer.text()).toBe("");
  });
});

describe("publishing", () => {
  test("a write that fails keeps the old file and leaves no draft behind", async () => {
    const dir = open.settings.feedsDir;
    await writeFeeds(dir, []);
    await writeFile(join(dir, "blocker"), "");
    await expect(writeFeeds(join(dir, "blocker"), [])).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect((await ask()).status).toBe(200);
    expect((await readdir(dir)).sort()).toEqual(["blocker", "claims.csv"]);
  });

  test("readers meanwhile see a whole file, never a part", async () => {
    const whole = claimsCsv([]);
    const writes = Array.from({ length: 20 }, () => writeFeeds(open.settings.feedsDir, []));
    for (let n = 0; n < 40; n += 1) expect(await (await ask()).text()).toBe(whole);
    await Promise.all(writes);
  });
});

describe("listening", () => {
  test("serves over a real socket, and a port in use is named with its remedy", async () => {
    const first = await serveApp(open.app, { host: "127.0.0.1", port: 0 });
    try {
      const port = Number(new URL(first.url).port);
      expect(await (await fetch(`${first.url}/healthz`)).text()).toBe("ok\n");
      await expect(serveApp(open.app, { host: "127.0.0.1", port })).rejects.toThrow(
        new RegExp(`Port ${port} .*in use[^]*TALLYWIRE_PORT`),
      );
    } finally {
      await first.close();
    }
    await expect(fetch(`${first.url}/healthz`)).rejects.toThrow();
  });

  test("an address that is not this machine's is named", async () => {
    await expect(serveApp(open.app, { host: "192.0.2.55", port: 0 })).rejects.toThrow(/TALLYWIRE_HOST/);
  });

  test("not ready is 503 with the checks' own words", async () => {
    const app = createApp({
      ...open.settings,
      health: async () => ({ ready: false, checks: { database: "does not answer" } }),
    });
    const answer = await app.request("/readyz");
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ready: false, checks: { database: "does not answer" } });
  });
});
