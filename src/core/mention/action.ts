import type { Category } from "../topic/types.ts";
import { reachOf, sentenceBehind, textBefore, textBehind } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Action } from "./types.ts";

type ActionRule = {
  readonly id: string;
  readonly action: Action;
  readonly example: string;
  readonly fits: (facts: Facts) => boolean;
};

/** "Shipments have been made", "made 43 trips". */
const unmade: ReadonlySet<Category> = new Set(["other", "ship", "train", "money", "personnel", "fuel", "container"]);
const shot: ReadonlySet<Category> = new Set([
  "missile",
  "ballistic_missile",
  "rocket",
  "artillery_shell",
  "munition",
  "drone",
]);

const hurtWords =
  /\b(?:killed|wounded|injured|dead|died|deaths?|casualt\w+|fatalit\w+|captured|captives?|prisoners?|losses|lost|perished|fallen|slain|toll|body (?:bags?|count)|butcher['’]s bill|(?:come|came) to grief|(?:cut|mown|mowed|gunned|shot) down|out of action|out of (?:the )?fight|taken prisoner|alive|(?:human|personnel) damage|corpses|wiped out|eliminated|liquidated|neutrali[sz]ed|buried|maimed|crippled|hors de combat|irrecoverable|irreversible)\b/i;
const brokenWords =
  /\b(?:captured|duds?|destroyed|shot down|blew up|blown up|exploded|explodes?|detonated|disintegrated|failed|failure|malfunction\w*|do not work|did not work|unusable|defective|crashed|broke up|strayed|gone astray|losses)\b/i;
const struckWords = /\b(?:hit|hits|struck|knocked out|damaged|took out|taken out)\b/i;
const solid: ReadonlySet<Category> = new Set(["gun", "mlrs", "vehicle", "aircraft", "train"]);
const useWords =
  /\b(?:fired|fires|launched|firing|launch(?:es|ing)?|used|uses|struck|strikes?|attacks?|shot at|hurled|released|went up|come down on|came down|flew|wrecks?|wreckage|remains|debris|fragments|examined|studied|(?:sent|flown|directed|aimed) (?:against|at)|hit|slammed|landed|accurate|on target|into Ukraine|at Ukraine)\b/i;
const sent =
  /^\s*(?:(?:that|which|who) (?:were|have been|had been|was|are) )?(?:sent|dispatched|deployed|delivered|supplied|shipped|transferred|handed)\b/i;
/** Soldiers brought home. */
export const homeward =
  /\b(?:sent|flown|brought|came|come|went|returned|shipped|gone) (?:back|home)\b|\brepatriated\b/i;
const deserted = /\b(?:deserted|run away|ran away|fled|defected|deserters?)\b/i;

/** "20 vehicles, made in North Korea": where they are from, not what was done. */
const madeIn = /,? \b(?:made|built|produced|manufactured|assembled) in (?!.*\bfor\b)/;

/** In order: the first that fits; else a transfer. */
export const actionRules: readonly ActionRule[] = [
  {
    id: "action-deserted",
    action: "other",
    example: "18 of them had run away",
    fits: (f) => f.found.item.category === "personnel" && deserted.test(sentenceBehind(f).slice(0, 100)),
  },
  {
    id: "action-home",
    action: "transfer",
    example: "some 2,000 wounded were sent home",
    fits: (f) => f.found.item.category === "personnel" && homeward.test(reachOf(f)),
  },
  {
    id: "action-sent",
    action: "transfer",
    example: "more than half of the 11,000 troops sent there",
    fits: (f) => f.quantity.unit !== "percent" && sent.test(textBehind(f)),
  },
  {
    id: "action-loss",
    action: "loss",
    example: "About half of them blew up in mid-air",
    fits: isLoss,
  },
  {
    id: "action-loss-again",
    action: "loss",
    example: "That is over half of the 11,000 sent",
    fits: recallsLoss,
  },
  {
    id: "action-use",
    action: "use",
    example: "65 missiles have been launched into Ukraine",
    fits: isUse,
  },
  {
    id: "action-production",
    action: "production",
    example: "plants that have made 1 million shells for Russia",
    fits: (f) =>
      f.frame.verb?.value.class === "make" &&
      !unmade.has(f.found.item.category) &&
      !/\bmade out\b/.test(f.clause) &&
      !madeIn.test(f.clause),
  },
  {
    id: "action-recalled-use",
    action: "use",
    example: "Three of the wrecks were found in the capital",
    fits: recallsUse,
  },
];

/** The clause and what it says of the thing, but not what is said of the next number ("of the 12,000, 4,000 were killed"). */
function untilNext({ reading, passage, quantity, clause, relative }: Facts): string {
  const next = reading.scan.quantities.find(({ start }) => start >= quantity.end);
  const link = next ? reading.text.slice(Math.max(quantity.end, next.start - 5), next.start) : "";
  const isOwnPart =
    next !== undefined && next.start < passage.end && !/\b(?:and|or)\s*$/.test(link) && /,\s*$/.test(link);
  if (!isOwnPart) return `${clause} ${relative}`;
  const at = clause.indexOf(reading.text.slice(quantity.start, next.start));
  return at < 0 ? `${clause} ${relative}` : clause.slice(0, at + next.start - quantity.start);
}

/** People are hurt, things break; of a share the whole sentence tells how. */
function isLoss(facts: Facts): boolean {
  const { clause, sentence, found, quantity } = facts;
  if (quantity.unit === "percent" && isUse(facts) && !brokenWords.test(clause)) return false;
  const told = quantity.unit === "percent" ? sentence : untilNext(facts);
  if (found.item.category === "personnel") return hurtWords.test(told) || (isAside(facts) && hurtWords.test(sentence));
  return brokenWords.test(told) || (solid.has(found.item.category) && struckWords.test(clause));
}

/** "Wiped out a company – 180 lads": set apart by a dash from the verb that tells. */
const isAside = (facts: Facts): boolean => /\s[–—-]\s*$/.test(textBefore(facts));

const arms: ReadonlySet<Category> = new Set(["artillery_shell", "munition"]);

/** Shells that are given "to keep its guns firing" are given. */
function isUse(facts: Facts): boolean {
  const { found, clause, frame } = facts;
  if (!shot.has(found.item.category) || !useWords.test(clause)) return false;
  const verb = frame.verb?.value.class;
  return !(arms.has(found.item.category) && (verb === "give" || verb === "get" || verb === "move"));
}

const equation = /^["“”'’\s]*(?:That|This|It|Which) (?:is|was|would be|amounts to|comes to|equals|makes|means)\b/;

/** "That is over half of the 11,000 who went": a share of those just said to be lost. */
function recallsLoss({ before, quantity, sentence, passage, reading, found }: Facts): boolean {
  const last = before.at(-1);
  if (last?.action !== "loss" || found.item.category !== last.item.category || quantity.unit !== "percent")
    return false;
  const from = reading.sentences[Math.max(0, passage.index - 1)]?.start ?? 0;
  return last.start >= from && equation.test(sentence);
}

function recallsUse(facts: Facts): boolean {
  const last = facts.before.findLast((mention) => mention.item.category === facts.found.item.category);
  const verb = facts.frame.verb?.value.class;
  return last?.action === "use" && shot.has(facts.found.item.category) && verb !== "give" && verb !== "get";
}

export function readAction(facts: Facts): { readonly action: Action; readonly rule: string } {
  const rule = actionRules.find(({ fits }) => fits(facts));
  return rule ? { action: rule.action, rule: rule.id } : { action: "transfer", rule: "action-transfer" };
}
