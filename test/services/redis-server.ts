import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";

export type RedisServer = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> };

/** The settings that Tallywire insists on. */
export const goodSettings = ["--appendonly", "yes", "--maxmemory-policy", "noeviction"];

export async function startRedis(program: string, settings: readonly string[] = goodSettings): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), "tallywire-redis-"));
  const port = await freePort();
  const flags = ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--databases", "64"];
  const child = spawn(program, [...flags, ...settings], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `redis://127.0.0.1:${port}`;
  await waitForPong(url);
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(dir, { recursive: true, force: true });
  };
  return { url, pid: child.pid ?? 0, stop };
}

async function waitForPong(url: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const answer = await sendRedis(url, ["PING"]).catch(() => "");
    if (answer.includes("PONG")) return;
    await wait(25);
  }
  throw new Error(`redis-server did not answer at ${url}`);
}

/** Speaks Redis' inline protocol, so that tests look at the server without the code they test. */
export function sendRedis(url: string, commands: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.once("error", reject);
    socket.once("close", () => resolve(answer));
    socket.write(`${[...commands, "QUIT"].join("\r\n")}\r\n`);
  });
}
