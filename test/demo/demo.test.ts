import type { ChildProcess } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { type Ended, tallywire } from "../cli/tallywire.ts";
import { freshFolder } from "../services/folder.ts";
import { freePort } from "../services/free-port.ts";

const folders: string[] = [];
const tenMinutes = 600_000;

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function dataFolder(): Promise<string> {
  const folder = await freshFolder();
  folders.push(folder);
  return folder;
}

/** Runs `demo --once`; `onChunk` sees what it prints and may end it. */
function runDemo(data: string, port: number, onChunk?: (chunk: string, child: ChildProcess) => void): Promise<Ended> {
  const { child, ended } = tallywire(["demo", "--once", "--newsroom-port", String(port)], { TALLYWIRE_DATA: data });
  child.stdout?.on("data", (chunk) => onChunk?.(String(chunk), child));
  return ended;
}

const tableOf = (out: string): string => out.slice(out.indexOf("stated "));
const withoutFolders = (table: string): string => table.replaceAll(/^\/.*$/gm, "");

describe("npm run demo -- --once", () => {
  let calm = "";

  test("reads all, prints the claims and the CSV file's path, and leaves with 0", { timeout: tenMinutes }, async () => {
    const data = await dataFolder();
    const port = await freePort();
    const { code, out, err } = await runDemo(data, port);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    calm = tableOf(out);
    expect(calm).toMatch(/Shin Won[- ]?[Ss]ik.*6,700.*containers.*KP → RU/);
    const file = out.trim().split("\n").at(-1) ?? "";
    expect(await readFile(file, "utf8")).toMatch(/^claim_id,/);

    const again = await runDemo(data, port);
    expect({ code: again.code, table: tableOf(again.out) }).toEqual({ code: 0, table: calm });
  });

  test("killed in the middle and started again, it ends with the same table", { timeout: tenMinutes }, async () => {
    const data = await dataFolder();
    const port = await freePort();
    const killed = await runDemo(data, port, (chunk, child) => {
      const read = Number(/articles (\d+)\//.exec(chunk)?.[1] ?? 0);
      if (read >= 5) child.kill("SIGKILL");
    });
    expect(killed.code).toBeNull();
    expect(killed.out).not.toContain("stated ");
    const { code, out } = await runDemo(data, port);
    expect(code).toBe(0);
    expect(withoutFolders(tableOf(out))).toBe(withoutFolders(calm));
  });

  test("a newsroom port in use is named, with what to do", async () => {
    const port = await freePort();
    const { createServer } = await import("node:net");
    const squatter = createServer().listen(port, "127.0.0.1");
    const { code, err } = await runDemo(await dataFolder(), port);
    squatter.close();
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} of the demo's newsroom is in use`);
    expect(err).toContain("--newsroom-port");
  });
});
