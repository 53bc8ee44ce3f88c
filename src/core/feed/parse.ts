import Parser from "rss-parser";
import { canonicalise } from "./canonical.ts";
import { toPlainText } from "./plain.ts";
import type { FeedEntry, FeedWarning, ParsedFeed } from "./types.ts";
import { mendC1, readXml } from "./xml.ts";

/** In UTF-16 units; the door to the network stops at 10 MB. */
const MAX_LENGTH = 10_000_000;

const MAX_TITLE = 500;
const MAX_SUMMARY = 2_000;
const MAX_GUID = 2_000;

/** Everything in front of the first tag: byte order marks, white space, PHP warnings. */
const JUNK = /^[^<]*/;

const CONTROLS = /[\ufeff\ufffe\uffff\p{Cs}]|(?!\s)\p{Cc}/gu;

/** Reads RSS 0.9–2.0, RSS 1.0 and Atom. `url` is the feed's own, for relative links. Never throws. */
export async function parseFeed(text: string, url: string): Promise<ParsedFeed> {
  if (text.length > MAX_LENGTH) return { ok: false, reason: "too_large", detail: `${text.length} characters` };
  if (text.trim() === "") return { ok: false, reason: "empty", detail: "the body is empty" };
  const document = readXml(mendC1(text).replace(CONTROLS, "").replace(JUNK, ""));
  if (document.problem) return { ok: false, reason: document.problem, detail: "more elements than any feed has" };
  if (!document.root)
    return { ok: false, reason: "not_a_feed", detail: `starts with ${JSON.stringify(text.trim().slice(0, 40))}` };
  const canonical = canonicalise(document.root, url);
  if (!canonical)
    return { ok: false, reason: "not_a_feed", detail: `the root element is <${document.root.name.slice(0, 40)}>` };
  if (canonical.entries === 0 && document.repaired)
    return { ok: false, reason: "malformed", detail: "cut short before the first entry" };
  return read(canonical, document.repaired);
}

/** The door to rss-parser: a new parser for each feed, since one that has failed keeps its error. */
async function read(
  canonical: { xml: string; cut: boolean; badDates: number; entries: number },
  repaired: boolean,
): Promise<ParsedFeed> {
  const parser = new Parser<{ title: string }, Record<string, unknown>>({
    defaultRSS: 2,
    customFields: { item: ["source", "summary", "id"] },
  });
  try {
    const feed = await parser.parseString(canonical.xml);
    const entries = feed.items.map((item) => toEntry(item));
    const unlinked = entries.filter((entry) => entry.url === null).length;
    const warnings: FeedWarning[] = [];
    if (repaired) warnings.push({ kind: "repaired" });
    if (canonical.cut) warnings.push({ kind: "cut", entries: canonical.entries });
    if (canonical.badDates > 0) warnings.push({ kind: "bad_date", entries: canonical.badDates });
    if (unlinked > 0) warnings.push({ kind: "no_link", entries: unlinked });
    return { ok: true, title: toPlainText(string(feed.title), MAX_TITLE), entries, warnings };
  } catch (error) {
    return { ok: false, reason: "malformed", detail: String(error).slice(0, 200) };
  }
}

const string = (value: unknown): string => (typeof value === "string" ? value : "");

/** Plain strings only: whatever else the parser makes of a field stays behind. */
function toEntry(item: Record<string, unknown>): FeedEntry {
  const url = string(item["link"]) || null;
  const guid = (string(item["guid"]) || string(item["id"])).trim() || null;
  const summary = toPlainText(string(item["summary"]), MAX_SUMMARY) || null;
  return {
    guid: guid?.slice(0, MAX_GUID) ?? null,
    url,
    title: toPlainText(string(item["title"]), MAX_TITLE) || (summary?.slice(0, 120) ?? url ?? ""),
    published: string(item["isoDate"]) || null,
    summary,
    source: toPlainText(string(item["source"]), MAX_TITLE) || null,
  };
}
