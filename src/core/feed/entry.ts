import { readDate, toInstant } from "./date.ts";
import { type Names, nameOf } from "./names.ts";
import { encodeXml, type XmlNode } from "./xml.ts";

/** An entry in the few words that all formats share; texts may hold HTML. */
export type RawEntry = {
  readonly guid: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly summary: string | null;
  readonly source: string | null;
  readonly hadBadDate: boolean;
};

export type Dialect = { readonly names: Names; readonly isAtom: boolean; readonly base: string };

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== "string";

export const childrenOf = (node: XmlNode, dialect: Dialect, name: string): XmlNode[] =>
  node.children.filter(isNode).filter((child) => nameOf(child, dialect.names, dialect.isAtom) === name);

const toMarkup = (child: XmlNode | string): string =>
  isNode(child)
    ? `<${child.name.replace(/^.*:/, "")}>${child.children.map(toMarkup).join("")}</${child.name.replace(/^.*:/, "")}>`
    : encodeXml(child);

/** The element's value as HTML: markup inside is kept as such; Atom's plain text is not taken for markup (RFC 4287, 3.1.1). */
function htmlOf(node: XmlNode, dialect: Dialect): string {
  if (node.children.some(isNode)) return node.children.map(toMarkup).join("");
  const text = node.children.filter((child) => typeof child === "string").join("");
  const type = node.attributes.get("type") ?? "text";
  return dialect.isAtom && type === "text" ? encodeXml(text) : text;
}

const textOf = (node: XmlNode): string =>
  node.children.map((child) => (isNode(child) ? textOf(child) : child)).join("");

function first<T>(
  node: XmlNode,
  dialect: Dialect,
  wanted: readonly string[],
  read: (found: XmlNode) => T | null,
): T | null {
  for (const name of wanted) {
    for (const found of childrenOf(node, dialect, name)) {
      const value = read(found);
      if (value !== null) return value;
    }
  }
  return null;
}

const filled = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const TITLES = ["title", "dc:title", "media:title"];
const SUMMARIES = ["summary", "description", "content", "content:encoded", "dc:description", "media:description"];
const DATES = [
  "pubdate",
  "published",
  "issued",
  "dc:date",
  "dcterms:issued",
  "dcterms:created",
  "created",
  "updated",
  "modified",
  "dcterms:modified",
];
const LINKS = ["feedburner:origlink", "link", "atom:link"];

/** `feed:` and mail addresses are no pages. */
function toPageUrl(text: string, base: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "" || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

export const baseOf = (node: XmlNode, base: string): string => {
  const own = node.attributes.get("xml:base");
  return own !== undefined && URL.canParse(own, base) ? new URL(own, base).href : base;
};

function readLink(node: XmlNode, base: string): string | null {
  const rel = node.attributes.get("rel") ?? "alternate";
  if (rel !== "alternate") return null;
  const href = node.attributes.get("href") ?? node.attributes.get("rdf:resource") ?? textOf(node);
  return toPageUrl(href, baseOf(node, base));
}

/** A guid is an address unless it says that it is none, but only one that is absolute. */
function readPermalink(node: XmlNode): string | null {
  const text = textOf(node).trim();
  const isPermalink = node.attributes.get("ispermalink")?.toLowerCase() !== "false";
  return isPermalink && /^https?:\/\//i.test(text) ? toPageUrl(text, text) : null;
}

function readSource(node: XmlNode, dialect: Dialect): string | null {
  return first(node, dialect, ["title"], (title) => filled(htmlOf(title, dialect))) ?? filled(textOf(node));
}

export function readEntry(node: XmlNode, dialect: Dialect): RawEntry {
  const base = baseOf(node, dialect.base);
  const dates = DATES.flatMap((name) => childrenOf(node, dialect, name))
    .map((found) => textOf(found))
    .filter((text) => text.trim() !== "");
  const date = dates.map(readDate).find((found) => found !== null);
  return {
    guid:
      first(node, dialect, ["guid", "id"], (found) => filled(textOf(found))) ??
      filled(node.attributes.get("rdf:about") ?? ""),
    url:
      first(node, dialect, LINKS, (found) => readLink(found, base)) ??
      first(node, dialect, ["guid", "id"], readPermalink) ??
      toPageUrl(node.attributes.get("rdf:about") ?? "", base),
    title: first(node, dialect, TITLES, (found) => filled(htmlOf(found, dialect))),
    published: date ? toInstant(date) : null,
    summary: first(node, dialect, SUMMARIES, (found) => filled(htmlOf(found, dialect))),
    source: first(node, dialect, ["source"], (found) => readSource(found, dialect)),
    hadBadDate: dates.length > 0 && !date,
  };
}
