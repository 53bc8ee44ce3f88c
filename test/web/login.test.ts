import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addUser } from "../../src/store/users.ts";
import { createApp } from "../../src/web/app.tsx";
import { type OpenApp, openApp, type Visitor, visit } from "./visitor.ts";

let open: OpenApp;
let nobody: Visitor;
let password: string;
let clock = new Date("2024-03-01T08:00:00Z");
let address = "192.0.2.1";

beforeAll(async () => {
  open = await openApp({ now: () => clock, clientAddress: () => address });
  nobody = await visit(open, null);
  password = (await addUser(open.db, { login: "kim", role: "reviewer" })).password;
});
afterAll(() => open.close());

const logIn = (form: Record<string, string>) => nobody.post("/login", { login: "kim", password, ...form });
const cookieOf = (answer: Response): string => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000);
};

describe("the right password", () => {
  test("opens a session: HttpOnly, SameSite=Lax, and only its hash in the ledger", async () => {
    const answer = await logIn({});
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/queue");
    expect(answer.headers.get("set-cookie")).toMatch(/^tallywire=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    const token = cookieOf(answer).split("=")[1] ?? "";
    const sessions = await open.db.session.findMany();
    expect(JSON.stringify(sessions)).not.toContain(token);
    expect((await nobody.get("/queue", { cookie: cookieOf(answer) })).status).toBe(200);
  });

  test("a session that somebody else chose is not taken over", async () => {
    const answer = await nobody.post("/login", { login: "kim", password }, { cookie: "tallywire=chosen" });
    expect(cookieOf(answer)).not.toContain("chosen");
  });

  test("over https the cookie is Secure and bound to the host", async () => {
    const app = createApp({ ...open.settings, publicUrl: "https://claims.example" });
    const answer = await app.request("/login", {
      method: "POST",
      headers: {
        host: "claims.example",
        origin: "https://claims.example",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ login: "KIM ", password }).toString(),
    });
    expect(answer.headers.get("set-cookie")).toMatch(/^__Host-tallywire=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test.each([
    ["/claims/7", "/claims/7"],
    ["https://evil.example/", "/queue"],
    ["//evil.example", "/queue"],
    ["/\\evil.example", "/queue"],
    ["/queue?after=9", "/queue?after=9"],
    ["javascript:alert(1)", "/queue"],
  ])("leads from %s to %s", async (next, to) => {
    const reader = await visit(open, "reader");
    const answer = await reader.get(`/login?next=${encodeURIComponent(next)}`);
    expect(answer.headers.get("location")).toBe(to);
  });

  test("leads to the page that was asked for", async () => {
    expect((await logIn({ next: "/claims/7" })).headers.get("location")).toBe("/claims/7");
  });
});

describe("the end of a session", () => {
  test("logout ends it for good; the old cookie opens nothing", async () => {
    const reader = await visit(open, "reader");
    const cookie = cookieOf(await logIn({}));
    const page = await (await nobody.get("/queue", { cookie })).text();
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    expect((await nobody.post("/logout", { token }, { cookie })).status).toBe(303);
    expect((await nobody.get("/queue", { cookie })).status).toBe(303);
    expect((await reader.get("/queue")).status).toBe(200);
  });

  test("eight idle hours end it, seven days end it however busy it is", async () => {
    const idle = cookieOf(await logIn({}));
    later(8 * 60);
    expect((await nobody.get("/queue", { cookie: idle })).status).toBe(303);
    const busy = cookieOf(await logIn({}));
    for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
      later(6 * 60);
      expect((await nobody.get("/queue", { cookie: busy })).status).toBe(200);
    }
    later(6 * 60);
    expect((await nobody.get("/queue", { cookie: busy })).status).toBe(303);
  });

  test("a disabled account is out at once", async () => {
    const { account, password: other } = await addUser(open.db, { login: "left", role: "reviewer" });
    const cookie = cookieOf(await logIn({ login: "left", password: other }));
    await open.db.user.update({ where: { id: account.id }, data: { disabledAt: clock } });
    expect((await nobody.get("/queue", { cookie })).status).toBe(303);
    expect((await logIn({ login: "left", password: other })).status).toBe(401);
  });
});

describe("the wrong one", () => {
  const pageOf = async (answer: Response) => (await answer.text()).replaceAll(/value="[^"]*"/g, "");

  test("an unknown name hears what a known one hears", async () => {
    const known = await logIn({ password: "not the password" });
    const unknown = await logIn({ login: "nobody-here", password: "not the password" });
    expect([known.status, unknown.status]).toEqual([401, 401]);
    expect(await pageOf(unknown)).toBe(await pageOf(known));
    expect(known.headers.get("set-cookie")).toBeNull();
  });

  test("of a burst from many addresses at most ten reach the password, and the right one waits too", async () => {
    later(60);
    const { password: right } = await addUser(open.db, { login: "target", role: "reader" });
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        address = `198.51.100.${n}`;
        return (await logIn({ login: "target", password: "guess-guess-guess" })).status;
      }),
    );
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(30);
    const locked = await logIn({ login: "target", password: right });
    expect(locked.status).toBe(429);
    expect(locked.headers.get("retry-after")).toBe("900");
    later(15);
    expect((await logIn({ login: "target", password: right })).status).toBe(303);
  });

  test("one address has fifty attempts, whatever names it tries", async () => {
    later(60);
    address = "203.0.113.9";
    for (let n = 0; n < 50; n += 1)
      await open.db.$executeRaw`
        INSERT INTO login_attempts AS seen (key, count, window_start) VALUES ('address:203.0.113.9', 1, ${clock})
        ON CONFLICT (key) DO UPDATE SET count = seen.count + 1`;
    expect((await logIn({ login: "fresh-name" })).status).toBe(429);
    address = "203.0.113.10";
    expect((await logIn({})).status).toBe(303);
  });

  test.each<[string, Record<string, string>]>([
    ["nothing", { login: "", password: "" }],
    ["NUL in the name", { login: "ki\0m" }],
    ["a name of a kilobyte", { login: "k".repeat(1_000) }],
    ["a password of 50 kB", { password: "p".repeat(50_000) }],
    ["lone surrogates", { login: "\ud800", password: "\ud800".repeat(20) }],
  ])("%s is refused, not failed", async (_name, form) => {
    later(60);
    expect((await logIn(form)).status).toBe(401);
  });

  test("a login is logged with its result and without its words", () => {
    const lines = JSON.stringify(open.logged);
    expect(lines).toContain('"result":"refused"');
    expect(lines).not.toContain(password);
    expect(lines).not.toContain("guess-guess");
  });
});
