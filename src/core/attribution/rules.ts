import { announcedRules } from "./announced.ts";
import { correctionRules } from "./corrections.ts";
import { interviewRules } from "./interview.ts";
import { labelRules } from "./label-rules.ts";
import { passiveRules } from "./passive-rules.ts";
import { phraseRules } from "./phrase-rules.ts";
import type { Rule } from "./rule.ts";
import { verbRules } from "./verb-rules.ts";

/** Every rule in the order in which it is tried at a word; the first that reads something wins there. */
export const rules: readonly Rule[] = [
  ...announcedRules,
  ...correctionRules,
  ...interviewRules,
  ...labelRules,
  ...phraseRules,
  ...passiveRules,
  ...verbRules,
];

const index = (): ReadonlyMap<string, readonly Rule[]> => {
  const found = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const word of rule.words) (found.get(word) ?? found.set(word, []).get(word))?.push(rule);
  return found;
};

/** Word that may start a rule → its rules. */
export const rulesByWord: ReadonlyMap<string, readonly Rule[]> = index();
