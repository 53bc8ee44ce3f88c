import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { goodSettings } from "./services/redis-server.ts";

const root = join(import.meta.dirname, "..");
const service = z.looseObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  volumes: z.array(z.string()),
  restart: z.string(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()).min(2) }).optional(),
});
const composeSchema = z.looseObject({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.looseObject({ internal: z.boolean().optional() }).nullable()),
  volumes: z.record(z.string(), z.null()),
});

const compose = composeSchema.parse(parse(await readFile(join(root, "docker-compose.yml"), "utf8"), { merge: true }));
const dockerfile = await readFile(join(root, "Dockerfile"), "utf8");
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);

test("the parts are there, and only web is published, on loopback", () => {
  expect(Object.keys(compose.services)).toEqual(["postgres", "redis", "migrate", "web", "scheduler", "worker"]);
  for (const [name, { ports }] of services) {
    if (name === "web") expect(ports.every((port) => port.startsWith("127.0.0.1:"))).toBe(true);
    else expect(ports).toEqual([]);
  }
});

test("every network, volume and service that is named is there", () => {
  for (const [, { networks, volumes, depends_on }] of services) {
    for (const name of networks) expect(Object.keys(compose.networks)).toContain(name);
    for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(":")[0]);
    for (const name of Object.keys(depends_on)) expect(Object.keys(compose.services)).toContain(name);
  }
});

test("PostgreSQL and Redis keep their data, answer health checks and are cut off from outside", () => {
  for (const name of ["postgres", "redis"]) {
    const { volumes, healthcheck, networks } = service.parse(compose.services[name]);
    expect(volumes).toHaveLength(1);
    expect(healthcheck).toBeDefined();
    expect(networks.every((network) => compose.networks[network]?.internal === true)).toBe(true);
  }
});

test("Redis runs with the settings that the queues insist on", () => {
  expect(compose.services["redis"]?.command).toEqual(expect.arrayContaining(goodSettings));
});

test("the parts wait for the migration, and the migration for PostgreSQL", () => {
  for (const [name, { depends_on, restart }] of ours) {
    expect(depends_on["postgres"]?.condition).toBe("service_healthy");
    if (name === "migrate") expect(restart).toBe("no");
    else expect(depends_on["migrate"]?.condition).toBe("service_completed_successfully");
  }
});

test("no password is written into the file", () => {
  for (const [, { environment }] of services) {
    for (const [key, value] of Object.entries(environment)) {
      if (/PASSWORD|DATABASE_URL/.test(key)) expect(value).toContain("${POSTGRES_PASSWORD:?");
    }
  }
});

test("the image holds what the commands need, runs as no root, and has every command", {
  timeout: 120_000,
}, async () => {
  const image = await mkdtemp(join(tmpdir(), "tallywire-image-"));
  try {
    for (const path of copiedPaths(dockerfile)) await cp(join(root, path), join(image, path), { recursive: true });
    await symlink(join(root, "node_modules"), join(image, "node_modules"));
    const entrypoint = JSON.parse(/^ENTRYPOINT (\[.*\])$/m.exec(dockerfile)?.[1] ?? "[]") as string[];
    const [node, ...args] = [process.execPath, ...entrypoint.slice(1), "help"];
    const { stdout } = await promisify(execFile)(node, args, { cwd: image });
    for (const [name, { command }] of ours) expect(stdout, name).toMatch(new RegExp(`^  ${command?.[0]} `, "m"));
  } finally {
    await rm(image, { recursive: true, force: true });
  }
  expect(dockerfile.match(/^USER (.*)$/gm)?.at(-1)).toBe("USER node");
});

/** What the Dockerfile copies from the checkout, in the checkout's words. */
function copiedPaths(text: string): readonly string[] {
  const lines = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap((match) => (match[1] ?? "").split(" "));
  expect(lines.length).toBeGreaterThan(5);
  return lines.map((path) => (path.endsWith("/") ? dirname(path) : path));
}
