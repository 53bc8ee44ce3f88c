import { attributionAt, findAttributions } from "./attribution/find.ts";
import { markAlternatives } from "./mention/alternative.ts";
import { attribute, buildMention } from "./mention/build.ts";
import { type Facts, gatherFacts } from "./mention/facts.ts";
import { readFrame } from "./mention/frame.ts";
import { findItem } from "./mention/item.ts";
import { type Reading, readText, sentenceAt } from "./mention/passage.ts";
import { judgeRelevance } from "./mention/relevance.ts";
import type { Article, Dropped, Extraction, Mention } from "./mention/types.ts";
import { findQuantities } from "./quantity/find.ts";
import type { Quantity } from "./quantity/types.ts";
import { concerns, type PreparedTopic } from "./topic/prepare.ts";

const nothing: Extraction = { mentions: [], dropped: [] };

/** The product: who says how much of what moved, each with the words that it came from. */
export const extractMentions = (article: Article, topic: PreparedTopic): readonly Mention[] =>
  extract(article, topic).mentions;

/** The same with the quantities that became no mention, and why. */
export function extract(article: Article, topic: PreparedTopic): Extraction {
  const text = `${article.title}\n${article.text}`;
  if (!concerns(topic, text)) return nothing;
  const scan = findQuantities(article.text);
  if (scan.quantities.length === 0) return { mentions: [], dropped: scan.dropped.map(named) };
  const { found, dropped } = decide(readText(article.text, article.title, topic, scan));
  return {
    mentions: attributeAll(article, topic, found),
    dropped: [...scan.dropped.map(named), ...dropped].sort(byStart),
  };
}

/** How many mentions back a later one may lean on. */
const memory = 60;

type Found = { readonly mention: Mention; readonly facts: Facts };

/** Item and relevance of each quantity, in the order of the text, since a later one may lean on an earlier. */
function decide(reading: Reading): { readonly found: readonly Found[]; readonly dropped: readonly Dropped[] } {
  const found: Found[] = [];
  let before: readonly Mention[] = [];
  const dropped: Dropped[] = [];
  for (const quantity of reading.scan.quantities) {
    const result = read(reading, quantity, before);
    if ("reason" in result) dropped.push(result);
    else {
      found.push(result);
      before = [...before.slice(-memory), result.mention];
    }
  }
  return { found, dropped };
}

function read(reading: Reading, quantity: Quantity, before: readonly Mention[]): Found | Dropped {
  const { start, end, rules } = quantity;
  const passage = reading.passage(sentenceAt(reading.sentences, start));
  const item = passage && findItem(reading, passage, quantity, before);
  if (!passage || !item)
    return { start, end, reason: "counts nothing that the topic watches", rules: [...rules, "drop-no-item"] };
  const frame = readFrame(reading, passage, quantity, item);
  const facts = gatherFacts(reading, passage, quantity, item, frame, before);
  const verdict = judgeRelevance(facts);
  if (!verdict.keep) return { start, end, reason: verdict.reason, rules: [...rules, item.rule, verdict.rule] };
  return { mention: buildMention(facts, verdict.rule), facts };
}

/** Sources are sought only where something was found: most articles end before this. */
function attributeAll(article: Article, topic: PreparedTopic, found: readonly Found[]): Mention[] {
  if (found.length === 0) return [];
  const attributions = findAttributions(article, topic.actors);
  const mentions = found.map(({ mention, facts }) =>
    attribute(mention, facts, attributionAt(attributions, article, mention), article),
  );
  return markAlternatives(article.text, mentions);
}

const named = ({
  start,
  end,
  reason,
}: {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}): Dropped => ({ start, end, reason, rules: [] });
const byStart = (a: Dropped, b: Dropped): number => a.start - b.start;
