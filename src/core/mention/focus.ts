import type { Facts } from "./facts.ts";
import { codesOf, isOutsider, isTheatre, type Named, namesIn } from "./roles.ts";

/** Whom the text is on about where a number stands: the exchange, somebody else, or nothing said. */
export type Focus = "exchange" | "other" | null;

const lookBack = 5;

/**
 * Names of the clause first, then those before it, nearest first, back through a few sentences: the first party means
 * the exchange, an outsider who is no speaker means somebody else; a mention already found on the way is the exchange.
 */
export function focusOf(facts: Facts): Focus {
  const [first] = facts.reading.topic.codes;
  const inClause = facts.frame.names.filter((name) => name.role !== "speaker");
  if (inClause.some((name) => codesOf(name).includes(first))) return "exchange";
  if (inClause.some(isActing)) return "other";
  for (let index = facts.passage.index; index >= Math.max(0, facts.passage.index - lookBack); index--) {
    const focus = focusIn(facts, index, first);
    if (focus) return focus;
  }
  return null;
}

function focusIn(facts: Facts, index: number, first: string): Focus {
  const passage = facts.reading.passage(index);
  if (!passage) return null;
  const limit = facts.quantity.start;
  const names = namesIn(facts.reading.text, passage).filter(
    (name) => name.role !== "speaker" && (passage.words[name.first]?.start ?? limit) < limit,
  );
  const last = names.findLast((name) => codesOf(name).includes(first) || (isActing(name) && !isTheatre(name)));
  const at = last ? (passage.words[last.first]?.start ?? 0) : -1;
  const mentioned = facts.before.some(
    (mention) =>
      mention.start >= passage.start && mention.start < limit && mention.start > at && mention.start < passage.end,
  );
  if (mentioned) return "exchange";
  if (!last) return null;
  return codesOf(last).includes(first) ? "exchange" : "other";
}

/** An outsider in the matter, not the place where something happened. */
const isActing = (name: Named): boolean => isOutsider(name) && name.role !== "in";
