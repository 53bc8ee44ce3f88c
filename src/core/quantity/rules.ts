import { boundRules } from "./bound-rules.ts";
import { joinRule } from "./join.ts";
import { rangeRules } from "./ranges.ts";
import { readRules } from "./read.ts";
import { dropRules } from "./refine.ts";
import { signRule } from "./sign.ts";
import { unitRules } from "./units.ts";

/** Every rule of this folder, in the order of the steps: read, sign, unit, range, bound, two bounds, drop. */
export const rules: readonly { readonly id: string; readonly example: string }[] = [
  ...readRules,
  signRule,
  ...unitRules,
  ...rangeRules,
  ...boundRules,
  joinRule,
  ...dropRules,
];
