import type { XmlNode } from "./xml.ts";

/** Publishers choose prefixes freely; the address of a namespace decides. By address without its last `/` or `#`, as seen in feeds. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://backend.userland.com/rss2", ""],
  ["http://my.netscape.com/rdf/simple/0.9", ""],
  ["http://purl.org/atom/ns", ""],
  ["http://purl.org/dc/elements/1.1", "dc:"],
  ["http://purl.org/dc/terms", "dcterms:"],
  ["http://purl.org/rss/1.0", ""],
  ["http://purl.org/rss/1.0/modules/content", "content:"],
  ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"],
  ["http://search.yahoo.com/mrss", "media:"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf:"],
  ["http://www.w3.org/1999/xhtml", "xhtml:"],
  ["http://www.w3.org/2005/atom", "atom:"],
]);

export type Names = ReadonlyMap<string, string>;

/** Entries and what they hold; deeper declarations are those of quoted markup. */
const MAX_DEPTH = 4;

/** Prefix → the prefix that it is known by here; declared anywhere, valid everywhere: no feed has been seen to redeclare one. */
export function readNames(root: XmlNode): Names {
  const names = new Map<string, string>();
  const collect = (node: XmlNode, depth: number): void => {
    for (const [key, value] of node.attributes) {
      const known = key.startsWith("xmlns:")
        ? PREFIXES.get(value.trim().toLowerCase().replace(/[/#]$/, ""))
        : undefined;
      if (known !== undefined) names.set(key.slice("xmlns:".length), known);
    }
    if (depth < MAX_DEPTH) for (const child of node.children) if (typeof child !== "string") collect(child, depth + 1);
  };
  collect(root, 0);
  return names;
}

/** Lower case, prefix made canonical: a `DC:Date` under any prefix is `dc:date`; Atom's own elements in an Atom feed have none. */
export function nameOf(node: XmlNode, names: Names, isAtom: boolean): string {
  const lower = node.name.toLowerCase();
  const colon = lower.indexOf(":");
  if (colon < 0) return lower;
  const known = names.get(lower.slice(0, colon)) ?? lower.slice(0, colon + 1);
  return (isAtom && known === "atom:" ? "" : known) + lower.slice(colon + 1);
}
