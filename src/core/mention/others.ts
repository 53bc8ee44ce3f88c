import type { Category } from "../topic/types.ts";
import {
  about,
  categoryOf,
  clauseNames,
  firstOf,
  isExchange,
  isMissile,
  isOwn,
  isRecalled,
  lastNear,
  namesOtherEnd,
  othersSuffer,
  sameBefore,
  secondOf,
  sentenceNames,
  suffers,
  textBefore,
  titleIsOn,
  verbOf,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { matter } from "./matter.ts";

export const flying: ReadonlySet<Category> = new Set(["missile", "ballistic_missile", "drone", "rocket"]);
export const isPeople = (facts: Facts): boolean => categoryOf(facts) === "personnel";
export const isNew = (facts: Facts): boolean => !isOwn(facts) && !isRecalled(facts);

const moving: ReadonlySet<string> = new Set(["give", "get", "move"]);

/** Losses count where the first party's people were spoken of, and nobody else is said to suffer them. */
export function isOthersLoss(facts: Facts): boolean {
  if (
    !isPeople(facts) ||
    !(matter.loss.test(facts.clause) || matter.hurt.test(facts.clause)) ||
    isOwn(facts) ||
    clauseNames(facts, firstOf(facts))
  )
    return false;
  if (isRecalled(facts) && facts.before.at(-1)?.item.category === "personnel" && lastNear(facts, 0)) return false;
  if (othersSuffer(facts) || suffers(facts)) return true;
  if (isRecalled(facts) && facts.before.at(-1)?.item.category === "personnel" && lastNear(facts, 1)) return false;
  return !(isExchange(facts) && (sameBefore(facts) || sentenceNames(facts, firstOf(facts))));
}

export function isUnowned(facts: Facts): boolean {
  if (!flying.has(categoryOf(facts)) || !isNew(facts)) return false;
  if (matter.everyType.test(facts.reading.text.slice(facts.quantity.end, facts.quantity.end + 50))) return true;
  if (sameBefore(facts) || sentenceNames(facts, firstOf(facts)) || isCapacity(facts)) return false;
  if (!matter.used.test(facts.clause) && moving.has(verbOf(facts) ?? "say") && isExchange(facts)) return false;
  const told = titleIsOn(facts) && isMissile(facts) && isExchange(facts);
  return !told && (matter.used.test(facts.clause) || !namesOtherEnd(facts));
}

/** "Room for 3 million shells or 500,000 rockets": what containers spoken of could hold. */
const isCapacity = (facts: Facts): boolean =>
  facts.before.length > 0 &&
  (verbOf(facts) === "hold" || matter.room.test(about(facts)) || /\bor\s*$/.test(textBefore(facts)));

/** The sentence or the one before it speaks of containers, which carry the exchange. */
export const isFilled = ({ reading, passage }: Facts): boolean =>
  [0, 1].some((back) =>
    reading.passage(passage.index - back)?.nouns.some(({ value }) => value.category === "container"),
  );

/** Pay of those who were sent, or what one party sells to the other. */
export const paysForIt = (facts: Facts): boolean =>
  (matter.paid.test(facts.sentence) &&
    (matter.labour.test(facts.sentence) ||
      (facts.before.at(-1)?.item.category === "personnel" && lastNear(facts, 2)))) ||
  (matter.trade.test(facts.clause) && (clauseNames(facts, firstOf(facts)) || clauseNames(facts, secondOf(facts))));
