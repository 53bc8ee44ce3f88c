import { figureRules } from "./figure.ts";
import { nameRules } from "./names.ts";
import type { ReadRule } from "./piece.ts";
import { shareRules } from "./shares.ts";
import { smallRules } from "./small.ts";
import { timeRules } from "./times.ts";
import { wordRules } from "./words.ts";

/**
 * Every rule that reads one number, in the order in which they are tried at a place; the first that reads something
 * wins there. What belongs to no amount (calibres, names, dates) is consumed first, so that nothing merges with it.
 */
export const readRules: readonly ReadRule[] = [
  ...nameRules,
  ...timeRules,
  ...shareRules,
  ...smallRules,
  ...wordRules,
  ...figureRules,
];

export const figureReaders: readonly ReadRule[] = readRules.filter(({ seeds }) => seeds !== "word");
export const wordReaders: readonly ReadRule[] = readRules.filter(({ seeds }) => seeds !== "figure");
