import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EmbeddedPostgresError } from "../../src/embedded/error.ts";
import { placePostgres } from "../../src/embedded/paths.ts";
import { readPidFile } from "../../src/embedded/pid-file.ts";
import { type EmbeddedPostgres, startPostgres } from "../../src/embedded/postgres.ts";
import { createPool } from "../../src/store/pool.ts";

let dataDir: string;
let lines: string[];
let running: EmbeddedPostgres[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "tallywire-embedded-"));
  await chmod(dataDir, 0o711);
  lines = [];
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const start = async () => {
  const server = await startPostgres({ dataDir, log: (line) => lines.push(line) });
  running.push(server);
  return server;
};
const stop = async (server: EmbeddedPostgres) => {
  running = running.filter((other) => other !== server);
  await server.stop();
};
const ask = async (url: string, sql: string): Promise<unknown> => {
  const pool = createPool(url, { max: 1 });
  try {
    return Object.values((await pool.query(sql)).rows[0] ?? {})[0];
  } finally {
    await pool.end();
  }
};
const pidOf = async () => (await readPidFile(placePostgres(dataDir)))?.pid ?? 0;

test("the first start makes a database, the second finds it again at the same address", async () => {
  const begun = performance.now();
  const first = await start();
  // 2 s on an idle machine, and the start after it 0.3 s; other tests share the cores and the disk.
  expect(performance.now() - begun).toBeLessThan(40_000);
  await ask(first.url, "CREATE TABLE kept AS SELECT 42 AS n");
  await stop(first);

  const again = performance.now();
  const second = await start();
  expect(performance.now() - again).toBeLessThan(10_000);
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, "SELECT n FROM kept")).toBe(42);
  expect(await ask(second.url, "SELECT current_database()")).toBe("tallywire");
  expect(await ask(second.url, "SHOW server_version")).toMatch(/^18\./);
});

test("only who knows the password comes in, over loopback alone", async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = "password";
  await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  const paths = placePostgres(dataDir);
  expect((await stat(paths.password)).mode & 0o777).toBe(0o600);
  expect((await readFile(paths.password, "utf8")).length).toBeGreaterThanOrEqual(24);
  expect(await ask(url, "SHOW listen_addresses")).toBe("127.0.0.1");
  expect(await ask(url, "SHOW unix_socket_directories")).toBe("");
  expect(await ask(url, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules")).toBe("scram-sha-256");
});

test("a port taken in the meantime is given up for another", async () => {
  const first = await start();
  await stop(first);
  const thief = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
  await once(thief, "listening");
  try {
    const second = await start();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await ask(second.url, "SELECT 1")).toBe(1);
  } finally {
    thief.close();
  }
});

test("two starts at once end with one server and one owner", async () => {
  const servers = await Promise.all([start(), start()]);
  expect(servers[0]?.url).toBe(servers[1]?.url);
  expect(servers.filter((server) => server.owned)).toHaveLength(1);
});

