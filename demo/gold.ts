import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GoldArticle } from "./newsroom.ts";

const folder = join(import.meta.dirname, "..", "test", "gold");

/** The annotated articles, both sets; what the newsroom publishes. */
export async function readGold(): Promise<GoldArticle[]> {
  const sets = await Promise.all(["set1.jsonl", "set2.jsonl"].map((file) => readFile(join(folder, file), "utf8")));
  return sets.flatMap((set) =>
    set
      .split("\n")
      .filter(Boolean)
      .map((line): GoldArticle => JSON.parse(line)),
  );
}
