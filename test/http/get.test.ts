import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GetOptions, get } from "../../src/http/get.ts";
import { serve, serveRaw, type TestServer } from "./server.ts";

const BOMB = gzipSync(Buffer.alloc(60_000_000));
const ETAG = 'W/"a b"';
const CHANGED = "Mon, 26 Feb 2024 10:00:00 GMT";

let site: TestServer;
let raw: TestServer;
let seen: { path: string; headers: Record<string, unknown> }[] = [];

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n";
const RAW_ANSWERS: Readonly<Record<string, string>> = {
  "/lying-length": `${HEAD}content-length: 1000\r\n\r\nshort`,
  "/huge-length": `${HEAD}content-length: 99999999999\r\n\r\n`,
  "/not-http": "SSH-2.0-OpenSSH_9.9\r\n",
  "/nothing": "",
  "/long-headers": `${HEAD}x-long: ${"x".repeat(40_000)}\r\n\r\n`,
};

beforeAll(async () => {
  site = await serve((request, response) => {
    const path = request.url ?? "";
    seen.push({ path, headers: request.headers });
    const hop = /^\/hop\/(\d+)$/.exec(path)?.[1];
    if (hop !== undefined)
      return response.writeHead(302, { location: Number(hop) > 1 ? `/hop/${Number(hop) - 1}` : "/ok" }).end();
    const to = new URL(path, site.url).searchParams.get("to");
    if (to !== null) return response.writeHead(302, { location: to }).end();
    const status = /^\/status\/(\d+)$/.exec(path)?.[1];
    if (status !== undefined) return response.writeHead(Number(status), { "retry-after": "90" }).end("no");
    switch (path) {
      case "/hang":
        return;
      case "/hang-in-body":
        return void response.write("a");
      case "/endless": {
        const chunk = Buffer.alloc(64 * 1024, 97);
        const pump = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", pump);
        return pump();
      }
      case "/bomb":
        return response.writeHead(200, { "content-encoding": "gzip" }).end(BOMB);
      case "/chain":
        return response.writeHead(200, { "content-encoding": Array(200).fill("gzip").join(", ") }).end(BOMB);
      case "/bad-gzip":
        return response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip at all");
      case "/gzip":
        return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed"));
      case "/empty":
        return response.end();
      case "/bare-redirect":
        return response.writeHead(302).end();
      case "/loop":
        return response.writeHead(301, { location: "/loop" }).end();
      case "/cached":
        if (request.headers["if-none-match"] === ETAG) return response.writeHead(304).end();
        return response.writeHead(200, { etag: ETAG, "last-modified": CHANGED }).end("body");
      case "/cookie":
        return response.writeHead(302, { "set-cookie": "a=b; Path=/", location: "/ok" }).end();
      default:
        return response.end("fine");
    }
  });
  raw = await serveRaw((socket) => {
    socket.once("data", (data) => {
      const path = /^GET (\S+)/.exec(String(data))?.[1] ?? "";
      socket.end(RAW_ANSWERS[path] ?? "");
    });
  });
});
afterAll(() => Promise.all([site.close(), raw.close()]));

const ask = (path: string, options: Partial<GetOptions> = {}) =>
  get(site.url + path, { kind: "page", allow: [site.allow], ...options });

test("a plain answer comes back whole", async () => {
  const answer = await ask("/ok");
  expect(answer).toMatchObject({
    ok: true,
    status: 200,
    url: `${site.url}/ok`,
    redirects: [],
    etag: null,
    lastModified: null,
  });
  expect(answer.ok && answer.status === 200 && new TextDecoder().decode(answer.body)).toBe("fine");
});

test("a packed answer is unpacked, an empty one is empty", async () => {
  const packed = await ask("/gzip");
  expect(packed.ok && packed.status === 200 && new TextDecoder().decode(packed.body)).toBe("packed");
  expect(await ask("/empty")).toMatchObject({ ok: true, body: new Uint8Array() });
});

test("validators go back byte for byte, and 304 is an answer", async () => {
  expect(await ask("/cached")).toMatchObject({ ok: true, status: 200, etag: ETAG, lastModified: CHANGED });
  seen = [];
  expect(await ask("/cached", { etag: ETAG, lastModified: CHANGED })).toMatchObject({
    ok: true,
    status: 304,
    etag: ETAG,
    lastModified: CHANGED,
  });
  expect(seen[0]?.headers).toMatchObject({ "if-none-match": ETAG, "if-modified-since": CHANGED });
  expect(await ask("/status/304")).toMatchObject({ ok: false, reason: "http_other", status: 304 });
});

test("validators that are no header value are a failure, not an exception", async () => {
  expect(await ask("/ok", { etag: "a\r\nx: y" })).toMatchObject({ ok: false });
});

