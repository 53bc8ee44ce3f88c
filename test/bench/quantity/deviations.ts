const ordinals = "ordinals are places in an order, no amounts";
const shares = "a fraction or ratio is a share: the same value in percent";
const age = "an age is no quantity";
const formula = "a formula typed with spaces, or with “or equal” behind the number: not news English";

/** Rows that `ANNOTATION.md` reads otherwise, by number. */
export const deviations: ReadonlyMap<number, string> = new Map([
  [3, ordinals],
  [5, ordinals],
  [13, shares],
  [16, age],
  [17, age],
  [21, shares],
  [25, formula],
  [48, formula],
  [49, formula],
  [50, formula],
  [57, shares],
  [58, "“2 in 5” is a share, so that “more than” holds for 40 percent"],
  [64, formula],
  [
    69,
    "the row has no result for “from 200 to 300 in 2008”, yet one for “from 200 to 3000000 in 2008”: here both are ranges",
  ],
  [71, shares],
]);
