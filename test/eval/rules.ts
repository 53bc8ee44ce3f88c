import type { Dropped, Mention } from "../../src/core/mention/types.ts";
import { slice } from "../../src/core/text/span.ts";
import { type GoldArticle, spanOf } from "./gold.ts";

export type Outcome = {
  readonly article: GoldArticle;
  readonly mentions: readonly Mention[];
  readonly dropped: readonly Dropped[];
};

type Tally = { readonly right: string[]; readonly wrong: string[] };

/** The slot of a mention that a rule fills, by the first word of its id; others are judged by whether it is a mention at all. */
const slotOf: Readonly<Record<string, string>> = { direction: "direction", action: "action", modality: "modality" };
const quantityRule = /^(?:item|keep)-/;

/**
 * For each rule: how often it spoke, how often it was right, and an example of both. `faults` are the scorer's lines:
 * a rule that fills a slot is wrong where the scorer says so of that slot.
 */
export function tallyRules(outcomes: readonly Outcome[], faults: readonly string[]): string {
  const tallies = new Map<string, Tally>();
  const note = (rule: string, right: boolean, example: string): void => {
    const tally = tallies.get(rule) ?? { right: [], wrong: [] };
    tally[right ? "right" : "wrong"].push(example);
    tallies.set(rule, tally);
  };
  for (const { article, mentions, dropped } of outcomes) {
    const gold = article.mentions.map((mention) => ({ mention, span: spanOf(article, mention) }));
    const goldAt = (span: Dropped | Mention) =>
      gold.find((other) => other.span.start < span.end && span.start < other.span.end);
    for (const mention of mentions) {
      const match = goldAt(mention);
      const wrong = match ? wrongSlots(faults, article.id, match.mention.quote) : [];
      for (const rule of new Set(mention.rules))
        note(rule, match !== undefined && !isFault(rule, wrong), show(article, mention));
    }
    for (const span of dropped)
      for (const rule of span.rules.filter((id) => id.startsWith("drop-")))
        note(rule, goldAt(span) === undefined, show(article, span));
  }
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([rule, tally]) => format(rule, tally));
  return [`${"rule".padEnd(34)} fired right wrong  precision`, ...rows].join("\n");
}

const wrongSlots = (faults: readonly string[], id: string, quote: string): string[] =>
  faults
    .find((line) => line.startsWith(`${id} WRONG `) && line.includes(`«${quote}»`))
    ?.split(" ")[2]
    ?.split(",") ?? [];

function isFault(rule: string, wrong: readonly string[]): boolean {
  const slot = slotOf[rule.split("-")[0] ?? ""];
  if (slot) return wrong.includes(slot);
  if (rule.startsWith("item-")) return wrong.includes("category") || wrong.includes("calibre");
  return !quantityRule.test(rule) && wrong.includes("source");
}

function format(rule: string, { right, wrong }: Tally): string {
  const fired = right.length + wrong.length;
  const precision = ((100 * right.length) / fired).toFixed(0);
  const counts = [fired, right.length, wrong.length].map((count) => String(count).padStart(5)).join(" ");
  const examples = [right[0] && `    right  ${right[0]}`, wrong[0] && `    wrong  ${wrong[0]}`];
  return [`${rule.padEnd(34)} ${counts}  ${precision.padStart(3)} %`, ...examples.filter((text) => text)].join("\n");
}

const show = (article: GoldArticle, span: { readonly start: number; readonly end: number }): string =>
  `${article.id} «${slice(article.text, { start: Math.max(0, span.start - 25), end: span.end + 35 }).replace(/\s+/g, " ")}»`;
