import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, test } from "vitest";

/** What Debian brings and npm does not. */
export type Program = "chromium" | "redis-server";

export function findProgram(name: Program): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** A block of tests that needs a program: without it skipped by name on a person's machine, failed in CI. */
export function describeWith(program: Program, name: string, define: () => void): void {
  if (findProgram(program) !== null) describe(name, define);
  else if (process.env["CI"] === undefined) describe.skip(`${name} (needs ${program}, which is not installed)`, define);
  else {
    test(`${name} (needs ${program})`, () => {
      throw new Error(`${program} is not installed; CI must bring it (see .ci/run)`);
    });
  }
}
