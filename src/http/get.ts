import { Agent, fetch, type Response } from "undici";
import { readBody } from "./body.ts";
import { guardedConnector } from "./connect.ts";
import { readFailure } from "./failure.ts";
import type { Fetched, FetchFailure, FetchRefused } from "./fetched.ts";
import { readRetryAfter, readStatus } from "./status.ts";
import { checkTarget } from "./target.ts";

export type FetchKind = "feed" | "page";

type Limits = {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly totalMs: number;
  readonly redirects: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
};

export type GetOptions = {
  readonly kind: FetchKind;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Exceptions to the guard, as `host:port`; for the demo and for tests. */
  readonly allow?: readonly string[];
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
};

const COMMON = { connectMs: 5_000, headersMs: 10_000, totalMs: 30_000, redirects: 5, headerBytes: 32 * 1024 };

const LIMITS: Readonly<Record<FetchKind, Limits>> = {
  feed: { ...COMMON, bodyBytes: 10_000_000 },
  page: { ...COMMON, bodyBytes: 5_000_000 },
};

const ACCEPT: Readonly<Record<FetchKind, string>> = {
  feed: "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
  page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
};

const USER_AGENT = "Tallywire/0.1 (news monitoring)";

/** One request under way: what every answer, good or bad, must tell. */
type Trip = {
  readonly options: GetOptions;
  readonly limits: Limits;
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly redirects: string[];
  readonly startedAt: number;
  url: string;
};

/** The one way out to the network. Never rejects for what the network does: that is data. */
export async function get(url: string, options: GetOptions): Promise<Fetched> {
  const limits = { ...LIMITS[options.kind], ...options.limits };
  const trip: Trip = {
    options,
    limits,
    agent: openAgent(limits, options.allow ?? []),
    signal: deadline(limits, options.signal),
    redirects: [],
    startedAt: performance.now(),
    url,
  };
  try {
    return await follow(trip);
  } catch (error) {
    const { reason, detail } = readFailure(error);
    return refused(trip, reason, detail);
  } finally {
    await trip.agent.destroy();
  }
}

/** One agent a call: a connection is never reused past the address check it has gone through. */
const openAgent = (limits: Limits, allow: readonly string[]): Agent =>
  new Agent({
    connect: guardedConnector(allow, limits.connectMs),
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.totalMs,
    maxHeaderSize: limits.headerBytes,
  });

function deadline(limits: Limits, signal: AbortSignal | undefined): AbortSignal {
  const total = AbortSignal.timeout(limits.totalMs);
  return signal ? AbortSignal.any([total, signal]) : total;
}

async function follow(trip: Trip): Promise<Fetched> {
  let base: string | undefined;
  let next = trip.url;
  for (;;) {
    const target = checkTarget(next, base, trip.options.allow ?? []);
    if (!target.ok) return refused(trip, target.reason, target.detail);
    if (base !== undefined) trip.redirects.push(base);
    trip.url = target.url.href;
    const response = await request(trip, target.url);
    if (readStatus(response.status).is !== "redirect") return answer(trip, response);
    const location = response.headers.get("location");
    if (location === null) return refused(trip, "bad_redirect", "no Location", response);
    if (trip.redirects.length >= trip.limits.redirects)
      return refused(trip, "too_many_redirects", location.slice(0, 200), response);
    base = trip.url;
    next = location;
  }
}

function request(trip: Trip, url: URL): Promise<Response> {
  const { etag, lastModified, kind, userAgent } = trip.options;
  return fetch(url, {
    dispatcher: trip.agent,
    redirect: "manual",
    signal: trip.signal,
    headers: {
      accept: ACCEPT[kind],
      "user-agent": userAgent ?? USER_AGENT,
      ...(etag ? { "if-none-match": etag } : {}),
      ...(lastModified ? { "if-modified-since": lastModified } : {}),
    },
  });
}

async function answer(trip: Trip, response: Response): Promise<Fetched> {
  const meaning = readStatus(response.status);
  if (meaning.is === "failure") return refused(trip, meaning.reason, response.statusText.slice(0, 200), response);
  const common = {
    ok: true,
    url: trip.url,
    redirects: trip.redirects,
    headers: Object.fromEntries(response.headers),
  } as const;
  const etag = response.headers.get("etag");
  const lastModified = response.headers.get("last-modified");
  if (meaning.is === "unchanged") {
    const sent = trip.options;
    if (!sent.etag && !sent.lastModified)
      return refused(trip, "http_other", "304 to a request without validators", response);
    return {
      ...common,
      status: 304,
      etag: etag ?? sent.etag ?? null,
      lastModified: lastModified ?? sent.lastModified ?? null,
      ms: passed(trip),
    };
  }
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > trip.limits.bodyBytes) return refused(trip, "too_large", `${announced} bytes announced`, response);
  const body = response.body ? await readBody(response.body, trip.limits.bodyBytes) : new Uint8Array();
  return { ...common, status: 200, body, etag, lastModified, ms: passed(trip) };
}

const passed = (trip: Trip): number => Math.round(performance.now() - trip.startedAt);

function refused(trip: Trip, reason: FetchFailure, detail: string, response?: Response): FetchRefused {
  return {
    ok: false,
    reason,
    status: response?.status ?? null,
    retryAfterSeconds: readRetryAfter(response?.headers.get("retry-after") ?? null, Date.now()),
    detail,
    url: trip.url,
    redirects: trip.redirects,
    ms: passed(trip),
  };
}
