import { type DomElement, isElement, loadHtml } from "./dom.ts";
import { readMetadata } from "./metadata.ts";
import { prescan } from "./prescan.ts";
import { readReadable } from "./readable.ts";
import type { ParsedArticle } from "./types.ts";

type Failure = Extract<ParsedArticle, { ok: false }>;

/** Longer texts are books or dumps; the cut is at a paragraph. */
const MAX_TEXT = 500_000;

/** Something of HTML, anywhere: a page may lack head and body, but not every tag. */
const ANY_HTML_TAG = /<(?:!doctype\s+html|html|head|body|div|p|article|main|section|table|h[1-6]|span|br|a)[\s/>]/i;

/** A page as text and what it says of itself. `url` is where it came from, for relative links. Nothing that a page holds makes it throw. */
export function parseArticle(html: string, url: string): ParsedArticle {
  if (html.trim() === "") return fail("empty", "the body is empty");
  if (!looksLikeHtml(html)) return fail("not_html", `starts with ${JSON.stringify(html.trim().slice(0, 40))}`);
  const scanned = prescan(html);
  if (!scanned.ok) return scanned;
  try {
    return read(html, url);
  } catch (error) {
    if (error instanceof RangeError) return fail("too_deep", error.message.slice(0, 200));
    throw error;
  }
}

const fail = (reason: Failure["reason"], detail: string): Failure => ({ ok: false, reason, detail });

function looksLikeHtml(html: string): boolean {
  const start = html.slice(0, 2_000).trimStart();
  if (/^(?:%PDF|PK|.PNG|GIF8|[{[])/s.test(start)) return false;
  if (/^<(?:\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<?(?:rss|feed|rdf:RDF|urlset|svg)[\s>]/i.test(start)) return false;
  return ANY_HTML_TAG.test(html);
}

function read(html: string, url: string): ParsedArticle {
  const $ = loadHtml(html);
  const metadata = readMetadata($, url);
  const body = $("body")
    .toArray()
    .find((element): element is DomElement => isElement(element));
  const { paragraphs, credits } = body ? readReadable(body, metadata.title) : { paragraphs: [], credits: [] };
  const text = joinWithin(paragraphs);
  if (text === "") return fail("no_text", "no paragraph found");
  return { ok: true, ...metadata, title: metadata.title ?? "", text, credits };
}

function joinWithin(paragraphs: readonly string[]): string {
  let text = "";
  for (const paragraph of paragraphs) {
    if (text.length + paragraph.length > MAX_TEXT) break;
    text += text === "" ? paragraph : `\n\n${paragraph}`;
  }
  return text;
}
