import type { Facts } from "./facts.ts";
import { codesOf } from "./frame.ts";

type DirectionRule = { readonly id: string; readonly example: string; readonly back: (facts: Facts) => boolean | null };

const back =
  /\b(?:return traffic|reverse direction|other way|in (?:exchange|return)|back(?: home)?|repatriated|sent home|returned home|come back|payment|ships? about|\bpaid\b|from Russia to)\b/i;

/** In order: the first that knows says whether it goes back, from the second party to the first. */
export const directionRules: readonly DirectionRule[] = [
  {
    id: "direction-return-words",
    example: "in exchange, more than 9,000 have come back",
    back: (f) => (back.test(f.sentence) && f.found.item.category !== "missile" ? true : null),
  },
  { id: "direction-ends", example: "Russia sent North Korea 1 million barrels", back: fromEnds },
  {
    id: "direction-kind",
    example: "125,000 barrels",
    back: (f) => (f.reading.topic.returns.has(f.found.item.category) ? true : null),
  },
  { id: "direction-memory", example: "Two of them were later seen at Chongjin", back: (f) => fromMemory(f) },
];

function fromEnds(facts: Facts): boolean | null {
  const [first, second] = facts.reading.topic.codes;
  const { givers, getters } = facts;
  const ahead = givers.has(first) || getters.has(second) || facts.owners.has(first);
  const backwards =
    givers.has(second) || (getters.has(first) && facts.frame.names.some((name) => codesOf(name).includes(second)));
  if (ahead === backwards) return null;
  return backwards && !facts.owners.has(first);
}

function fromMemory(facts: Facts): boolean | null {
  const last = facts.before.at(-1);
  const recalled = last && facts.found.how === "memory" && last.item.category === facts.found.item.category;
  return recalled ? last.direction === facts.reading.topic.directions[1] : null;
}

export function readDirection(facts: Facts): { readonly direction: string; readonly rule: string } {
  const [given, returned] = facts.reading.topic.directions;
  for (const rule of directionRules) {
    const isBack = rule.back(facts);
    if (isBack !== null) return { direction: isBack ? returned : given, rule: rule.id };
  }
  return { direction: given, rule: "direction-default" };
}
