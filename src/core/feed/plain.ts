import { cleanLine } from "../article/clean.ts";
import { decodeHtmlEntities } from "../article/dom.ts";

const INLINE_TAG = /<\/?(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const OTHER_TAG = /<(?:!--[^<>]*--|\/?[a-z][^<>]*)>/gi;

/** What a reader sees of a piece of HTML, on one line. Linear, unlike rss-parser's own `getSnippet`. */
export function toPlainText(html: string, maxLength: number): string {
  const bounded = html.slice(0, maxLength * 8);
  const bare = bounded.includes("<") ? bounded.replace(INLINE_TAG, "").replace(OTHER_TAG, " ") : bounded;
  const text = cleanLine(bare.includes("&") ? decodeHtmlEntities(bare) : bare);
  return text.length <= maxLength ? text : cleanLine(text.slice(0, maxLength).replace(/\S{0,200}$/, ""));
}
