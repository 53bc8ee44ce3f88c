import type { FetchFailure } from "./fetched.ts";

type Row = { readonly id: string; readonly example: string; readonly code: RegExp; readonly reason: FetchFailure };

/** Codes of Node, undici and OpenSSL; the first row that fits decides. */
export const failureRows: readonly Row[] = [
  { id: "our-guard", example: "REFUSED_ADDRESS", code: /^REFUSED_ADDRESS$/, reason: "refused_address" },
  { id: "our-cap", example: "TOO_LARGE", code: /^TOO_LARGE$/, reason: "too_large" },
  { id: "name-lookup", example: "ENOTFOUND", code: /^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, reason: "dns" },
  { id: "clock", example: "UND_ERR_HEADERS_TIMEOUT", code: /TIMEOUT|TIMEDOUT/i, reason: "timeout" },
  { id: "long-headers", example: "HPE_HEADER_OVERFLOW", code: /HEADERS?_OVERFLOW$/, reason: "too_large" },
  {
    id: "certificate",
    example: "DEPTH_ZERO_SELF_SIGNED_CERT",
    code: /^(ERR_TLS|ERR_SSL|EPROTO$)|CERT|UNABLE_TO_|SELF_SIGNED|CRL/,
    reason: "tls",
  },
  {
    id: "broken-http",
    example: "UND_ERR_SOCKET",
    code: /^(HPE_|UND_ERR_|Z_|ERR__ERROR_FORMAT|ERR_\w*ZLIB)/,
    reason: "broken_answer",
  },
  { id: "no-connection", example: "ECONNREFUSED", code: /^E[A-Z]+$/, reason: "connect" },
];

const MAX_CAUSES = 8;

/** undici wraps what went wrong in "fetch failed" or "terminated"; the code is some causes below. */
function* causesOf(error: unknown): Generator<Error> {
  let at = error;
  for (let depth = 0; depth < MAX_CAUSES && at instanceof Error; depth += 1) {
    yield at;
    at = at.cause;
  }
}

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");

export function readFailure(error: unknown): { reason: FetchFailure; detail: string } {
  const causes = [...causesOf(error)];
  const detail = (causes.at(-1)?.message ?? String(error)).slice(0, 300);
  if (causes.some((cause) => cause.name === "TimeoutError")) return { reason: "timeout", detail };
  for (const code of causes
    .map(codeOf)
    .filter((found) => found !== "")
    .reverse()) {
    const row = failureRows.find((candidate) => candidate.code.test(code));
    if (row) return { reason: row.reason, detail: `${code}: ${detail}` };
  }
  return { reason: causes.some((cause) => cause.name === "AbortError") ? "stopped" : "broken_answer", detail };
}
