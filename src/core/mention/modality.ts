import type { Attribution, CueClass } from "../attribution/types.ts";
import { sentenceBehind } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Modality } from "./types.ts";
import { isWithdrawn } from "./withdrawn.ts";

/** The clause before the number, and the few words behind its phrase where a verb group may follow. */
type Said = {
  readonly facts: Facts;
  readonly cue: CueClass | null;
  readonly before: string;
  readonly over: string;
  readonly after: string;
  readonly definite: boolean;
};

type ModalityRule = {
  readonly id: string;
  readonly modality: Modality;
  readonly example: string;
  readonly fits: (said: Said) => boolean;
};

const correction = /\b(?:correction|an earlier version|the first version|misstated|incorrectly|corrected)\b/i;
const righted =
  /\b(?:it is|in fact|actually|the (?:correct|right|true|real) (?:number|figure|total)|should (?:be|have been|have (?:said|read)))\b/i;
const denial =
  /\b(?:no (?:proof|evidence) (?:of|that|for)|(?:nor|neither)\b[^.;]{0,60}\b(?:is|was) it true|not true|untrue|refut\w+|myth|fairy[ -]tales?|denied|denies|denying|false|fakes?|a lie|barefaced lie|baseless|groundless|rumou?r|absurd|fabricat\w+|invention|slander|lies|propaganda|fiction|nonsense|never (?:sent|sold|supplied|received))\b/i;