describe("after a run that was killed", () => {
  const program = fileURLToPath(new URL("run-postgres.ts", import.meta.url));
  const runElsewhere = async () => {
    const child = spawn(process.execPath, ["--import", "tsx", program, dataDir], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [url] = (await once(createInterface(child.stdout), "line")) as [string];
    return { url, child };
  };
  const kill = async (pid: number, child?: ReturnType<typeof spawn>) => {
    process.kill(pid, "SIGKILL");
    if (child) await once(child, "exit");
  };

  test("its server, still alive, is taken over and can be stopped", async () => {
    const { url, child } = await runElsewhere();
    await ask(url, "CREATE TABLE kept AS SELECT 7 AS n");
    const pid = await pidOf();
    await kill(child.pid ?? 0, child);
    const server = await start();
    expect(server).toMatchObject({ url, owned: true });
    expect(await ask(server.url, "SELECT n FROM kept")).toBe(7);
    expect(await pidOf()).toBe(pid);
    await stop(server);
    await expect(ask(url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("while it lives, its server is joined and not stopped", async () => {
    const { url, child } = await runElsewhere();
    const joined = await start();
    expect(joined).toMatchObject({ url, owned: false });
    await stop(joined);
    expect(await ask(url, "SELECT 1")).toBe(1);
    await kill(child.pid ?? 0, child);
    await start();
  });

  test("a killed server starts again with all that was committed", { timeout: 120_000 }, async () => {
    for (let round = 1; round <= 5; round += 1) {
      const server = await start();
      await ask(server.url, `CREATE TABLE round_${round} AS SELECT 1`);
      await kill(await pidOf());
      running = [];
    }
    const begun = performance.now();
    const server = await start();
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(await ask(server.url, "SELECT count(*)::int FROM pg_tables WHERE tablename LIKE 'round_%'")).toBe(5);
  });

  test("both killed: the same", async () => {
    const { url, child } = await runElsewhere();
    await ask(url, "CREATE TABLE kept AS SELECT 7 AS n");
    const pid = await pidOf();
    await kill(child.pid ?? 0, child);
    await kill(pid);
    const server = await start();
    expect(await ask(server.url, "SELECT n FROM kept")).toBe(7);
  });

  test.runIf(process.platform === "linux")(
    "a pid file whose number another process now has is cleared away",
    async () => {
      await stop(await start());
      const paths = placePostgres(dataDir);
      const bystander = spawn("sleep", ["60"], process.getuid?.() === 0 ? await ownerOf(paths.cluster) : {});
      try {
        await writeFile(paths.pidFile, `${bystander.pid}\n${paths.cluster}\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n`);
        const server = await start();
        expect(await ask(server.url, "SELECT 1")).toBe(1);
        expect(lines).toContain("removed the pid file of a PostgreSQL that is gone");
      } finally {
        bystander.kill();
      }
    },
  );

  test.runIf(process.platform === "linux").each([
    ["full of nonsense", "\0\0\0 not a number\n\n\n"],
    ["empty", ""],
  ])("a pid file that is %s is cleared away", async (_name, content) => {
    await stop(await start());
    await writeFile(placePostgres(dataDir).pidFile, content);
    const server = await start();
    expect(await ask(server.url, "SELECT 1")).toBe(1);
  });
});

const ownerOf = async (path: string) => {
  const { uid, gid } = await stat(path);
  return { uid, gid };
};

describe("refuses, names the folder and touches nothing:", () => {
  test.each([
    ["data of another version in its own folder", "postgres-17", "17"],
    ["data of another version in this one's folder", "postgres-18", "16"],
  ])("%s", async (_name, folder, version) => {
    await mkdir(join(dataDir, folder));
    await writeFile(join(dataDir, folder, "PG_VERSION"), `${version}\n`);
    const refusal = start();
    await expect(refusal).rejects.toThrow(EmbeddedPostgresError);
    await expect(refusal).rejects.toThrow(
      new RegExp(`${folder} holds data of PostgreSQL ${version}.*TALLYWIRE_DATA`, "s"),
    );
    expect(await readFile(join(dataDir, folder, "PG_VERSION"), "utf8")).toBe(`${version}\n`);
  });

  test("a folder that holds something else", async () => {
    await mkdir(join(dataDir, "postgres-18"));
    await writeFile(join(dataDir, "postgres-18", "letter.txt"), "dear");
    await expect(start()).rejects.toThrow(/postgres-18 is not empty and holds no PostgreSQL data/);
    expect(await readFile(join(dataDir, "postgres-18", "letter.txt"), "utf8")).toBe("dear");
  });

  test("a data folder that is a file", async () => {
    const file = join(dataDir, "file");
    await writeFile(file, "");
    await expect(startPostgres({ dataDir: file, log: () => {} })).rejects.toThrow(/cannot be made.*TALLYWIRE_DATA/s);
  });

  test("a broken cluster: the log's end is shown", async () => {
    await stop(await start());
    await rm(join(placePostgres(dataDir).cluster, "global", "pg_control"));
    await expect(start()).rejects.toThrow(/could not.*pg_control|pg_control.*could not/s);
  });

  test.runIf(process.getuid?.() === 0)(
    "started by root below a folder that the user postgres may not enter",
    async () => {
      const closed = join(dataDir, "closed");
      await mkdir(closed, { mode: 0o700 });
      const refusal = startPostgres({ dataDir: join(closed, "data"), log: () => {} });
      await expect(refusal).rejects.toThrow(new RegExp(`may not enter ${closed} .*chmod o\\+x ${closed}`, "s"));
    },
  );
});
