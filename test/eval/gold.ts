import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../src/core/mention/types.ts";

const dir = new URL("../gold/", import.meta.url);

type GoldMention = {
  readonly quote: string;
  readonly start?: number;
  readonly quantity: { readonly text: string };
};

export type GoldArticle = Article & { readonly story: string; readonly mentions: readonly GoldMention[] };

/** The gold files of the main topic: the sets that are scored together. */
const goldFiles: readonly string[] = readdirSync(dir)
  .filter((file) => /^set\d+\.jsonl$/.test(file))
  .sort();

export const readGoldText = (): string =>
  goldFiles.map((file) => readFileSync(new URL(file, dir), "utf8").trimEnd()).join("\n");

export const goldHash = (): string => createHash("sha256").update(readGoldText()).digest("hex");

export const readGold = (): GoldArticle[] =>
  readGoldText()
    .split("\n")
    .map((line): GoldArticle => JSON.parse(line));

/** Where the quantity of a gold mention stands, as the scorer finds it. */
export function spanOf(article: GoldArticle, mention: GoldMention): { readonly start: number; readonly end: number } {
  const anchor = mention.start ?? article.text.indexOf(mention.quote);
  const start = mention.start ?? article.text.indexOf(mention.quantity.text, anchor);
  return { start, end: start + mention.quantity.text.length };
}
