import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/store/client.ts";
import { countAttempt, forgetAttempts } from "../../src/store/login-attempts.ts";
import { generatePassword, hashPassword, verifyPassword } from "../../src/store/password.ts";
import { startSession } from "../../src/store/sessions.ts";
import { addUser, findCredentials, hasUsers, isLogin, listUsers, renewPassword } from "../../src/store/users.ts";
import { type FreshDatabase, freshDatabase } from "../services/database.ts";

let database: FreshDatabase;
let db: Database;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, 4);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

describe("accounts", () => {
  test("made with a generated password that opens them; the ledger keeps a hash alone", async () => {
    expect(await hasUsers(db)).toBe(false);
    const { account, password } = await addUser(db, { login: " Kim ", role: "editor" });
    expect(account).toMatchObject({ login: "kim", role: "editor", disabledAt: null });
    expect(await hasUsers(db)).toBe(true);
    const known = await findCredentials(db, "KIM");
    expect(await verifyPassword(password, known?.passwordHash ?? null)).toBe(true);
    expect(JSON.stringify(await db.user.findMany())).not.toContain(password);
    expect(await listUsers(db)).toEqual([account]);
  });

  test("a name is given once, in whatever letters", async () => {
    await expect(addUser(db, { login: "KIM", role: "reader" })).rejects.toThrow(/"kim" is there already/);
    expect(await db.user.count()).toBe(1);
  });

  test.each(["", " ", "a b", "-x", "x\0", "../etc", "x".repeat(65), "<b>", "\u202Ekim"])(
    "%j is no name",
    async (login) => {
      expect(isLogin(login)).toBe(false);
    },
  );

  test.each(["kim", "Кім", "김영희", "kim@example.org", "k.i-m_2"])("%s is one", (login) => {
    expect(isLogin(login)).toBe(true);
  });

  test("a new password ends the old one and its sessions", async () => {
    const { account, password } = await addUser(db, { login: "lee", role: "reviewer" });
    await startSession(db, account.id, new Date());
    const renewed = await renewPassword(db, "lee");
    const hash = (await findCredentials(db, "lee"))?.passwordHash ?? null;
    expect(await verifyPassword(password, hash)).toBe(false);
    expect(await verifyPassword(renewed ?? "", hash)).toBe(true);
    expect(await db.session.count({ where: { userId: account.id } })).toBe(0);
    expect(await renewPassword(db, "nobody")).toBeNull();
  });
});

describe("passwords", () => {
  test("two hashes of one password differ; the cost is written in them", async () => {
    const [a, b] = [await hashPassword("correct horse battery"), await hashPassword("correct horse battery")];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(await verifyPassword("correct horse batterx", a)).toBe(false);
  });

  test("short and endless ones are refused; generated ones differ and are long enough", async () => {
    await expect(hashPassword("elevenchars")).rejects.toThrow(RangeError);
    await expect(hashPassword("x".repeat(257))).rejects.toThrow(RangeError);
    expect(generatePassword()).toMatch(/^([0-9a-f]{6}-){4}[0-9a-f]{6}$/);
    expect(generatePassword()).not.toBe(generatePassword());
  });

  test("a hash that is none fits nothing", async () => {
    for (const stored of [null, "plain text"]) expect(await verifyPassword("", stored)).toBe(false);
  });

  test("without an account the password is hashed all the same", async () => {
    const hash = await hashPassword("correct horse battery");
    const timed = async (stored: string | null) => {
      const start = performance.now();
      await verifyPassword("wrong horse battery", stored);
      return performance.now() - start;
    };
    // A comparison without hashing would be a thousand times faster; a busy machine is not ten times slower for one of two.
    expect((await timed(null)) / (await timed(hash))).toBeGreaterThan(0.1);
  });
});

describe("attempts", () => {
  const start = new Date("2024-03-01T08:00:00Z");
  const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

  test("are counted in a window that begins with the first and ends as a whole", async () => {
    const counts = [];
    for (const seconds of [0, 10, 59, 60, 61]) counts.push(await countAttempt(db, "window", later(seconds), 60));
    expect(counts).toEqual([1, 2, 3, 1, 2]);
  });

  test("at once are counted one by one, none twice and none lost", async () => {
    const counts = await Promise.all(Array.from({ length: 50 }, () => countAttempt(db, "burst", start, 60)));
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
  });

  test("are forgotten after a login, old windows of others with them", async () => {
    await countAttempt(db, "mine", later(100), 60);
    await countAttempt(db, "other", later(100), 60);
    await forgetAttempts(db, "mine", later(80));
    expect((await db.loginAttempt.findMany()).map(({ key }) => key)).toEqual(["other"]);
  });
});
