import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/cli/command.ts";
import { exportFeeds } from "../../src/cli/export.ts";
import { user } from "../../src/cli/user.ts";
import { type Database, openDatabase } from "../../src/store/client.ts";
import { decide } from "../../src/store/decide.ts";
import { verifyPassword } from "../../src/store/password.ts";
import { findCredentials } from "../../src/store/users.ts";
import { type FreshDatabase, freshDatabase } from "../services/database.ts";
import { shin, tell } from "../web/ledger.ts";
import { type Ended, tallywire } from "./tallywire.ts";

let database: FreshDatabase;
let db: Database;
let dir: string;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, 2);
  dir = await mkdtemp(join(tmpdir(), "tallywire-export-"));
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
  await rm(dir, { recursive: true });
});

const run = (...args: string[]): Promise<Ended> =>
  tallywire(args, { DATABASE_URL: database.url, LOG_LEVEL: "silent" }).ended;

describe("tallywire user", () => {
  test("add prints a password that opens the account; list shows it; password makes a new one", async () => {
    const added = await run("user", "add", "Kim", "--role", "editor");
    expect(added).toMatchObject({ code: 0, err: "" });
    const [, password] = /^kim \(editor\)\npassword: (\S+)\n$/.exec(added.out) ?? [];
    const hash = async () => (await findCredentials(db, "kim"))?.passwordHash ?? null;
    expect(await verifyPassword(password ?? "", await hash())).toBe(true);
    expect((await run("user", "list")).out).toMatch(/^kim {2}editor {4}since \d{4}-\d\d-\d\d\n$/);
    const renewed = /password: (\S+)/.exec((await run("user", "password", "kim")).out)?.[1] ?? "";
    expect(await verifyPassword(renewed, await hash())).toBe(true);
  });

  test.each([
    [["add", "kim"], /"kim" is there already/],
    [["password", "nobody"], /there is no "nobody"/],
  ])("%j ends with 1 and says why, without a stack", async (args, says) => {
    const ended = await run("user", ...args);
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.err).toMatch(says);
    expect(ended.err).not.toContain("node_modules");
  });

  test.each([
    [["add", "a b"], /NAME is/],
    [["add"], /NAME is/],
    [["add", "lee", "--role", "king"], /--role is one of admin/],
    [["remove", "kim"], /say add, list or password/],
    [["add", "lee", "--admin"], /--admin/],
    [["list", "kim"], /say add/],
    [["add", "lee", "kim"], /too many/],
  ])("%j is a wrong use, told before anything is opened", async (args, says) => {
    await expect(user.run(args)).rejects.toThrow(says);
    await expect(user.run(args)).rejects.toBeInstanceOf(UsageError);
  });
});

describe("tallywire export", () => {
  test("the same bytes to standard output and into a folder: the approved claims", async () => {
    const userId = (await db.user.findFirstOrThrow()).id;
    const claimId = await tell(db, shin);
    await decide(db, { claimId, revision: 1, decision: "approve", reason: null, note: null, userId });
    const out = await run("export");
    expect(out).toMatchObject({ code: 0, err: "" });
    expect(out.out.split("\r\n")).toHaveLength(3);
    const filed = await run("export", "--dir", dir);
    expect(filed.err).toMatch(/1 claim, sha256 [0-9a-f]{64}/);
    expect(await readFile(join(dir, "claims.csv"), "utf8")).toBe(out.out);
  });

  test("an argument that is none is named", async () => {
    await expect(exportFeeds.run(["--folder", "x"])).rejects.toBeInstanceOf(UsageError);
  });
});
