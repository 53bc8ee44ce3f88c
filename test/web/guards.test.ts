import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/web/app.tsx";
import { routes } from "../../src/web/routes.ts";
import { shin, tell } from "./ledger.ts";
import { fieldsFor, type OpenApp, openApp, publicUrl, type Visitor, visit } from "./visitor.ts";

let open: OpenApp;
let claimId: number;
let visitors: Record<"none" | "reader" | "reviewer", Visitor>;

beforeAll(async () => {
  open = await openApp();
  claimId = await tell(open.db, shin);
  visitors = {
    none: await visit(open, null),
    reader: await visit(open, "reader"),
    reviewer: await visit(open, "reviewer"),
  };
});
afterAll(() => open.close());

const addressOf = (path: string): string => path.replace(":id", String(claimId));
const ask = (who: Visitor, route: (typeof routes)[number]) =>
  route.method === "GET" ? who.get(addressOf(route.path)) : who.post(addressOf(route.path), {});

/** What each may do, by route: a route that is not here fails. 404 of the feed: nothing is published yet. 400, 401: an empty form was read. */
const matrix: Record<string, readonly [none: number, reader: number, reviewer: number]> = {
  "GET /": [303, 303, 303],
  "GET /assets/app.css": [200, 200, 200],
  "GET /assets/app.js": [200, 200, 200],
  "GET /claims/:id": [303, 200, 200],
  "POST /claims/:id/decision": [401, 403, 400],
  "GET /feeds/v1/claims.csv": [404, 404, 404],
  "GET /healthz": [200, 200, 200],
  "GET /login": [200, 303, 303],
  "POST /login": [401, 401, 401],
  "GET /queue": [303, 200, 200],
  "GET /readyz": [200, 200, 200],
  "POST /logout": [401, 303, 303],
};

describe("who may what", () => {
  test("the table names every route", () => {
    expect(Object.keys(matrix).sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test.each(routes.filter((route) => route.path !== "/logout"))("$method $path", async (route) => {
    const [none, reader, reviewer] = matrix[`${route.method} ${route.path}`] ?? [];
    expect((await ask(visitors.none, route)).status).toBe(none);
    expect((await ask(visitors.reader, route)).status).toBe(reader);
    expect((await ask(visitors.reviewer, route)).status).toBe(reviewer);
  });

  test("without a session a private page leads to the login and back, and says nothing", async () => {
    const answer = await visitors.none.get(`/claims/${claimId}`);
    expect(answer.headers.get("location")).toBe(`/login?next=${encodeURIComponent(`/claims/${claimId}`)}`);
    expect(await answer.text()).toBe("");
  });

  test("a reader sees no form that decides, and a forged one changes nothing", async () => {
    const page = await (await visitors.reader.get(`/claims/${claimId}`)).text();
    expect(page).not.toContain("/decision");
    const forged = fieldsFor(await (await visitors.reviewer.get(`/claims/${claimId}`)).text(), "approve");
    const { token: _, ...fields } = forged;
    expect((await visitors.reader.post(`/claims/${claimId}/decision`, fields)).status).toBe(403);
    expect(await open.db.reviewEvent.count()).toBe(0);
  });
});

describe("headers on every answer, errors too", () => {
  const hostile = () =>
    createApp({
      ...open.settings,
      health: () => Promise.reject(new Error("password=hunter2 at /srv/secret")),
    });
  const host = new URL(publicUrl).host;

  test.each<[string, number, string, RequestInit]>([
    ["a page", 200, "/login", {}],
    ["an asset", 200, "/assets/app.css", {}],
    ["not found", 404, "/nowhere", {}],
    ["a foreign host", 421, "/login", { headers: { host: "evil.example" } }],
    ["a wrong method", 405, "/login", { method: "DELETE" }],
    ["no form", 415, "/login", { method: "POST", headers: { host, "content-type": "application/json" } }],
    ["a failure inside", 500, "/readyz", {}],
  ])("%s", async (_name, status, path, init) => {
    const answer = await hostile().request(path, { headers: { host }, ...init });
    expect(answer.status).toBe(status);
    const policy = answer.headers.get("content-security-policy") ?? "";
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(await answer.text()).not.toMatch(/hunter2|secret|node_modules/);
  });

  test("what failed inside is in the log", async () => {
    await hostile().request("/readyz", { headers: { host } });
    expect(open.logged).toContainEqual(expect.objectContaining({ path: "/readyz", err: expect.any(Error) }));
  });

  test("private pages are kept by nobody", async () => {
    for (const path of ["/queue", `/claims/${claimId}`])
      expect((await visitors.reader.get(path)).headers.get("cache-control")).toBe("no-store");
  });

  test("https adds HSTS; plain http beyond this machine is refused at the start", async () => {
    const secure = createApp({ ...open.settings, publicUrl: "https://claims.example" });
    const answer = await secure.request("/login", { headers: { host: "claims.example" } });
    expect(answer.headers.get("strict-transport-security")).toContain("max-age");
    expect(() => createApp({ ...open.settings, publicUrl: "http://claims.example" })).toThrow(/TALLYWIRE_PUBLIC_URL/);
  });
});

describe("writes", () => {
  const approve = async (headers: Record<string, string>, change: Record<string, string> = {}) => {
    const fields = fieldsFor(await (await visitors.reviewer.get(`/claims/${claimId}`)).text(), "approve");
    return visitors.reviewer.post(`/claims/${claimId}/decision`, { ...fields, ...change }, headers);
  };

  test.each<[string, number, Record<string, string>]>([
    ["another origin", 403, { origin: "https://evil.example" }],
    ["an opaque origin", 403, { origin: "null" }],
    ["our origin, but the browser says cross-site", 403, { "sec-fetch-site": "cross-site" }],
    ["a neighbour's subdomain", 403, { origin: "", "sec-fetch-site": "same-site" }],
    ["JSON", 415, { "content-type": "application/json" }],
    ["text that looks like a form", 415, { "content-type": "text/plain" }],
    ["a multipart form", 415, { "content-type": "multipart/form-data; boundary=x" }],
    ["no type at all", 415, { "content-type": "" }],
    ["a foreign host", 421, { host: "evil.example" }],
  ])("%s: %i, nothing changed", async (_name, status, headers) => {
    expect((await approve(headers)).status).toBe(status);
    expect(await open.db.reviewEvent.count()).toBe(0);
  });

  test("neither Origin nor Sec-Fetch-Site: refused", async () => {
    const answer = await open.app.request("/login", {
      method: "POST",
      headers: { host: new URL(publicUrl).host, "content-type": "application/x-www-form-urlencoded" },
      body: "login=a&password=b",
    });
    expect(answer.status).toBe(403);
  });

  test("a token that is missing, wrong or another session's: refused", async () => {
    const other = await visit(open, "reviewer");
    const stolen = fieldsFor(await (await other.get(`/claims/${claimId}`)).text(), "approve")["token"] ?? "";
    for (const token of ["", "x", stolen]) expect((await approve({}, { token })).status).toBe(403);
    expect(await open.db.reviewEvent.count()).toBe(0);
  });

  test("a form of a megabyte is not read", async () => {
    expect((await approve({}, { note: "x".repeat(1_000_000) })).status).toBe(413);
  });

  test("a method in the form or a header is no method", async () => {
    const answer = await visitors.reviewer.post(
      "/queue",
      { _method: "DELETE" },
      { "x-http-method-override": "DELETE" },
    );
    expect(answer.status).toBe(404);
  });
});
