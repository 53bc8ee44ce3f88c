import type { Category } from "../topic/types.ts";
import {
  about,
  categoryOf,
  clauseNames,
  firstOf,
  isExchange,
  isOwn,
  isRecalled,
  lastNear,
  namesOtherEnd,
  namesOthersArms,
  othersOwn,
  secondOf,
  sentenceBefore,
  sentenceNames,
  subjectCodes,
  textBefore,
  textBehind,
  verbOf,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { matter } from "./matter.ts";
import { flying, isFilled, isNew, isOthersLoss, isOwnLoss, isPeople, isSalvo, isUnowned, paysForIt } from "./others.ts";

/** A reason why an amount is none of the exchange; `why` is what `--explain` prints. */
export type RelevanceRule = {
  readonly id: string;
  readonly why: string;
  readonly example: string;
  readonly fits: (facts: Facts) => boolean;
};

/** "Have passed 4,000": the verb is in the amount. */
const passing = /^(?:passed|topped|exceeded|surpassed|reached|hit)\b/i;
const rounds: ReadonlySet<Category> = new Set(["artillery_shell", "munition", "rocket"]);

export const dropRules: readonly RelevanceRule[] = [
  {
    id: "drop-outsider-owned",
    why: "the thing is somebody else's",
    example: "hundreds of Iranian drones",
    fits: (f) => f.outsiderOwns && !isOwn(f),
  },
  {
    id: "drop-home-test",
    why: "a test or launch at home",
    example: "fired at least 23 missiles into the sea",
    fits: (f) => matter.home.test(f.clause) && !isRecalled(f) && !(isOwn(f) && namesOtherEnd(f)),
  },
  {
    id: "drop-games",
    why: "war games, not a war",
    example: "war games that bring together 50,000 troops",
    fits: (f) => matter.games.test(f.sentence) && isNew(f),
  },
  {
    id: "drop-mixed-arms",
    why: "counted together with arms of other makers",
    example: "7,400 missiles and 3,700 Shahed drones",
    fits: (f) => flying.has(categoryOf(f)) && !isOwn(f) && !clauseNames(f, firstOf(f)) && namesOthersArms(f),
  },
  {
    id: "drop-other-losses",
    why: "dead and wounded of others",
    example: "31,000 soldiers killed on the Ukrainian side",
    fits: isOthersLoss,
  },
  {
    id: "drop-own-losses",
    why: "losses that are said to be the second party's own",
    example: "Putin has lost so many of his own that the figure is nearing 900,000",
    fits: isOwnLoss,
  },
  {
    id: "drop-salvo",
    why: "missiles and drones of one salvo, nobody's but the second party's",
    example: "the enemy released 91 missiles and 97 drones",
    fits: isSalvo,
  },
  {
    id: "drop-hurt-things",
    why: "people hurt, where things were counted",
    example: "64 were hurt",
    fits: (f) => f.found.how === "memory" && !isPeople(f) && matter.hurt.test(textBehind(f).slice(0, 30)),
  },
  {
    id: "drop-army-size",
    why: "the size of a whole army or stock",
    example: "a standing army of 1.28 million soldiers",
    fits: (f) => matter.army.test(about(f)),
  },
  {
    id: "drop-force",
    why: "the size of somebody's force",
    example: "has gathered a force of 50,000",
    fits: (f) => matter.force.test(textBefore(f)) && !isOwn(f) && !clauseNames(f, firstOf(f)),
  },
  {
    id: "drop-rate",
    why: "a rate of firing or making",
    example: "fires 10,000 shells a day",
    fits: (f) => f.quantity.unit !== "usd" && matter.rate.test(textBehind(f)) && !clauseNames(f, firstOf(f)),
  },
  {
    id: "drop-consumed",
    why: "what the second party fires or makes by itself",
    example: "its gunners fired 10 million rounds last year",
    fits: (f) =>
      rounds.has(categoryOf(f)) &&
      !isOwn(f) &&
      f.found.how !== "memory" &&
      matter.consumed.test(f.clause) &&
      !sentenceNames(f, firstOf(f)),
  },
  {
    id: "drop-outsider-acts",
    why: "somebody else gives, makes or loses it",
    example: "Estonia has given Ukraine 24 howitzers",
    fits: (f) => f.outsiderActs && !isOwn(f) && !(isRecalled(f) && lastNear(f, 1)) && verbOf(f) !== "say",
  },
  {
    id: "drop-outsider-gets",
    why: "somebody else gets it",
    example: "handed over 45 tanks to Kyiv",
    fits: (f) => f.outsiderGets && !isOwn(f) && !clauseNames(f, firstOf(f)),
  },
  {
    id: "drop-own-output",
    why: "what the second party makes or loses by itself",
    example: "Russia has lost 9,000 tanks",
    fits: (f) =>
      !isOwn(f) &&
      ((verbOf(f) === "make" && !isRecalled(f)) || matter.loss.test(f.clause)) &&
      (subjectCodes(f).includes(secondOf(f)) || (othersOwn(f) && matter.output.test(f.clause))) &&
      !clauseNames(f, firstOf(f)),
  },
  {
    id: "drop-output",
    why: "what others' industry turns out",
    example: "a general put Russian output at 3 million",
    fits: (f) =>
      !isOwn(f) && othersOwn(f) && /\b(?:output|production)\b/i.test(about(f)) && !clauseNames(f, firstOf(f)),
  },
  {
    id: "drop-baseline",
    why: "where a change started from",
    example: "50 rail cars, up from about 20 in September",
    fits: (f) => /\b(?:up|down|compared) (?:from|with|to)\s*$/i.test(textBefore(f)),
  },
  {
    id: "drop-held",
    why: "what somebody has, not what moved",
    example: "it is believed to field more than 20,000 artillery pieces",
    fits: (f) =>
      matter.held.test(textBefore(f)) &&
      !passing.test(f.reading.text.slice(f.quantity.start, f.quantity.end)) &&
      !isRecalled(f) &&
      !f.owners.has(firstOf(f)),
  },
  {
    id: "drop-history",
    why: "it happened long before",
    example: "sent 96 pilots to Hanoi in the 1960s",
    fits: (f) => matter.history.test(f.clause),
  },
  {
    id: "drop-cap",
    why: "what is allowed or aimed at",
    example: "the ceiling is 500,000 barrels",
    fits: (f) =>
      matter.cap.test(textBehind(f).slice(0, 14)) ||
      (categoryOf(f) === "fuel"
        ? matter.cap.test(sentenceBefore(f))
        : matter.cap.test(textBefore(f)) && !clauseNames(f, firstOf(f))),
  },
  {
    id: "drop-asked-cap",
    why: "the answer to what is allowed",
    example: "What may it buy? Up to 500,000 barrels",
    fits: (f) => matter.askedCap.test(f.reading.text.slice(Math.max(0, f.passage.start - 120), f.passage.start)),
  },
  {
    id: "drop-theft",
    why: "money of another business",
    example: "cyberattacks worth some $3 billion",
    fits: (f) => f.quantity.unit === "usd" && matter.theft.test(sentenceBefore(f).slice(-60)),
  },
  {
    id: "drop-aid",
    why: "what is in somebody's aid package",
    example: "the package includes 16 howitzers",
    fits: (f) => matter.aid.test(f.sentence) && isNew(f) && !sentenceNames(f, firstOf(f)),
  },
  {
    id: "drop-capacity",
    why: "what somebody's ship or plane can carry",
    example: "a frigate which can carry 16 cruise missiles",
    fits: (f) =>
      verbOf(f) === "hold" &&
      f.found.rule !== "item-asked" &&
      !isPeople(f) &&
      f.before.length === 0 &&
      !isOwn(f) &&
      !isFilled(f),
  },
  {
    id: "drop-per-unit",
    why: "what one of them holds",
    example: "each container can take 260 crates",
    fits: (f) => matter.perUnit.test(sentenceBefore(f)) && !isOwn(f),
  },
  {
    id: "drop-none",
    why: "none is no amount",
    example: "zero North Korean troops",
    fits: (f) => f.quantity.low === 0 && f.quantity.high === 0,
  },
  {
    id: "drop-never",
    why: "what was never there",
    example: "where they had never seen more than 20",
    fits: (f) => matter.never.test(textBefore(f)),
  },
  {
    id: "drop-one-set",
    why: "one set is no amount",
    example: "one set of containers",
    fits: (f) => f.quantity.low === 1 && matter.oneSet.test(f.reading.text.slice(f.quantity.end, f.quantity.end + 20)),
  },
  {
    id: "drop-occasions",
    why: "how often, not how much",
    example: "15,000 troops in two rounds",
    fits: (f) =>
      /\b(?:in|over|through)\s*$/.test(textBefore(f)) &&
      matter.occasions.test(f.found.item.text) &&
      !isPeople(f) &&
      !(
        matter.cargo.test(f.found.item.text) &&
        /\b(?:brought|delivered|shipped|sent|arrived|received|supplied|handed over)\b/i.test(f.clause) &&
        isExchange(f) &&
        f.before.at(-1)?.item.category !== "personnel"
      ),
  },
  {
    id: "drop-talks",
    why: "rounds of talks or sanctions",
    example: "nine earlier rounds of sanctions",
    fits: (f) => matter.talk.test(textBehind(f)),
  },
  {
    id: "drop-sanctioned",
    why: "sanctions or their targets",
    example: "four ships put on a blacklist",
    fits: (f) =>
      matter.sanction.test(f.found.item.text) ||
      (matter.sanction.test(f.clause) && /\bsanction|\bblacklist|\bdesignat/i.test(textBefore(f)) && !isRecalled(f)),
  },
  {
    id: "drop-money",
    why: "money that pays for nothing of the exchange",
    example: "a defense budget of $117 billion",
    fits: (f) => categoryOf(f) === "money" && !paysForIt(f),
  },
  {
    id: "drop-factory",
    why: "works that are not said to work for the other party",
    example: "hundreds of munitions factories",
    fits: (f) => categoryOf(f) === "factory" && !clauseNames(f, secondOf(f)),
  },
  {
    id: "drop-fired-unowned",
    why: "missiles that nobody calls the first party's",
    example: "88 missiles flew across Ukraine",
    fits: isUnowned,
  },
  {
    id: "drop-first-fires",
    why: "what the first party fires by itself",
    example: "North Korea launched several cruise missiles",
    fits: (f) => verbOf(f) === "use" && subjectCodes(f).includes(firstOf(f)) && !clauseNames(f, secondOf(f)),
  },
];
