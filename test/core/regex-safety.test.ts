import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { computingMs } from "../computing.ts";

type Found = { readonly source: string; readonly flags: string; readonly at: string };

const root = join(import.meta.dirname, "..", "..");

/** The regular expressions written down in a file. */
function literalsOf(file: string): Found[] {
  const found: Found[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2024, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith(".ts"));

/** Those that modules put together from tables when they are loaded. */
async function builtOf(files: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags], self) {
      const made = Reflect.construct(target, [source, flags], self);
      const at = new Error().stack?.split("\n").find((line) => /\/(?:src|node_modules)\//.test(line)) ?? "";
      if (!at.includes("node_modules")) found.push({ source: made.source, flags: made.flags, at: at.trim() });
      return made;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ join(root, file));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/**
 * What recheck's automaton proves is believed. Its fuzzer also names patterns whose repetitions are bounded: its attack
 * is then run, and must end within the bound.
 */
async function findFault({ source, flags, at }: Found): Promise<readonly string[] | null> {
  const verdict = await check(source, flags.replace("v", "u"), { timeout: 20_000 });
  if (verdict.status !== "vulnerable") return null;
  const { checker, attack, complexity } = verdict;
  const isSlow = checker !== "fuzz" || computingMs(() => new RegExp(source, flags).test(attack.string)) > 500;
  return isSlow ? [`${at}: /${source}/${flags}: ${complexity.summary}`] : null;
}

const files = filesOf("src/core");

test("no regular expression of the core backtracks without bound", async () => {
  const all = [...files.flatMap(literalsOf), ...(await builtOf(files))];
  const unique = [...new Map(all.map((found) => [`/${found.source}/${found.flags}`, found])).values()];
  expect(unique.length).toBeGreaterThan(100);
  const faults: string[] = [];
  // One after the other: each check is a process of its own.
  for (const found of unique) faults.push(...((await findFault(found)) ?? []));
  expect(faults).toEqual([]);
}, 900_000);
