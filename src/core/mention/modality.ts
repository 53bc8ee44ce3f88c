import type { Attribution, CueClass } from "../attribution/types.ts";
import type { Facts } from "./facts.ts";
import type { Modality } from "./types.ts";

type Said = { readonly facts: Facts; readonly cue: CueClass | null };

type ModalityRule = {
  readonly id: string;
  readonly modality: Modality;
  readonly example: string;
  readonly fits: (said: Said) => boolean;
};

const denial =
  /\b(?:denied|denies|false|fake|fakes|lie|baseless|groundless|rumou?r|absurd|fabricat\w+|invention|never (?:sent|sold|supplied|received))\b/i;
const correction = /\b(?:correction|an earlier version|the first version|misstated|incorrectly|corrected)\b/i;
const plan =
  /\b(?:will|would be sent|plans?|planned|planning|prepar(?:es|ed|ing)|to send|to dispatch|to deploy|ready to|decided to|agreed to|going to|be getting|is getting|asked for|seek(?:s|ing)?|trying to|about to|intends?|set to|expected to|by (?:December|the end of)|in the (?:process|course|midst) of|stood to|got ready|being got|promised|pledged|considering|soon|bound for|made up its mind|readying|would reach|would go|it'll|they'll|made up his mind|being formed)\b/i;
const hedge =
  /\b(?:could|may|might|possibl[ey]|perhaps|probabl[ey]|likely|presum\w+|apparently|appears?|appeared|believ(?:e|es|ed)|estimat(?:e|es|ed)|reckon(?:s|ed|ing)?|suspect(?:s|ed)?|thought to|thinks?|potential|if|enough (?:for|to)|room for|corresponds?|equivalent|equal to|can (?:be|hold|carry)|hold|seems?)\b/i;

/** In order: what is denied is not planned, what is planned is not hedged. */
export const modalityRules: readonly ModalityRule[] = [
  {
    id: "modality-correction",
    modality: "denied",
    example: "Correction: an earlier version gave 7,600",
    fits: ({ facts }) => correction.test(facts.sentence),
  },
  {
    id: "modality-denied",
    modality: "denied",
    example: "dismissed as false the story of 10,000 soldiers",
    fits: ({ facts, cue }) => cue === "deny" || denial.test(facts.sentence),
  },
  {
    id: "modality-planned",
    modality: "planned",
    example: "will send 12,000 troops by December",
    fits: ({ facts, cue }) => cue === "plan" || plan.test(facts.clause),
  },
  {
    id: "modality-hedged",
    modality: "hedged",
    example: "might be more than three million shells",
    fits: ({ facts, cue }) => cue === "hedge" || hedge.test(facts.clause),
  },
];

export function readModality(
  facts: Facts,
  attribution: Attribution | null,
): { readonly modality: Modality; readonly rule: string } {
  const said = { facts, cue: attribution?.cueClass ?? null };
  const rule = modalityRules.find(({ fits }) => fits(said));
  return rule ? { modality: rule.modality, rule: rule.id } : { modality: "asserted", rule: "modality-asserted" };
}
