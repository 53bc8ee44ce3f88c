#!/usr/bin/env node
// The installed command. Sources run as they are, through tsx, on Node 24: the one that runs this file, or the one
// that came with the packages.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const needed = 24;
const runs = Number(process.versions.node.split(".")[0]);

if (runs >= needed) {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./main.ts");
} else {
  const node = findNode();
  if (node === null) {
    console.error(
      `tallywire needs Node ${needed}, this is ${process.version}. Install it, or run: npm install node@24`,
    );
    process.exit(1);
  }
  const { status } = spawnSync(node, [import.meta.filename ?? process.argv[1] ?? "", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}

/** The binary of the package `node`, where it is installed. */
function findNode() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("node/package.json")), "bin", "node");
  } catch {
    return null;
  }
}
