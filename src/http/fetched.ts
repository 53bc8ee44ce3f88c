/** Why there is no answer to work with: one closed union for outcome, counter and status page. */
export type FetchFailure =
  | "bad_url"
  | "refused_scheme"
  | "refused_port"
  | "refused_credentials"
  | "refused_address"
  | "dns"
  | "connect"
  | "tls"
  | "timeout"
  | "stopped"
  | "too_large"
  | "broken_answer"
  | "bad_redirect"
  | "too_many_redirects"
  | "http_401"
  | "http_403"
  | "http_404"
  | "http_410"
  | "http_429"
  | "http_4xx"
  | "http_5xx"
  | "http_other";

type Answer = {
  readonly ok: true;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The addresses that led there, the requested one first; empty without a redirect. */
  readonly redirects: readonly string[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Byte for byte as the server sent them: they go back the same way. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly ms: number;
};

export type Fetched =
  | (Answer & { readonly status: 200; readonly body: Uint8Array })
  | (Answer & { readonly status: 304 })
  | FetchRefused;

export type FetchRefused = {
  readonly ok: false;
  readonly reason: FetchFailure;
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;
  readonly detail: string;
  /** The address at which it ended, and those that led there. */
  readonly url: string;
  readonly redirects: readonly string[];
  readonly ms: number;
};
