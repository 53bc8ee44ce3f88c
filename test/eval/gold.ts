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

/** The sets that are scored apart: what the rules were grown on, and other registers, which were written without sight of them. */
export const sets = { dev: /^set\d+\.jsonl$/, registers: /^registers\.jsonl$/ } as const;

export type SetName = keyof typeof sets;

const filesOf = (set: SetName): readonly string[] =>
  readdirSync(dir)
    .filter((file) => sets[set].test(file))
    .sort();

export const readGoldText = (set: SetName = "dev"): string =>
  filesOf(set)
    .map((file) => readFileSync(new URL(file, dir), "utf8").trimEnd())
    .join("\n");

export const hashOf = (gold: string): string => createHash("sha256").update(gold).digest("hex");

export const readGold = (set: SetName = "dev"): GoldArticle[] =>
  readGoldText(set)
    .split("\n")
    .map((line): GoldArticle => JSON.parse(line));

/** Where the quantity of a gold mention stands, as the scorer finds it. */
export function spanOf(article: GoldArticle, mention: GoldMention): { readonly start: number; readonly end: number } {
  const anchor = mention.start ?? article.text.indexOf(mention.quote);
  const start = mention.start ?? article.text.indexOf(mention.quantity.text, anchor);
  return { start, end: start + mention.quantity.text.length };
}
