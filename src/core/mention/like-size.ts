import type { Input } from "./item-input.ts";
import type { Mention } from "./types.ts";

const farOff = 20;
const near = 3;

/** "12 million shells … in August it was at 13,000": what was counted in such numbers, where the last thing was counted in quite others. */
export function ofLikeSize({ quantity, before }: Input, mention: Mention | undefined): Mention | undefined {
  const size = sizeOf(quantity);
  const ratio = (other: Mention): number => {
    const known = sizeOf(other.quantity);
    return size && known && other.quantity.unit === quantity.unit ? Math.max(size / known, known / size) : farOff;
  };
  if (!mention || !size || quantity.unit !== "count" || ratio(mention) <= farOff) return mention;
  return before.slice(-recent).findLast((other) => ratio(other) <= near) ?? mention;
}

const recent = 8;
const sizeOf = ({ low, high }: { readonly low: number | null; readonly high: number | null }): number | null =>
  low ?? high;
