/**
 * How a job ended. Reasons are one closed list: the counter, the log field and the status page share it.
 * `later` gives the job back without using an attempt (Retry-After, host spacing).
 */
export type Outcome =
  | { readonly kind: "done"; readonly counts?: Readonly<Record<string, number>> }
  | { readonly kind: "skipped"; readonly reason: SkipReason }
  | { readonly kind: "failed"; readonly reason: FailReason; readonly detail: string }
  | { readonly kind: "later"; readonly seconds: number; readonly reason: "retry_after" | "host_busy" };

export const skipReasons = [
  "already_done",
  "feed_off",
  "gone",
  "not_due",
  "not_modified",
  "off_topic",
  "same_body",
] as const;
export type SkipReason = (typeof skipReasons)[number];

export const failReasons = [
  "bad_redirect",
  "connect",
  "crashed",
  "dns",
  "empty",
  "http_4xx",
  "http_5xx",
  "lint",
  "malformed",
  "no_text",
  "not_a_feed",
  "not_html",
  "out_of_memory",
  "refused_address",
  "refused_port",
  "refused_scheme",
  "timeout",
  "tls",
  "too_deep",
  "too_large",
  "too_many_redirects",
] as const;
export type FailReason = (typeof failReasons)[number];

export const done = (counts?: Readonly<Record<string, number>>): Outcome =>
  counts ? { kind: "done", counts } : { kind: "done" };
export const skipped = (reason: SkipReason): Outcome => ({ kind: "skipped", reason });
export const failed = (reason: FailReason, detail: string): Outcome => ({ kind: "failed", reason, detail });
