import { createHash } from "node:crypto";

/** Tracking parameters, by exact name; lists of mailers, analytics and feed services, alphabetical. */
const TRACKING = new Set(
  [
    "__twitter_impression _ga _gl ana cmp cmpid dclid fbclid gclid icid igshid maca mc_cid mc_eid msclkid",
    "ncid ocid outputtype ref_src rss rssfeed s_cid smid spm srnd sref srsltid taid traffic_source twclid",
    "wpisrc xtor yclid",
  ].flatMap((names) => names.split(" ")),
);

const TRACKING_PREFIX = /^(?:_hs|at_|ga_|itm_|mtm_|ns_|soc_|utm_)/;

/** These names carry identity elsewhere: tracking only with a value that says so. */
const TRACKING_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ["ch", /^rss$/],
  ["from", /^(?:rss|feed|twitter|facebook|newsletter)/],
  ["input", /^(?:rss|feed)/],
  ["origin", /^(?:rss|feed)/],
  ["ref", /^(?:rss|feed|twitter|facebook|newsletter|homepage|share)/],
  ["share", /^(?:twitter|facebook|email|copy)/],
]);

const isTracking = (name: string, value: string): boolean => {
  const key = name.toLowerCase();
  return (
    TRACKING.has(key) || TRACKING_PREFIX.test(key) || (TRACKING_VALUES.get(key)?.test(value.toLowerCase()) ?? false)
  );
};

const decodedName = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Parameters stay as they are written: re-encoding changes what some servers answer. A bare query is identity. */
function normaliseQuery(search: string): string {
  const parts = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "");
  const kept = parts.filter((part) => {
    const [name = "", ...value] = part.split("=");
    return !isTracking(decodedName(name), decodedName(value.join("=")));
  });
  return kept.length === 0 ? "" : `?${kept.sort().join("&")}`;
}

const isRoute = (hash: string): boolean => hash.startsWith("#/") || hash.startsWith("#!");

/** The same page in one spelling, safe to fetch; what is no http address comes back as it was. Idempotent. */
export function normaliseUrl(text: string): string {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return trimmed;
  const url = new URL(trimmed);
  if (url.protocol !== "http:" && url.protocol !== "https:") return trimmed;
  url.username = "";
  url.password = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  url.pathname = url.pathname.replace(/%[\da-f]{2}/gi, (octet) => octet.toUpperCase()).replace(/\/{2,}/g, "/");
  url.search = normaliseQuery(url.search);
  if (!isRoute(url.hash)) url.hash = "";
  return url.href;
}

/** Twin hosts and the short-lived forms of one page; not for fetching. */
export function keyText(text: string): string {
  const normal = normaliseUrl(text);
  if (!URL.canParse(normal)) return normal;
  const url = new URL(normal);
  if (url.protocol !== "http:" && url.protocol !== "https:") return normal;
  const host = url.hostname.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, "").replace(/^amp-/, "");
  const port = url.port === "80" || url.port === "443" ? "" : url.port && `:${url.port}`;
  const path = url.pathname
    .replace(/^\/amp\//, "/")
    .replace(/(?:\/amp\/?|\.amp)$/, "")
    .replace(/\.amp\.html$/, ".html")
    .replace(/\/(?:index\.(?:html?|php))?$/, "");
  return `https://${host}${port}${path || "/"}${url.search}${url.hash}`;
}

/** What makes two addresses the same page: unique key of the alias table. */
export const urlKey = (text: string): string => createHash("sha256").update(keyText(text)).digest("hex");
