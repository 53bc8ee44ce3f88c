const dayInSeconds = 86_400;

/**
 * Seconds until a feed is polled again: its own pace, slower by one pace for each failure in a row, at most a day,
 * so that a feed that has been dead for weeks is still tried. What the server asks for (`Retry-After`) is obeyed up
 * to a day.
 */
export function secondsToNextPoll(everySeconds: number, failures: number, retryAfterSeconds: number | null): number {
  const pace = everySeconds * (1 + failures);
  return Math.min(Math.max(pace, retryAfterSeconds ?? 0), dayInSeconds);
}
