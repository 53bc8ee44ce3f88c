/** Where and when a mention was printed: what decides which mention a claim is shown by. */
export type Printed = {
  readonly published: string | null;
  readonly url: string;
  readonly start: number;
};

/**
 * The mention that stands for its claim: the earliest printed, then by address and place. It depends on the set of
 * mentions alone, so a claim looks the same in whatever order its articles came in.
 */
export function representativeOf<T extends Printed>(mentions: readonly T[]): T | null {
  return mentions.reduce<T | null>((first, next) => (first && printedBefore(first, next) ? first : next), null);
}

function printedBefore(a: Printed, b: Printed): boolean {
  const dates = [a.published ?? "9999", b.published ?? "9999"] as const;
  if (dates[0] !== dates[1]) return dates[0] < dates[1];
  return a.url === b.url ? a.start <= b.start : a.url < b.url;
}
