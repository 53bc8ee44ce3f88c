import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the installed command runs as `npm run tallywire` does", () => {
  const bin = join(import.meta.dirname, "..", "..", "src", "cli", "bin.js");
  const news = "Seoul said North Korea sent Russia about 300 shells.";
  const { status, stdout } = spawnSync(process.execPath, [bin, "extract", "-"], { input: news, encoding: "utf8" });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ mentions: [{ quantity: { low: 300, bound: "about" } }] });
});
