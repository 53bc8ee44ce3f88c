import { baseOf, childrenOf, type Dialect, type RawEntry, readEntry } from "./entry.ts";
import { nameOf, readNames } from "./names.ts";
import { encodeXml, type XmlNode } from "./xml.ts";

/** A feed brought into the plainest form of its own format: what rss-parser then reads cannot surprise it. */
export type Canonical = {
  readonly xml: string;
  readonly entries: number;
  readonly cut: boolean;
  readonly badDates: number;
};

/** The longest real feeds have some hundreds; a poll reads new ones only. */
const MAX_ENTRIES = 5_000;

type Root = "rss" | "rdf" | "atom";

const ROOTS: ReadonlyMap<string, Root> = new Map([
  ["rss", "rss"],
  ["rdf:rdf", "rdf"],
  ["rdf", "rdf"],
  ["feed", "atom"],
  ["atom:feed", "atom"],
]);

/** Null when the document's root is not one of a feed. */
export function canonicalise(root: XmlNode, url: string): Canonical | null {
  const names = readNames(root);
  const kind = ROOTS.get(nameOf(root, names, false));
  if (kind === undefined) return null;
  const dialect: Dialect = { names, isAtom: kind === "atom", base: baseOf(root, url) };
  const found = findEntries(root, dialect);
  const entries = found.slice(0, MAX_ENTRIES).map(({ node, base }) => readEntry(node, { ...dialect, base }));
  const title = feedTitle(root, dialect);
  return {
    xml: write(kind, title, entries),
    entries: entries.length,
    cut: found.length > MAX_ENTRIES,
    badDates: entries.filter((entry) => entry.hadBadDate).length,
  };
}

const CONTAINERS = new Set(["channel", "items"]);
const ENTRIES = new Set(["item", "entry"]);

type Found = { readonly node: XmlNode; readonly base: string };

/** Entries stand in the channel, beside it (RSS 1.0), or in `items`. */
function findEntries(root: XmlNode, dialect: Dialect): Found[] {
  return root.children.flatMap((child): Found[] => {
    if (typeof child === "string") return [];
    const name = nameOf(child, dialect.names, dialect.isAtom);
    if (ENTRIES.has(name)) return [{ node: child, base: dialect.base }];
    return CONTAINERS.has(name) ? findEntries(child, { ...dialect, base: baseOf(child, dialect.base) }) : [];
  });
}

function feedTitle(root: XmlNode, dialect: Dialect): string {
  const holder = dialect.isAtom ? root : (childrenOf(root, dialect, "channel")[0] ?? root);
  return readEntry({ ...holder, attributes: new Map() }, dialect).title ?? "";
}

const element = (name: string, text: string | null): string =>
  text === null ? "" : `<${name}>${encodeXml(text)}</${name}>`;

function writeItem(entry: RawEntry): string {
  const { title, url, guid, published, summary, source } = entry;
  return `<item>${element("title", title)}${element("link", url)}${element("guid", guid)}${element("pubDate", published)}${element("summary", summary)}${element("source", source)}</item>`;
}

function writeAtomEntry(entry: RawEntry): string {
  const { title, url, guid, published, summary, source } = entry;
  const link = url === null ? "" : `<link rel="alternate" href="${encodeXml(url)}"/>`;
  return `<entry>${element("title", title)}${link}${element("id", guid ?? "")}${element("published", published)}${element("summary", summary)}${element("source", source)}</entry>`;
}

/** `summary`, never `description` or `content`: of these rss-parser makes a snippet in quadratic time. */
function write(kind: Root, title: string, entries: readonly RawEntry[]): string {
  const head = element("title", title);
  switch (kind) {
    case "atom":
      return `<feed>${head}${entries.map(writeAtomEntry).join("")}</feed>`;
    case "rdf":
      return `<rdf:RDF><channel>${head}</channel>${entries.map(writeItem).join("")}</rdf:RDF>`;
    case "rss":
      return `<rss version="2.0"><channel>${head}${entries.map(writeItem).join("")}</channel></rss>`;
  }
}
