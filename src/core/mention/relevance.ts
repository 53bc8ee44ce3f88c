import type { Category } from "../topic/types.ts";
import type { Facts } from "./facts.ts";
import { focusOf } from "./focus.ts";
import { codesOf } from "./frame.ts";

type Verdict = "keep" | "drop";

/** Does this amount measure the exchange? A row decides or leaves it to the next; `why` is the reason that `--explain` prints. */
export type RelevanceRule = {
  readonly id: string;
  readonly why: string;
  readonly example: string;
  readonly judge: (facts: Facts) => Verdict | null;
};

const drop = (yes: boolean): Verdict | null => (yes ? "drop" : null);
const keep = (yes: boolean): Verdict | null => (yes ? "keep" : null);

const firstOf = (facts: Facts): string => facts.reading.topic.codes[0];
const secondOf = (facts: Facts): string => facts.reading.topic.codes[1];
const isOwn = (facts: Facts): boolean => facts.owners.has(firstOf(facts)) || facts.found.party === firstOf(facts);
const verbOf = (facts: Facts) => facts.frame.verb?.value.class ?? null;
const clauseNames = (facts: Facts, code: string): boolean =>
  facts.frame.names.some((name) => name.role !== "speaker" && codesOf(name).includes(code));
const isRecalled = (facts: Facts): boolean =>
  facts.found.how === "memory" || /\b(?:those|these|them|such)\b/i.test(headOf(facts));
const headOf = (facts: Facts): string =>
  facts.reading.text.slice(
    facts.quantity.start,
    facts.found.item.end > facts.quantity.end ? facts.found.item.end : facts.quantity.end + 12,
  );

const home =
  /\b(?:test(?:ed|ing|s|-fired?|-launch\w*)?|into (?:the )?(?:sea|waters)|off (?:the|its) (?:\w+ )?coast|east coast|east sea|sea of japan|yellow sea|parade[ds]?(?! ground)|drills?|exercises?|war games|buffer zone|maneuvers|manoeuvres|exclusive economic zone|icbms?|solid-fuel|test-fir\w+)\b/i;
