import type { Category } from "../topic/types.ts";
import { homeward } from "./action.ts";
import { reachOf } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { codesOf } from "./roles.ts";
import type { Action } from "./types.ts";

type Way = "given" | "returned";

type Asked = { readonly facts: Facts; readonly action: Action };

type DirectionRule = { readonly id: string; readonly example: string; readonly read: (asked: Asked) => Way | null };

const returning =
  /\b(?:return traffic|reverse direction|the other way|opposite direction|in (?:exchange|return)|(?:comes?|came|coming|sent|returned|brought) (?:back|home)|(?:fly|flying|flown|bring\w*|send\w*|sent) (?:\w+ ){1,4}home|repatriated|return(?:ed|ing)? to (?:the )?north|sent home|return (?:cargo|shipments?|loads?|containers?)|similar loads)\b/i;
const outgoing = /\b(?:outward|outbound|outgoing)\b/i;
const filled: ReadonlySet<Category> = new Set(["container", "train", "ship", "other"]);
const carriers: ReadonlySet<Category> = new Set(["ship", "train", "aircraft"]);

/** In order: the first that knows which way it goes; else it is what the first party gives. */
export const directionRules: readonly DirectionRule[] = [
  {
    id: "direction-outgoing",
    example: "his earlier figure for the outward traffic was 6,700",
    read: ({ facts }) => (outgoing.test(facts.clause) ? "given" : null),
  },
  {
    id: "direction-giver",
    example: "the North had shipped 10,000 containers the other way",
    read: ({ facts }) => fromGiver(facts),
  },
  {
    id: "direction-returning",
    example: "in exchange, more than 9,000 have come back",
    read: ({ facts }) => (isReturning(facts) ? "returned" : null),
  },
  {
    id: "direction-spent",
    example: "fired 65 of its missiles",
    read: ({ facts, action }) => (action === "transfer" || isReturnKind(facts) ? null : "given"),
  },
  {
    id: "direction-kind",
    example: "165,000 barrels",
    read: ({ facts }) => (isReturnKind(facts) || isFilledForReturn(facts) ? "returned" : null),
  },
  {
    id: "direction-people",
    example: "getting 10,000 soldiers ready",
    read: ({ facts }) => (facts.found.item.category === "personnel" ? "given" : null),
  },
  { id: "direction-ends", example: "Russia sent North Korea 300 vehicles", read: ({ facts }) => fromEnds(facts) },
  {
    id: "direction-memory",
    example: "a pair of the vessels headed to Chongjin",
    read: ({ facts }) => fromMemory(facts),
  },
];

const isReturning = (facts: Facts): boolean =>
  returning.test(upToPhrase(facts)) || (facts.found.item.category === "personnel" && homeward.test(reachOf(facts)));

/** From the start of the sentence to a little behind the item: what comes later is another matter. */
function upToPhrase({ reading, passage, quantity, found }: Facts): string {
  const end = Math.max(quantity.end, Math.min(found.item.end, quantity.end + 60)) + 35;
  return reading.text.slice(
    passage.start,
    Math.min(passage.end, found.item.start > passage.end ? quantity.end + 35 : end),
  );
}

/** "171 railway cars of flour": what goes back fills them. */
function isFilledForReturn({ reading, passage, found }: Facts): boolean {
  if (!filled.has(found.item.category)) return false;
  const noun = passage.nouns.find(({ first }) => first >= found.phrase.last && first <= found.phrase.last + 3);
  const link = passage.words[found.phrase.last]?.key ?? "";
  return (
    noun !== undefined && /^(?:of|with|carrying|full)$/.test(link) && reading.topic.returns.has(noun.value.category)
  );
}

const isReturnKind = ({ reading, found, clause }: Facts): boolean =>
  reading.topic.returns.has(found.item.category) ||
  reading.topic.returnNouns.test(carriers.has(found.item.category) ? clause : found.item.text);

/** The first party as the subject of the giving leaves nothing open. */
function fromGiver({ reading, frame, found }: Facts): Way | null {
  const isGiving = frame.verb?.value.class === "give" && !frame.passive && frame.subject !== null;
  if (
    !isGiving ||
    carriers.has(found.item.category) ||
    found.item.category === "personnel" ||
    found.item.category === "money"
  )
    return null;
  return codesOf(frame.subject).includes(reading.topic.codes[0]) ? "given" : null;
}

function fromEnds({ reading, givers, getters, owners, found }: Facts): Way | null {
  const [first, second] = reading.topic.codes;
  if (owners.has(first) || carriers.has(found.item.category)) return null;
  const ahead = givers.has(first) || getters.has(second);
  const back = givers.has(second) || getters.has(first);
  if (ahead === back) return null;
  return back ? "returned" : "given";
}

function fromMemory({ reading, before, found, owners }: Facts): Way | null {
  const last = before.findLast((mention) => mention.item.category === found.item.category);
  const recalls =
    found.how === "memory" ||
    carriers.has(found.item.category) ||
    /\bthe\b/i.test(reading.text.slice(found.item.start - 8, found.item.start));
  if (!last || !recalls || owners.has(reading.topic.codes[0])) return null;
  return last.direction === reading.topic.directions[1] ? "returned" : "given";
}

export function readDirection(facts: Facts, action: Action): { readonly direction: string; readonly rule: string } {
  const [given, returned] = facts.reading.topic.directions;
  for (const rule of directionRules) {
    const way = rule.read({ facts, action });
    if (way) return { direction: way === "returned" ? returned : given, rule: rule.id };
  }
  return { direction: given, rule: "direction-default" };
}