test("a client name is sent, cookies are not kept", async () => {
  seen = [];
  expect(await ask("/cookie", { userAgent: "Tallywire/test (desk@example.org)" })).toMatchObject({ ok: true });
  expect(seen[1]?.headers["user-agent"]).toBe("Tallywire/test (desk@example.org)");
  expect(seen[1]?.headers["cookie"]).toBeUndefined();
});

test.each([
  [401, "http_401"],
  [403, "http_403"],
  [404, "http_404"],
  [410, "http_410"],
  [429, "http_429"],
  [451, "http_4xx"],
  [503, "http_5xx"],
])("status %i is %s and says when to come back", async (status, reason) => {
  expect(await ask(`/status/${status}`)).toMatchObject({ ok: false, reason, status, retryAfterSeconds: 90 });
});

test("redirects are followed, kept, and end at five", async () => {
  expect(await ask("/hop/5")).toMatchObject({
    ok: true,
    url: `${site.url}/ok`,
    redirects: [5, 4, 3, 2, 1].map((hop) => `${site.url}/hop/${hop}`),
  });
  expect(await ask("/hop/6")).toMatchObject({ ok: false, reason: "too_many_redirects" });
  expect(await ask("/loop")).toMatchObject({ ok: false, reason: "too_many_redirects", status: 301 });
  expect(await ask("/bare-redirect")).toMatchObject({ ok: false, reason: "bad_redirect", status: 302 });
});

test.each([
  ["http://127.0.0.1/inside", "refused_address"],
  ["http://169.254.169.254/latest/meta-data", "refused_address"],
  ["http://[::1]/", "refused_address"],
  ["http://2130706433/", "refused_address"],
  ["file:///etc/passwd", "refused_scheme"],
  ["gopher://example.org/", "refused_scheme"],
  ["http://user:pass@example.org/", "refused_credentials"],
  ["http://127.0.0.1:9/", "refused_port"],
  ["http://[not-a-host/", "bad_url"],
])("a redirect to %s is %s", async (to, reason) => {
  expect(await ask(`/r?to=${encodeURIComponent(to)}`)).toMatchObject({ ok: false, reason, redirects: [] });
});

test("a name that resolves inside is refused before a byte is sent", async () => {
  seen = [];
  const answer = await get("http://localhost/", { kind: "page" });
  expect(answer).toMatchObject({ ok: false, reason: "refused_address" });
  expect(seen).toEqual([]);
});

test("an exception for one name is none for another that leads to the same place", async () => {
  seen = [];
  expect(await get(`${site.url}/ok`, { kind: "page" })).toMatchObject({ ok: false, reason: "refused_port" });
  expect(await get(`http://localhost:${site.port}/ok`, { kind: "page", allow: [site.allow] })).toMatchObject({
    reason: "refused_port",
  });
  expect(seen).toEqual([]);
});

test("a server that never answers is left in time", async () => {
  const answer = await ask("/hang", { limits: { headersMs: 200, totalMs: 1_500 } });
  expect(answer).toMatchObject({ ok: false, reason: "timeout", status: null });
  expect(await ask("/hang-in-body", { limits: { totalMs: 300 } })).toMatchObject({ ok: false, reason: "timeout" });
});

test("a caller can stop it", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect(await ask("/hang", { signal: stop.signal })).toMatchObject({ ok: false, reason: "stopped" });
});

test("an endless body and a bomb stop at the cap, cheaply", async () => {
  const before = process.memoryUsage().rss;
  expect(await ask("/endless")).toMatchObject({ ok: false, reason: "too_large" });
  expect(await ask("/bomb")).toMatchObject({ ok: false, reason: "too_large" });
  expect(process.memoryUsage().rss - before).toBeLessThan(64_000_000);
});

test.each(["/chain", "/bad-gzip"])("%s is a broken answer", async (path) => {
  expect(await ask(path)).toMatchObject({ ok: false, reason: "broken_answer" });
});

test.each([
  ["/lying-length", "broken_answer"],
  ["/huge-length", "too_large"],
  ["/not-http", "broken_answer"],
  ["/nothing", "broken_answer"],
  ["/long-headers", "too_large"],
])("%s is %s", async (path, reason) => {
  expect(await get(raw.url + path, { kind: "feed", allow: [raw.allow] })).toMatchObject({ ok: false, reason });
});

test("nobody listening is a connect failure, no TLS there is a tls failure", async () => {
  const gone = await serve(() => {});
  await gone.close();
  expect(await get(gone.url, { kind: "feed", allow: [gone.allow] })).toMatchObject({ ok: false, reason: "connect" });
  expect(await get(site.url.replace("http:", "https:"), { kind: "feed", allow: [site.allow] })).toMatchObject({
    ok: false,
    reason: "tls",
  });
});
