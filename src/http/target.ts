import { isIP } from "node:net";
import { isPublicAddress } from "./address.ts";
import type { FetchFailure } from "./fetched.ts";

export type Target =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: FetchFailure; readonly detail: string };

const SCHEMES: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

const refuse = (reason: FetchFailure, detail: string): Target => ({ ok: false, reason, detail });

/** `host:port` as the allow list writes it; IPv6 in brackets. */
const hostAndPort = (url: URL): string => `${url.hostname}:${url.port || SCHEMES[url.protocol]}`;

/** Looks at what the URL itself says; names are judged by what they resolve to, at connect time. */
export function checkTarget(text: string, base: string | undefined, allow: readonly string[]): Target {
  if (!URL.canParse(text, base)) return refuse("bad_url", "not an absolute URL");
  const url = new URL(text, base);
  if (SCHEMES[url.protocol] === undefined) return refuse("refused_scheme", `scheme ${url.protocol.slice(0, 40)}`);
  if (url.username !== "" || url.password !== "") return refuse("refused_credentials", "name or password in the URL");
  if (allow.includes(hostAndPort(url))) return { ok: true, url };
  if (url.port !== "" && url.port !== "80" && url.port !== "443") return refuse("refused_port", `port ${url.port}`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) return refuse("refused_address", `${host} is not a public address`);
  return { ok: true, url };
}