const army =
  /\b(?:standing army|own army|['’]s army|army (?:is|has|counts|numbers|of (?:\w+ )?\d)|\d[\d.,]*(?: million)?-strong|whole army|whose army|population|stockpile|arsenal|artillery pieces, many|(?:to|which|who) number(?! of)|remaining stock|stocks? (?:at|of)|reserves)\b/i;
const rate = /^\s*(?:\w+ ){0,4}?(?:a|per|each|every) (?:day|week|month|year)\b|\b(?:daily|annually|yearly|monthly)\b/i;
const sanction =
  /\b(?:sanction(?:s|ed)?|resolutions?|companies|firms|targets|designat\w+|blacklist\w*|lawmakers?|leaders|countries|nations|diplomats?)\b/i;

const people: ReadonlySet<Category> = new Set(["personnel"]);
const vessels: ReadonlySet<Category> = new Set(["ship", "aircraft", "train"]);
const moving: ReadonlySet<string> = new Set(["give", "get", "move"]);
const carriers: ReadonlySet<Category> = new Set(["container", "train"]);

const lossNear = /\b(?:lost|loses?|losing|losses|suffered|casualties|killed|wounded)\b/i;
const secondOwns =
  /\b(?:its|Russian|Russia's|Moscow's) (?:\w+ )?(?:factories|plants|losses|casualties|output|production|side|industry)\b/i;
const history = /\b(?:in|since|from|of|during|by|until|between|early|late|mid)[ -](?:the )?(?:19\d\d|20(?:0\d|1\d))/i;
const games = /\b(?:war games|drills?|exercises?|manoeuvres|maneuvers|survey|poll)\b/i;
const cap = /\b(?:cap|ceiling|limits?|limited|allowed|allows|quota|permitted|permits|(?<!on )target|goal)\b/i;
const paid = /\b(?:pay|paid|pays|promised|earn(?:s|ed)?|salary|wages?|per soldier|each soldier|worth|price|rate)\b/i;
const soldiers = /\b(?:soldiers?|troops?|servicem[ae]n|workers?|weapons|arms|munitions|shells)\b/i;
const everyType = /^\s*\w+ (?:of|and \w+ of) (?:every|all|various|different) (?:types?|kinds?)\b/i;

const has =
  /\b(?:has|have|had|fields?|possess(?:es)?|owns?|operates?|keeps?)\s+(?:about |some |around |more than |over |at least |nearly |up to |still )*$/i;

/** Directly before the number: "has hundreds of factories", "to field more than 20,000 guns". */
const isHeld = (facts: Facts): boolean =>
  has.test(facts.reading.text.slice(Math.max(facts.passage.start, facts.quantity.start - 30), facts.quantity.start));

const subjectCodes = (facts: Facts): readonly string[] =>
  facts.frame.subject && !facts.frame.passive ? codesOf(facts.frame.subject) : [];

const fired: ReadonlySet<Category> = new Set(["missile", "ballistic_missile", "drone", "rocket"]);
const useNear = /\b(?:fired|launched|used|flew|struck|shot|destroyed|downed)\b/i;

const othersLose =
  /\b(?:Ukraine's own|Ukrainian (?:losses|defenders|soldiers|side)|Russian (?:losses|side)|civilians?|residents|Russia(?:'s)? (?:has |had )?(?:suffered|lost|losses))\b/i;
const lastPeople = (facts: Facts): boolean => facts.before.at(-1)?.item.category === "personnel";

/** The sentence names a kind of weapon that is not the first party's. */
const namesOthersArms = ({ passage, reading }: Facts): boolean =>
  reading.scan.designations.some(
    ({ start, end, name }) =>
      start >= passage.start &&
      end <= passage.end &&
      !reading.topic.designations.some((row) => row.pattern.test(name) && row.party === reading.topic.codes[0]),
  );

const missiles: ReadonlySet<Category> = new Set(["missile", "ballistic_missile"]);

/** The sentence or one of the two before it speaks of missiles. */
const speaksOfMissiles = ({ reading, passage }: Facts): boolean =>
  [0, 1, 2, 3].some((back) =>
    reading.passage(passage.index - back)?.nouns.some(({ value }) => missiles.has(value.category) && !value.weak),
  );

const lastNear = (facts: Facts, sentences: number): boolean => {
  const last = facts.before.at(-1);
  if (!last) return false;
  return (
    facts.passage.index - facts.reading.sentences.findIndex((span) => span.start === last.sentence.start) <= sentences
  );
};
const sameBefore = (facts: Facts): boolean =>
  facts.before.some((mention) => mention.item.category === facts.found.item.category);

export const relevanceRules: readonly RelevanceRule[] = [
  {
    id: "drop-outsider-owned",
    why: "the thing is somebody else's",
    example: "hundreds of Iranian drones",
    judge: (f) => drop(f.outsiderOwns && !isOwn(f)),
  },
  {
    id: "drop-home-test",
    why: "a test, launch or drill at home",
    example: "fired at least 23 missiles into the sea",
    judge: (f) => drop(home.test(f.clause) && !isRecalled(f)),
  },
  {
    id: "drop-games",
    why: "war games, not a war",
    example: "war games that bring together 50,000 troops",
    judge: (f) => drop(games.test(f.sentence) && !isOwn(f) && !isRecalled(f)),
  },
  {
    id: "drop-mixed-arms",
    why: "counted together with arms of other makers",
    example: "7,400 missiles and 3,700 Shahed drones",
    judge: (f) => drop(fired.has(f.found.item.category) && !isOwn(f) && !isRecalled(f) && namesOthersArms(f)),
  },
  {
    id: "drop-other-losses",
    why: "dead and wounded of others",
    example: "31,000 soldiers killed on the Ukrainian side",
    judge: (f) =>
      drop(
        people.has(f.found.item.category) &&
          lossNear.test(f.clause) &&
          !isOwn(f) &&
          (othersLose.test(f.sentence) || !(lastPeople(f) && lastNear(f, 3))),
      ),
  },
  {
    id: "drop-army-size",
    why: "the size of a whole army or stock",
    example: "a standing army of 1.28 million soldiers",
    judge: (f) => drop(army.test(f.clause)),
  },
  {
    id: "drop-rate",
    why: "a rate of firing or making",
    example: "fires 10,000 shells a day",
    judge: (f) =>
      drop(
        f.quantity.unit !== "usd" &&
          rate.test(f.reading.text.slice(f.quantity.end, f.quantity.end + 60)) &&
          !clauseNames(f, firstOf(f)),
      ),
  },
  {
    id: "drop-outsider-acts",
    why: "somebody else gives, makes or loses it",
    example: "Estonia has given Ukraine 24 howitzers",
    judge: (f) => drop(f.outsiderActs && !isOwn(f) && !(isRecalled(f) && lastNear(f, 1)) && verbOf(f) !== "say"),
  },
  {
    id: "drop-outsider-gets",
    why: "somebody else gets it",
    example: "handed over 45 tanks to Kyiv",
    judge: (f) => drop(f.outsiderGets && !isOwn(f) && !clauseNames(f, firstOf(f))),
  },
  {
    id: "drop-own-output",
    why: "what the second party makes or loses by itself",
    example: "Russia has lost 9,000 tanks",
    judge: (f) =>
      drop(
        !isOwn(f) &&
          ((verbOf(f) === "make" && !isRecalled(f)) || lossNear.test(f.clause)) &&
          (subjectCodes(f).includes(secondOf(f)) || secondOwns.test(f.clause)) &&
          !clauseNames(f, firstOf(f)),
      ),
  },
  {
    id: "drop-held",
    why: "what somebody has, not what moved",
    example: "it is believed to field more than 20,000 artillery pieces",
    judge: (f) => drop(isHeld(f) && !isRecalled(f) && !f.owners.has(firstOf(f))),
  },
  {
    id: "drop-history",
    why: "it happened long before",
    example: "sent 96 pilots to Hanoi in the 1960s",
    judge: (f) => drop(history.test(f.clause)),
  },
  {
    id: "drop-cap",
    why: "what is allowed or aimed at",
    example: "the ceiling is 500,000 barrels",
    judge: (f) => drop(cap.test(f.clause) && (f.found.item.category === "fuel" || !clauseNames(f, firstOf(f)))),
  },
  {
    id: "drop-money",
    why: "money that pays for nothing of the exchange",
    example: "a defense budget of $117 billion",
    judge: (f) =>
      drop(f.found.item.category === "money" && !(paid.test(f.sentence) && soldiers.test(`${f.sentence} ${f.clause}`))),
  },
  {
    id: "drop-factory",
    why: "works that are not said to work for the other party",
    example: "hundreds of munitions factories",
    judge: (f) => drop(f.found.item.category === "factory" && !clauseNames(f, secondOf(f))),
  },
  {
    id: "drop-fired-unowned",
    why: "missiles that nobody calls the first party's",
    example: "88 missiles flew across Ukraine",
    judge: (f) =>
      drop(
        fired.has(f.found.item.category) &&
          !isOwn(f) &&
          !isRecalled(f) &&
          ((!sameBefore(f) && !clauseNames(f, firstOf(f)) && useNear.test(f.clause)) ||
            everyType.test(f.reading.text.slice(f.quantity.end, f.quantity.end + 50))),
      ),
  },
  {
    id: "drop-first-fires",
    why: "what the first party fires by itself",
    example: "North Korea launched several cruise missiles",
    judge: (f) => drop(verbOf(f) === "use" && subjectCodes(f).includes(firstOf(f)) && !clauseNames(f, secondOf(f))),
  },
  {
    id: "drop-second-fires",
    why: "what the second party fires of its own",
    example: "Russia fired 10 million rounds last year",
    judge: (f) =>
      drop(
        verbOf(f) === "use" && subjectCodes(f).includes(secondOf(f)) && !isOwn(f) && !isRecalled(f) && !sameBefore(f),
      ),
  },
  {
    id: "keep-owned",
    why: "the first party's own",
    example: "some 10,900 North Korean soldiers",
    judge: (f) => keep(isOwn(f)),
  },
  {
    id: "keep-given",
    why: "the first party gives it",
    example: "Pyongyang has moved 6,700 containers",
    judge: (f) => keep(f.givers.has(firstOf(f))),
  },
  {
    id: "keep-returned",
    why: "the second party gives it to the first",
    example: "Russia sent the North 1 million barrels",
    judge: (f) => keep(f.givers.has(secondOf(f)) && f.getters.has(firstOf(f))),
  },
  {
    id: "keep-occasion",
    why: "times that the missiles were used",
    example: "three of those strikes were on the capital",
    judge: (f) =>
      keep(
        missiles.has(f.found.item.category) &&
          f.found.weak &&
          focusOf(f) === "exchange" &&
          (sameBefore(f) || speaksOfMissiles(f)),
      ),
  },
  {
    id: "keep-people-there",
    why: "the same people where they were sent",
    example: "the contingent in Kursk is put at 10,900 people",
    judge: (f) =>
      keep(
        people.has(f.found.item.category) && sameBefore(f) && clauseNames(f, secondOf(f)) && focusOf(f) === "exchange",
      ),
  },
  {
    id: "keep-second-gives",
    why: "the second party gives it, and the passage is about the exchange",
    example: "Moscow ships about 30% more goods",
    judge: (f) =>
      keep(
        f.givers.has(secondOf(f)) &&
          verbOf(f) === "give" &&
          !people.has(f.found.item.category) &&
          focusOf(f) === "exchange",
      ),
  },
  {
    id: "keep-more-people",
    why: "the same people as in a mention just before",
    example: "the contingent is put at 10,900 people",
    judge: (f) =>
      keep(
        f.found.weak &&
          people.has(f.found.item.category) &&
          f.before.at(-1)?.item.category === "personnel" &&
          lastNear(f, 2) &&
          !lossNear.test(f.clause) &&
          focusOf(f) === "exchange",
      ),
  },
  {
    id: "keep-got",
    why: "the second party gets it",
    example: "over 10,000 containers went to Russia",
    judge: (f) => keep(f.getters.has(secondOf(f)) && (!people.has(f.found.item.category) || sameBefore(f))),
  },
  {
    id: "keep-recalled",
    why: "a mention before speaks of it",
    example: "Several more went up",
    judge: (f) => keep(isRecalled(f) && lastNear(f, 2) && focusOf(f) !== "other"),
  },
  {
    id: "keep-focus",
    why: "the passage is about the exchange",
    example: "the space in the boxes corresponds to several hundred thousand rounds",
    judge: (f) => keep(!f.found.weak && focusOf(f) === "exchange"),
  },
  {
    id: "keep-carrier-again",
    why: "voyages of the ships just spoken of",
    example: "at least five crossings since mid-August",
    judge: (f) =>
      keep(vessels.has(f.found.item.category) && sameBefore(f) && lastNear(f, 2) && focusOf(f) === "exchange"),
  },
  {
    id: "keep-unopposed",
    why: "it moves, and nobody else was named since the exchange was",
    example: "1.5m munitions have been brought in already",
    judge: (f) => keep(!f.found.weak && f.before.length > 0 && moving.has(verbOf(f) ?? "say") && focusOf(f) === null),
  },
  {
    id: "keep-carrier",
    why: "what carries the exchange in this article",
    example: "the count of containers is 6,700",
    judge: (f) => keep(carriers.has(f.found.item.category) && !f.found.weak),
  },
  {
    id: "keep-again",
    why: "the same thing as in a mention before",
    example: "several million shells have left",
    judge: (f) => keep(sameBefore(f) && !f.found.weak && lastNear(f, 4) && focusOf(f) !== "other"),
  },
];

/** The last word where no row speaks. */
const silent = "nothing ties it to the exchange";

export function judgeRelevance(facts: Facts): {
  readonly keep: boolean;
  readonly rule: string;
  readonly reason: string;
} {
  if (sanction.test(facts.found.item.text))
    return { keep: false, rule: "drop-sanction", reason: "counts sanctions or their targets" };
  for (const rule of relevanceRules) {
    const verdict = rule.judge(facts);
    if (verdict) return { keep: verdict === "keep", rule: rule.id, reason: rule.why };
  }
  return { keep: false, rule: "drop-silent", reason: silent };
}
