import { dropRules } from "./drops.ts";
import type { Facts } from "./facts.ts";
import { keepRules } from "./keeps.ts";

export type Verdict = { readonly keep: boolean; readonly rule: string; readonly reason: string };

/** Does this amount measure the exchange? The first reason against it decides, then the first reason for it; silence is against. */
export function judgeRelevance(facts: Facts): Verdict {
  const against = dropRules.find(({ fits }) => fits(facts));
  if (against) return { keep: false, rule: against.id, reason: against.why };
  const reason = keepRules.find(({ fits }) => fits(facts));
  if (reason) return { keep: true, rule: reason.id, reason: reason.why };
  return { keep: false, rule: "drop-silent", reason: "nothing ties it to the exchange" };
}
