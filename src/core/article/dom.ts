import { type CheerioAPI, load } from "cheerio";
import type { AnyNode, Element, Text } from "domhandler";

export type { AnyNode, CheerioAPI, Element, Text };

/** The one place that loads HTML; the caller has looked at size and depth first. */
export const loadHtml = (html: string): CheerioAPI => load(html);

/** `&eacute;` and its like; tags are not looked for. */
export const decodeHtmlEntities = (text: string): string => load(text.replace(/</g, "&lt;"), null, false).text();
