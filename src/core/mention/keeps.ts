import type { Category } from "../topic/types.ts";
import type { RelevanceRule } from "./drops.ts";
import {
  categoryOf,
  clauseNames,
  codesInSentence,
  firstOf,
  isExchange,
  isMissile,
  isOther,
  isOwn,
  isRecalled,
  isUnsaid,
  lastNear,
  namesOtherEnd,
  sameBefore,
  secondOf,
  sentenceBefore,
  sentenceNames,
  speaksOfMissiles,
  subjectCodes,
  textBefore,
  textBehind,
  verbOf,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { matter } from "./matter.ts";

const vessels: ReadonlySet<Category> = new Set(["ship", "aircraft", "train"]);
const moving: ReadonlySet<string> = new Set(["give", "get", "move"]);
const carrying: ReadonlySet<Category> = new Set(["container", "train"]);
/** A dash, a comma or a bracket parts the number from words that name the first party. */
function isApposed({ passage, reading, quantity }: Facts): boolean {
  const mark = passage.marks.findLast(({ last }) => (passage.words[last - 1]?.end ?? 0) <= quantity.start);
  const isFirst = mark?.value.some((value) => value.kind === "party" && value.code === reading.topic.codes[0]);
  const gap = mark && reading.text.slice(passage.words[mark.last - 1]?.end, quantity.start);
  return isFirst === true && gap !== undefined && /^(?:['’]s)?(?: [\p{L}-]+){0,3}(?:\s[–—-]\s|, | \()$/u.test(gap);
}

/** "Workers and 6,000 sappers": a soldier's noun with a number of its own stands behind "and". */
function isPaired({ passage, found, reading, quantity }: Facts): boolean {
  const next = reading.scan.quantities.find(({ start }) => start >= quantity.end);
  if (!next || next.start >= passage.end || !/^(?:and|plus|or)$/.test(passage.words[found.phrase.last]?.key ?? ""))
    return false;
  const noun = passage.nouns.find(({ first }) => first >= found.phrase.last);
  return (
    noun !== undefined &&
    noun.first - found.phrase.last <= pairReach &&
    noun.value.category === "personnel" &&
    !noun.value.weak
  );
}

const pairReach = 6;

/** Right before the number: a count is quoted. */
const cited =
  /\b(?:cited?|cites|citing|quoted|gave|gives|named|spoke of|speaks? of|talked of|mentioned|(?:puts?|had put) (?:it|the (?:figure|number|count)) at|(?:was|is|of) talking of|came up with|arrived at|settled on)\s*$/i;
const isPeople = (facts: Facts): boolean => categoryOf(facts) === "personnel";

export const keepRules: readonly RelevanceRule[] = [
  { id: "keep-owned", why: "the first party's own", example: "some 10,900 North Korean soldiers", fits: isOwn },
  {
    id: "keep-given",
    why: "the first party gives it",
    example: "Pyongyang has moved 6,700 containers",
    fits: (f) => f.givers.has(firstOf(f)),
  },
  {
    id: "keep-returned",
    why: "the second party gives it to the first",
    example: "Russia sent the North 1 million barrels",
    fits: (f) => f.givers.has(secondOf(f)) && f.getters.has(firstOf(f)),
  },
  {
    id: "keep-share",
    why: "a share that comes from the first party",
    example: "half the ammunition which Russia fires comes from North Korea",
    fits: (f) =>
      f.quantity.unit === "percent" &&
      sentenceNames(f, firstOf(f)) &&
      (namesOtherEnd(f) || /\b(?:comes?|came|coming) from\b/i.test(f.sentence)) &&
      !isPeople(f),
  },
  {
    id: "keep-occasion",
    why: "times that the missiles were used",
    example: "three of those strikes were on the capital",
    fits: (f) => isMissile(f) && f.found.weak && isExchange(f) && (sameBefore(f) || speaksOfMissiles(f)),
  },
  {
    id: "keep-people-there",
    why: "the same people where they were sent",
    example: "the contingent in Kursk is put at 10,900 people",
    fits: (f) => isPeople(f) && sameBefore(f) && clauseNames(f, secondOf(f)) && !isOther(f),
  },
  {
    id: "keep-first-people",
    why: "people whom the first party makes available",
    example: "Kim had made available 12,000 men",
    fits: (f) =>
      isPeople(f) &&
      subjectCodes(f).includes(firstOf(f)) &&
      !matter.loss.test(f.clause) &&
      !isOther(f) &&
      (namesOtherEnd(f) || lastNear(f, 2)),
  },
  {
    id: "keep-second-gives",
    why: "the second party gives it, and the passage is about the exchange",
    example: "Moscow ships about 30% more goods",
    fits: (f) => f.givers.has(secondOf(f)) && verbOf(f) === "give" && !isPeople(f) && isExchange(f),
  },
  {
    id: "keep-first-losses",
    why: "dead and wounded where the first party is named",
    example: "the losses of the Koreans reached 6 thousand persons",
    fits: (f) =>
      isPeople(f) &&
      (matter.loss.test(f.clause) || matter.hurt.test(f.clause)) &&
      clauseNames(f, firstOf(f)) &&
      !/\bamong\s*$/i.test(textBefore(f)),
  },
  {
    id: "keep-apposed",
    why: "people in apposition to the first party's",
    example: "a whole company of Kim's finest – 180 lads",
    fits: (f) => isPeople(f) && isApposed(f),
  },
  {
    id: "keep-paired-people",
    why: "people counted together with soldiers, and the passage is about the exchange",
    example: "another 25,000 workers and 6,000 sappers are to follow",
    fits: (f) => isPeople(f) && f.found.how === "phrase" && isExchange(f) && isPaired(f),
  },
  {
    id: "keep-more-people",
    why: "the same people as in a mention just before",
    example: "the first group, 1,500 people, arrived",
    fits: (f) =>
      f.found.weak &&
      isPeople(f) &&
      f.before.at(-1)?.item.category === "personnel" &&
      lastNear(f, 2) &&
      !matter.loss.test(f.clause) &&
      isExchange(f),
  },
  {
    id: "keep-got",
    why: "the second party gets it",
    example: "over 10,000 containers went to Russia",
    fits: (f) => f.getters.has(secondOf(f)) && (!isPeople(f) || sameBefore(f)),
  },
  {
    id: "keep-recalled",
    why: "a mention before speaks of it",
    example: "Several more went up",
    fits: (f) => isRecalled(f) && lastNear(f, 2) && !isOther(f),
  },
  {
    id: "keep-these-people",
    why: "those who were spoken of, a few sentences on",
    example: "I counted at least two dozen of these lads cut down",
    fits: (f) =>
      isPeople(f) && isRecalled(f) && f.found.how === "phrase" && sameBefore(f) && lastNear(f, 5) && !isOther(f),
  },
  {
    id: "keep-cited",
    why: "another count of what was just counted",
    example: "he cited 16,500 or more since last September",
    fits: (f) =>
      f.found.how === "memory" &&
      f.quantity.unit === "count" &&
      cited.test(textBefore(f)) &&
      lastNear(f, 6) &&
      !f.outsiderGets,
  },
  {
    id: "keep-alleged",
    why: "what the second party is said to have got",
    example: "The Russian envoy rejected the allegation that 12,000 soldiers had been deployed",
    fits: (f) =>
      !f.found.weak &&
      f.before.length > 0 &&
      /\b(?:allegation|accusation|claim|report|rumou?r|story|assertion)s? (?:that|of|about)\b/i.test(
        sentenceBefore(f),
      ) &&
      codesInSentence(f).includes(secondOf(f)) &&
      !f.outsiderActs,
  },
  {
    id: "keep-struck",
    why: "more of those who were just spoken of, hit by others",
    example: "Ukrainian drones wounded 47 more",
    fits: (f) => isRecalled(f) && lastNear(f, 1) && verbOf(f) === "lose",
  },
  {
    id: "keep-focus",
    why: "the passage is about the exchange",
    example: "the space in the boxes corresponds to several hundred thousand rounds",
    fits: (f) =>
      !f.found.weak &&
      !f.reading.topic.contested.has(categoryOf(f)) &&
      isExchange(f) &&
      (f.found.how !== "memory" || lastNear(f, /^\s*more\b/.test(textBehind(f)) ? 2 : 6)),
  },
  {
    id: "keep-carrier-again",
    why: "voyages of the ships just spoken of",
    example: "at least five crossings since mid-August",
    fits: (f) =>
      vessels.has(categoryOf(f)) &&
      isExchange(f) &&
      (sentenceNames(f, firstOf(f)) ||
        sentenceNames(f, secondOf(f)) ||
        (sameBefore(f) && lastNear(f, 2)) ||
        lastNear(f, 0) ||
        (f.found.weak === false && f.before.length > 0 && lastNear(f, 2))),
  },
  {
    id: "keep-unopposed",
    why: "it moves, and nobody else was named since the exchange was",
    example: "1.5m munitions have been brought in already",
    fits: (f) => !f.found.weak && f.before.length > 0 && moving.has(verbOf(f) ?? "say") && isUnsaid(f),
  },
  {
    id: "keep-carrier",
    why: "what carries the exchange in this article",
    example: "the count of containers is 6,700",
    fits: (f) =>
      carrying.has(categoryOf(f)) &&
      !f.found.weak &&
      (f.found.how !== "memory" || lastNear(f, 3)) &&
      !/\bmore\b/.test(textBehind(f).slice(0, 6)) &&
      !/\bnever\b/.test(textBefore(f)),
  },
  {
    id: "keep-again",
    why: "the same thing as in a mention before",
    example: "several million shells have left",
    fits: (f) => sameBefore(f) && !f.found.weak && lastNear(f, 4) && !isOther(f),
  },
];
