import { type CheerioAPI, load } from "cheerio";

/** The one place that loads HTML; whoever calls has looked at its size and depth first. */
export const loadHtml = (html: string): CheerioAPI => load(html);

export type { CheerioAPI };

type Document = ReturnType<CheerioAPI["root"]>[number];
export type DomNode = Document["children"][number];
export type DomElement = Extract<DomNode, { attribs: unknown }>;

export const isElement = (node: DomNode | Document): node is DomElement => "attribs" in node;

/** The parent where that is an element. */
export const parentOf = (node: DomNode): DomElement | null =>
  node.parent && isElement(node.parent) ? node.parent : null;

export const attribute = (element: DomElement, name: string): string => element.attribs[name] ?? "";

/** `&eacute;` and its like; tags are not looked for. */
export const decodeHtmlEntities = (text: string): string => load(text.replace(/</g, "&lt;"), null, false).text();
