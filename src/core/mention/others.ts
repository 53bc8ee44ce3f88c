import type { Category } from "../topic/types.ts";
import {
  about,
  categoryOf,
  clauseNames,
  firstOf,
  isExchange,
  isMissile,
  isOther,
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

/** "Putin has lost so many of his own", "the losses of the occupiers": whose they are is said. */
export const isOwnLoss = (facts: Facts): boolean =>
  (isPeople(facts) || solid.has(categoryOf(facts))) &&
  !isOwn(facts) &&
  !sentenceNames(facts, firstOf(facts)) &&
  ((lostOwn.test(facts.sentence) && sentenceNames(facts, secondOf(facts))) || losersNamed.test(facts.sentence));

const lostOwn =
  /\b(?:lost|lose|losing|killed|dead|wounded|losses|casualties|deaths)\b[^.;]{0,50}\b(?:his|its|their) own\b|\b(?:his|its|their) own (?:dead|losses|casualties|killed|wounded)\b/i;
const losersNamed =
  /\b(?:losses|casualties|death toll|dead|killed) (?:of|among|for|in the ranks of) (?:the |its )?(?:occupiers?|invaders?|enemy|aggressor|Russians?|Russian (?:army|forces|troops|side)|occupying (?:army|forces|troops))\b|\b(?:enemy|occupiers|invaders)(?:['’]s?)? (?:losses|casualties|lost)\b/i;
const solid: ReadonlySet<Category> = new Set(["gun", "mlrs", "vehicle", "aircraft", "drone", "ship", "train"]);

/** "91 missiles and 97 drones" in one salvo at the other side: the second party's own fire, unless called another's. */
export const isSalvo = (facts: Facts): boolean =>
  flying.has(categoryOf(facts)) &&
  isNew(facts) &&
  /\b(?:missiles?|rockets?|bombs?)\b/i.test(facts.sentence) &&
  /\b(?:drones|UAVs?|Shaheds?|Gerans?)\b/i.test(facts.sentence) &&
  matter.salvo.test(facts.sentence) &&
  !sentenceNames(facts, firstOf(facts));

/** "It counted no fewer than 100 missiles as well": one more of a list that goes on from the sentence before. */
const isAdded = (facts: Facts): boolean =>
  lastNear(facts, 1) && !isOther(facts) && !matter.used.test(facts.clause) && added.test(facts.sentence);

const added =
  /\b(?:as well|also|too|in addition|besides|moreover|on top of (?:that|this|it)|along with|added to (?:that|this))\b/i;

export function isUnowned(facts: Facts): boolean {
  if (!flying.has(categoryOf(facts)) || !isNew(facts) || isAdded(facts)) return false;
  if (isListed(facts)) return false;
  if (matter.everyType.test(facts.reading.text.slice(facts.quantity.end, facts.quantity.end + 50))) return true;
  if (sameBefore(facts) || sentenceNames(facts, firstOf(facts)) || isCapacity(facts)) return false;
  if (!matter.used.test(facts.clause) && moving.has(verbOf(facts) ?? "say") && isExchange(facts)) return false;
  const told = titleIsOn(facts) && isMissile(facts) && isExchange(facts);
  return !told && (matter.used.test(facts.clause) || !namesOtherEnd(facts));
}

/** "What the North has sent: – 148 missiles – 4 million shells": the lead says whose the things of its list are. */
function isListed({ reading, quantity }: Facts): boolean {
  const lines = reading.text
    .slice(Math.max(0, quantity.start - listReach), quantity.start)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const lead = lines.slice(0, -1).findLast((line) => !bullet.test(line));
  return (
    bullet.test(lines.at(-1) ?? "") && lead !== undefined && /:\s*$/.test(lead) && reading.topic.relevance.test(lead)
  );
}

const bullet = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s/;
const listReach = 1200;

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
  (matter.earned.test(facts.clause) && sentenceNames(facts, firstOf(facts)) && sentenceNames(facts, secondOf(facts))) ||
  (matter.trade.test(facts.clause) && (clauseNames(facts, firstOf(facts)) || clauseNames(facts, secondOf(facts))));
