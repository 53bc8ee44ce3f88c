import { cp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../services/database.ts";
import { freshFolder } from "../services/folder.ts";
import { freePort } from "../services/free-port.ts";
import { freshRedis } from "../services/redis.ts";
import { describeWith } from "../services/requires.ts";
import { tallywire } from "./tallywire.ts";

let folder = "";
let settings: NodeJS.ProcessEnv = {};

// The feed's address is one that the address guard refuses: nothing leaves this machine.
const feeds = { outlets: [{ id: "a", name: "A", domain: "a.example", feeds: [{ url: "http://127.0.0.1/feed" }] }] };

beforeAll(async () => {
  folder = await freshFolder();
  const config = join(folder, "config");
  await cp(join(import.meta.dirname, "..", "..", "config"), config, { recursive: true });
  await writeFile(join(config, "feeds.json"), JSON.stringify(feeds));
  settings = { TALLYWIRE_CONFIG: config, TALLYWIRE_DATA: join(folder, "data"), LOG_LEVEL: "info" };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ready(url: string): Promise<unknown> {
  for (let left = 100; left > 0; left -= 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return answer.json();
    await wait(200);
  }
  throw new Error(`${url} did not get ready`);
}

test("start runs everything in one process, finds its data again, and Ctrl-C stops it", async () => {
  const port = await freePort();
  const env = { ...settings, TALLYWIRE_PORT: String(port) };
  const first = tallywire(["start"], env);
  const login = await first.says(/First login: reviewer/);
  await ready(`http://127.0.0.1:${port}`);
  const page = await fetch(`http://127.0.0.1:${port}/login`);
  expect(await page.text()).toContain("password");
  first.child.kill("SIGINT");
  expect(await first.ended).toMatchObject({ code: 0 });

  const second = tallywire(["start"], env);
  expect(await second.says(/First login/)).toBe(login);
  second.child.kill("SIGTERM");
  expect(await second.ended).toMatchObject({ code: 0 });
}, 120_000);

test("a port in use is named, with what to do, and the database is stopped again", async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, "127.0.0.1");
  const run = tallywire(["start"], { ...settings, TALLYWIRE_PORT: String(port) });
  const { code, err } = await run.ended;
  squatter.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port}`);
  expect(err).toContain("TALLYWIRE_PORT");
  expect(err).not.toContain("    at ");
}, 60_000);

test("invalid settings end the start with every fault named", async () => {
  const broken = join(folder, "broken");
  await cp(settings["TALLYWIRE_CONFIG"] ?? "", broken, { recursive: true });
  await writeFile(join(broken, "feeds.json"), '{"outlets": [}');
  const { code, err } = await tallywire(["start"], { ...settings, TALLYWIRE_CONFIG: broken }).ended;
  expect(code).toBe(1);
  expect(err).toContain(join(broken, "feeds.json"));
  expect(err).not.toContain("    at ");
});

test.each(["nonsense", "toString"])("an unknown command %s lists those there are", async (name) => {
  const { code, err } = await tallywire([name]).ended;
  expect(code).toBe(2);
  expect(err).toContain(`no command "${name}"`);
  expect(err).toMatch(/extract .*\n/);
});

describeWith("redis-server", "the parts of docker-compose.yml, by hand on PostgreSQL and Redis", () => {
  test("migrate, scheduler, worker and web start, work together and drain", async () => {
    const database = await freshDatabase();
    const { url } = await freshRedis();
    const port = await freePort();
    const env = { ...settings, DATABASE_URL: database.url, REDIS_URL: url, TALLYWIRE_PORT: String(port) };
    expect(await tallywire(["migrate"], env).ended).toMatchObject({ code: 0 });
    const parts = ["scheduler", "worker", "web"].map((name) => tallywire([name], env));
    await Promise.all(parts.map((part) => part.says(/runs/)));
    expect(await ready(`http://127.0.0.1:${port}`)).toMatchObject({ ready: true });
    await parts[1]?.says(/refused_address/);
    for (const part of parts) part.child.kill("SIGTERM");
    for (const part of parts) expect(await part.ended).toMatchObject({ code: 0 });
    await database.drop();
  }, 120_000);
});
