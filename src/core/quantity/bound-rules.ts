import type { Bound } from "./types.ts";

export type BoundRule = {
  readonly id: string;
  readonly example: string;
  readonly bound: Bound;
  /** Phrases that touch the number from the left, and from the right. */
  readonly left: readonly string[];
  readonly right: readonly string[];
};

const list = (phrases: string): readonly string[] => phrases.split(", ");

/** Longest phrase wins, so that "no more than" is no "more than". */
export const boundRules: readonly BoundRule[] = [
  {
    id: "about",
    example: "It holds «about 300» men.",
    bound: "about",
    left: list(
      "about, around, some, roughly, approximately, approx., approx, nearly, almost, close to, circa, ca., c., near, nearing, approaching, in the region of, in the order of, on the order of, in the neighborhood of, in the neighbourhood of, in the vicinity of, somewhere around, something like, somewhere near, an estimated, the estimated, estimated, an approximate, practically, virtually, not quite, getting on for, ~, ≈",
    ),
    right: list(" or so, -odd, odd, or thereabouts, -ish, approximately, give or take, or thereabout"),
  },
  {
    id: "more-than",
    example: "It holds «upwards of 300» men.",
    bound: "more_than",
    left: list(
      "more than, over, above, upwards of, upward of, in excess of, exceeding, exceeded, exceeds, exceed, beyond, topped, topping, tops, passed, surpassed, surpasses, surpassing, surpass, greater than, higher than, larger than, bigger than, longer than, north of, past, much more than, many more than, far more than, >",
    ),
    right: list("-plus, plus, +"),
  },
  {
    id: "at-least",
    example: "It holds «no fewer than 300» men.",
    bound: "at_least",
    left: list(
      "at least, at the least, at the very least, no fewer than, no less than, not less than, not fewer than, a minimum of, at a minimum of, minimum, minimum of, as few as, no smaller than, greater than or equal to, more than or equal to, equal to or more than, equal to or greater than, at least or equal to, bigger or equal than, larger or equal than, higher or equal than, greater or equal than, more or equal than, ≥, >=",
    ),
    right: list(
      " or more, and more, or above, or over, and above, and over, at least, at the least, at the very least, at a minimum, or greater, or higher, or greater than, or more than, minimum",
    ),
  },
  {
    id: "at-most",
    example: "It holds «as many as 300» men.",
    bound: "at_most",
    left: list(
      "up to, at most, at the most, at the very most, as many as, as much as, no more than, not more than, not over, not exceeding, a maximum of, at a maximum of, maximum, maximum of, no greater than, no larger than, no higher than, less than or equal to, equal to or less than, fewer than or equal to, less or equal than, smaller or equal than, lower or equal than, ≤, <=",
    ),
    right: list(
      " or fewer, or less, or under, or below, and below, at most, at the most, at the very most, tops, maximum, or less than",
    ),
  },
  {
    id: "less-than",
    example: "It holds «just under 300» men.",
    bound: "less_than",
    left: list(
      "fewer than, less than, under, below, short of, shy of, lower than, smaller than, south of, far fewer than, far less than, sub-, <",
    ),
    right: [],
  },
];
