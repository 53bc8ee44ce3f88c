import type { FetchFailure } from "./fetched.ts";

/** What an answer means before its body is read. */
export type Meaning =
  | { readonly is: "body" }
  | { readonly is: "unchanged" }
  | { readonly is: "redirect" }
  | { readonly is: "failure"; readonly reason: FetchFailure };

const failure = (reason: FetchFailure): Meaning => ({ is: "failure", reason });

export function readStatus(status: number): Meaning {
  switch (status) {
    case 200:
      return { is: "body" };
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return { is: "redirect" };
    case 304:
      return { is: "unchanged" };
    case 401:
      return failure("http_401");
    case 403:
      return failure("http_403");
    case 404:
      return failure("http_404");
    case 410:
      return failure("http_410");
    case 429:
      return failure("http_429");
    default:
      return failure(
        status >= 500 && status < 600 ? "http_5xx" : status >= 400 && status < 500 ? "http_4xx" : "http_other",
      );
  }
}

/** A server that asks for a year is heard for a day: longer waits are the schedule's business. */
const MAX_RETRY_AFTER_SECONDS = 86_400;

/** `Retry-After` is seconds or an HTTP date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  const seconds = /^\d{1,10}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  if (!Number.isFinite(seconds)) return null;
  return Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER_SECONDS);
}
