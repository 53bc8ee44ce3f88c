/**
 * How a job ended. Reasons are one closed list: the counter, the log field and the status page share it.
 * `later` gives the job back without using an attempt (Retry-After, a busy host).
 */
export type Outcome =
  | { readonly kind: "done"; readonly counts?: Readonly<Record<string, number>> }
  | { readonly kind: "skipped"; readonly reason: SkipReason }
  | { readonly kind: "failed"; readonly reason: FailReason; readonly detail: string }
  | { readonly kind: "later"; readonly seconds: number; readonly reason: LaterReason };

export type SkipReason = "already_done" | "feed_off" | "gone" | "not_modified" | "off_topic" | "same_body";

type LaterReason = "http_429" | "http_5xx";

export type FailReason = NetworkFailure | DocumentFailure | "crashed" | "disk";

type NetworkFailure =
  | "bad_redirect"
  | "bad_url"
  | "broken_answer"
  | "connect"
  | "dns"
  | "http_401"
  | "http_403"
  | "http_404"
  | "http_410"
  | "http_429"
  | "http_4xx"
  | "http_5xx"
  | "http_other"
  | "refused_address"
  | "refused_credentials"
  | "refused_port"
  | "refused_scheme"
  | "stopped"
  | "timeout"
  | "tls"
  | "too_large"
  | "too_many_redirects";

type DocumentFailure =
  | "empty"
  | "malformed"
  | "no_text"
  | "not_a_feed"
  | "not_html"
  | "out_of_memory"
  | "timeout"
  | "too_deep"
  | "too_large";

export const done = (counts?: Readonly<Record<string, number>>): Outcome =>
  counts ? { kind: "done", counts } : { kind: "done" };

export const skipped = (reason: SkipReason): Outcome => ({ kind: "skipped", reason });

export const failed = (reason: FailReason, detail: string): Outcome => ({ kind: "failed", reason, detail });
