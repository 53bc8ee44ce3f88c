import { outletSpeaks } from "../attribution/outlet.ts";
import type { Attribution } from "../attribution/types.ts";
import type { Amount, Quantity } from "../quantity/types.ts";
import { slice } from "../text/span.ts";
import { readAction } from "./action.ts";
import { readDirection } from "./direction.ts";
import type { Facts } from "./facts.ts";
import { readModality } from "./modality.ts";
import { readPeriod } from "./period.ts";
import type { Article, Mention } from "./types.ts";

/** A mention of all that the readers say; its rules are those that spoke, in order. Source and cue come later. */
export function buildMention(facts: Facts, kept: string): Mention {
  const { quantity, found, passage } = facts;
  const action = readAction(facts);
  const direction = readDirection(facts, action.action);
  return {
    start: quantity.start,
    end: quantity.end,
    quantity: amountOf(quantity, facts),
    item: found.item,
    direction: direction.direction,
    action: action.action,
    modality: "asserted",
    source: outletSpeaks,
    cue: null,
    via: null,
    period: null,
    alternative: null,
    sentence: { start: passage.start, end: passage.end },
    rules: [...quantity.rules, found.rule, kept, direction.rule, action.rule],
  };
}

/** Kinds of weapons and units of troops are counted in another unit; of fuel, a bare number goes on in barrels, of food in what it was measured in before. */
function amountOf({ low, high, bound, unit }: Quantity, { found, reading, before }: Facts): Amount {
  const isOther =
    unit === "count" &&
    (found.kinds || /\b(?:brigades?|battalions?|regiments?|divisions?|units?|corps)$/i.test(found.item.text));
  if (unit === "barrel" && found.item.category === "gun") return { low, high, bound, unit: "count" };
  if (unit === "count" && found.item.category === "fuel" && /\bbarrels?\b/i.test(reading.text))
    return { low, high, bound, unit: "barrel" };
  const last = before.at(-1);
  if (unit === "count" && found.how === "memory" && found.item.category === "food" && last?.item.category === "food")
    return { low, high, bound, unit: last.quantity.unit };
  return { low, high, bound, unit: isOther ? "other" : unit };
}

/** Adds who says it, how sure, and when, which need the whole article read. */
export function attribute(mention: Mention, facts: Facts, attribution: Attribution | null, article: Article): Mention {
  const modality = readModality(facts, attribution);
  const { period, rule } = readPeriod(facts, article.published);
  const cue = attribution && { ...attribution.cue, text: slice(article.text, attribution.cue) };
  return {
    ...mention,
    modality: modality.modality,
    source: attribution?.resolved ?? outletSpeaks,
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
    via: attribution?.via ?? null,
    period,
    rules: [...mention.rules, modality.rule, ...(rule ? [rule] : []), ...(attribution?.rules ?? [])],
  };
}