const planBefore =
  /\b(?:will|won't|would (?:be sent|send|go|reach|get)|plans?|planned|planning|prepar(?:es|ed|ing)|to (?:send|dispatch|deploy|supply|deliver|get to)|ready to|decided|agreed|going to|be getting|asked for|ordered|wants? to|hopes? to|aims? to|seek(?:s|ing)?|trying to|about to|intends?|set to|expect(?:s|ed|ing)?|in the (?:process|course|midst) of (?:a )?(?:buy|purchas|acquir|obtain)\w*|stood to|readying|promised|pledged|considering|it'll|they'll|would (?:reach|be paid|hire|employ|receive|build|bring|hand|give|supply|deliver|dispatch|ship|provide)|soon)\b|\b(?:is|are) (?:due )?to (?:receive|get|be sent|be delivered|send|supply|provide|deploy|follow)\b|\bof getting\s*(?:about |some |around )?$/i;
const planAfter =
  /^\W*(?:\w+\W+){0,3}?(?:will|would|to be sent|to join|(?:is|are|were|was) (?:due )?to (?:follow|come|go|be sent|arrive|leave)|are being (?:prepared|got ready|readied)|were being (?:prepared|got ready)|bound for|is bound for|being got ready|soon)\b/i;
const hedgeBefore =
  /\b(?:could|may|might|possibl[ey]|perhaps|probabl[ey]|likely|presum(?:ed|ably) (?!to be loaded|with)|apparently|appears?|appeared|believ(?:e|es|ed)|reckon(?:s|ed|ing)?|suspect(?:s|ed)? (?!of)|thought to|thinks?|potential|if|enough (?:for|to)|room for|corresponds?|equivalent|equals?|equal to|can (?:be loaded|hold|carry)|can be\s*$|seems?|is estimated|are estimated|estimates? (?:that|at|of)|assum\w+|assumption)\b/i;
/** "It was highly likely that": what stands before the clause. */
const hedgeOver = /\b(?:likely|possible|probable|conceivable)["”’]?(?: that)?\s*$/i;
const supposing = /\b(?:if|assum(?:e|ing)|suppos(?:e|ing)|imagine|imagining)\b/i;
const hedgeAfter =
  /^\W*(?:\w+\W+){0,3}?(?:could(?! be (?:seen|made|observed|counted))|may|might|would have|(?:have|has|were|are|is|was) (?:probably|likely|possibly|believed|thought|presumed|estimated)|(?:probably|most likely|or so it appeared)|on the (?:\w+ )?assumption)\b/i;

/** In order: what is denied is not planned, what is planned is not hedged. */
export const modalityRules: readonly ModalityRule[] = [
  {
    id: "modality-correction",
    modality: "denied",
    example: "Correction: an earlier version gave 7,600",
    fits: ({ facts }) => (correction.test(facts.sentence) && !isRighted(facts)) || isWithdrawn(facts),
  },
  {
    id: "modality-denied",
    modality: "denied",
    example: "dismissed as false the story of 10,000 soldiers",
    fits: ({ facts, cue }) => (cue === "deny" && !isRighted(facts)) || denial.test(facts.sentence),
  },
  {
    id: "modality-planned",
    modality: "planned",
    example: "will send 12,000 troops by December",
    fits: ({ facts, cue, before, after }) =>
      cue === "plan" ||
      (!isSupposed(facts) && (planBefore.test(before) || planAfter.test(after))) ||
      isAlongside(facts, "planned"),
  },
  {
    id: "modality-definite",
    modality: "asserted",
    example: "the 9,000-plus that came back, it believes",
    fits: ({ definite }) => definite,
  },
  {
    id: "modality-hedged",
    modality: "hedged",
    example: "might be more than three million shells",
    fits: ({ facts, cue, before, over, after }) =>
      cue === "hedge" ||
      hedgeBefore.test(before) ||
      hedgeOver.test(over) ||
      doubted.test(facts.sentence) ||
      conditionBehind.test(sentenceBehind(facts)) ||
      hedgeAfter.test(after),
  },
  {
    id: "modality-supposed",
    modality: "hedged",
    example: "Suppose that they held shells alone. Then you would arrive at 12 million",
    fits: ({ facts }) => isSupposed(facts),
  },
  {
    id: "modality-capacity",
    modality: "hedged",
    example: "the boxes hold 2.3 million rounds",
    fits: ({ facts }) => facts.frame.verb?.value.class === "hold" && isFilling(facts),
  },
  {
    id: "modality-shared",
    modality: "hedged",
    example: "could hold 200,000 of A; with B, over a million",
    fits: sharesHedge,
  },
];

const holders: ReadonlySet<string> = new Set(["container", "ship", "train"]);

/** What containers or ships just spoken of hold. */
const isFilling = ({ before, found }: Facts): boolean =>
  !holders.has(found.item.category) && before.slice(-3).some(({ item }) => holders.has(item.category));

const conditional = /\b(?:if|could|might|may|can|room|enough|with)\b/i;

/** "An earlier version said 45; in fact it was 145": what stands behind the words that put it right, but for "not 45". */
const isRighted = ({ reading, passage, quantity }: Facts): boolean => {
  const lead = reading.text.slice(passage.start, quantity.start);
  return righted.test(lead) && !/\b(?:not|rather than|instead of)\s*$/i.test(lead);
};

/** What would be if something were so: a conversion, no plan. */
const isSupposed = ({ found, reading, passage, quantity }: Facts): boolean =>
  found.rule === "item-supposed" || supposing.test(reading.text.slice(passage.start, quantity.start));

/** "1,000 sappers will come, along with 5,000 builders": the second goes with the first. */
function isAlongside({ before, passage, reading, quantity }: Facts, modality: Modality): boolean {
  const last = before.at(-1);
  if (
    !last ||
    last.start < passage.start ||
    !/\b(?:along with|together with|as well as|plus|followed by)\s*$/i.test(
      reading.text.slice(last.end, quantity.start),
    )
  )
    return false;
  const between = reading.text.slice(passage.start, quantity.start);
  return (
    (modality === "planned" && planBefore.test(between)) ||
    planAfter.test(afterPhrase(reading.text.slice(last.end, quantity.start)).replace(/^\W*\w+/, ""))
  );
}

/** The second of two conversions in one sentence leans on the verb of the first. */
function sharesHedge({ facts }: Said): boolean {
  const last = facts.before.at(-1);
  return (
    last?.sentence.start === facts.passage.start &&
    conditional.test(facts.reading.text.slice(facts.passage.start, facts.quantity.start)) &&
    last.item.calibre_mm !== null &&
    facts.found.item.calibre_mm !== null &&
    facts.found.item.calibre_mm !== last.item.calibre_mm
  );
}

/** "It is known that Russia pays": nobody is named, but nothing is guessed. */
const isKnown = (text: string, { cue }: Attribution): boolean => /\bknown\b/i.test(text.slice(cue.start, cue.end));

/** "About 700,000, if the holds were full". */
const conditionBehind =
  /^[^.;]{0,30}?,? (?:if|assuming|provided|supposing)(?: that)? (?:the|they|each|all|every|it)\b/i;

const afterLength = 60;

/** What belongs to the number's own predicate: no relative clause, nothing behind a comma. */
const afterPhrase = (text: string): string =>
  /^\W*(?:that|which|who)\b/i.test(text) ? "" : (text.split(/[,;:]|\s(?:and|but)\s/)[0] ?? "");

const doubted = /\b(?:or so it (?:appeared|appears|seemed|seems)|most likely)\b/i;

export function readModality(
  facts: Facts,
  attribution: Attribution | null,
): { readonly modality: Modality; readonly rule: string } {
  const { reading, passage, quantity, found, frame } = facts;
  const from = Math.min(passage.words[frame.clause.start]?.start ?? passage.start, quantity.start);
  const isColon = /:\s{0,3}["“]?\s{0,3}$/.test(reading.text.slice(Math.max(passage.start, from - 4), from));
  const opening = isColon || /\bif\b/i.test(reading.text.slice(passage.start, quantity.start)) ? passage.start : from;
  const end = Math.max(quantity.end, passage.words[found.phrase.last - 1]?.end ?? 0);
  const before = reading.text.slice(opening, quantity.start);
  const over = reading.text.slice(passage.start, from);
  const after = afterPhrase(reading.text.slice(end, Math.min(passage.end, end + afterLength)));
  const definite = /\b(?:the|those|these|of)\s*$/i.test(before) && /\bthe\s*$/i.test(before);
  const cue = attribution && isKnown(reading.text, attribution) ? null : (attribution?.cueClass ?? null);
  const said = { facts, cue, before, over, after, definite };
  const rule = modalityRules.find(({ fits }) => fits(said));
  return rule ? { modality: rule.modality, rule: rule.id } : { modality: "asserted", rule: "modality-asserted" };
}
