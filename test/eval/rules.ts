import type { Mention } from "../../src/core/mention/types.ts";
import { slice } from "../../src/core/text/span.ts";
import { type GoldArticle, spanOf } from "./gold.ts";

export type Outcome = {
  readonly article: GoldArticle;
  readonly mentions: readonly Mention[];
  readonly dropped: readonly { readonly start: number; readonly end: number; readonly rules: readonly string[] }[];
};

type Tally = { right: string[]; wrong: string[] };

/** For each rule: how often it spoke, whether the mention (or the drop) was right by place, and an example of both. */
export function tallyRules(outcomes: readonly Outcome[], wrongNames: ReadonlySet<string>): string {
  const tallies = new Map<string, Tally>();
  const note = (rule: string, right: boolean, example: string): void => {
    const tally = tallies.get(rule) ?? { right: [], wrong: [] };
    tally[right ? "right" : "wrong"].push(example);
    tallies.set(rule, tally);
  };
  for (const { article, mentions, dropped } of outcomes) {
    const gold = article.mentions.map((mention) => spanOf(article, mention));
    const isGold = (span: { readonly start: number; readonly end: number }): boolean =>
      gold.some((other) => other.start < span.end && span.start < other.end);
    for (const mention of mentions)
      for (const rule of new Set(mention.rules))
        note(
          rule,
          isGold(mention) && !wrongNames.has(`${article.id}:${mention.start}:${rule.split("-")[0]}`),
          show(article, mention),
        );
    for (const span of dropped)
      for (const rule of new Set(span.rules.filter((id) => id.startsWith("drop-"))))
        note(rule, !isGold(span), show(article, span));
  }
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([rule, tally]) => format(rule, tally));
  return [`${"rule".padEnd(34)} fired right wrong  precision`, ...rows].join("\n");
}

function format(rule: string, { right, wrong }: Tally): string {
  const fired = right.length + wrong.length;
  const line = `${rule.padEnd(34)} ${String(fired).padStart(5)} ${String(right.length).padStart(5)} ${String(wrong.length).padStart(5)}  ${((100 * right.length) / fired).toFixed(0).padStart(3)} %`;
  const examples = [right[0] && `    right  ${right[0]}`, wrong[0] && `    wrong  ${wrong[0]}`].filter((text) => text);
  return [line, ...examples].join("\n");
}

const show = (article: GoldArticle, span: { readonly start: number; readonly end: number }): string =>
  `${article.id} «${slice(article.text, { start: Math.max(0, span.start - 25), end: span.end + 35 }).replace(/\s+/g, " ")}»`;
