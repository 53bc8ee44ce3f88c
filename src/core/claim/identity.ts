import type { Article, Mention } from "../mention/types.ts";
import { storyKey } from "../story/fingerprint.ts";

/** A figure and its rounding by another outlet are one claim: so many digits count. */
const digits = 2;

/**
 * What two mentions share when they are one claim: the office that speaks, the thing, its way, what happened to it and
 * the stated amount. It depends on the mention and its article alone, so that the order in which articles arrive
 * changes nothing. Later articles repeat a statement for months: the date of an article is no part of it.
 */
export function claimKey(mention: Mention, article: Article): string {
  const { item, quantity, direction, action } = mention;
  const amount = quantity.low ?? quantity.high;
  const rounded = amount === null ? null : Number(amount.toPrecision(digits));
  const denied = mention.modality === "denied" ? "denied" : "";
  return [officeOf(mention, article), item.category, direction, action, quantity.unit, rounded, denied].join("|");
}

/** Who is behind a mention: a person apart from the office that the person speaks for. */
export function sourceKey(mention: Mention, article: Article): string {
  const { kind, name, org, country, text } = mention.source;
  if (kind === "outlet") return `outlet|${article.outlet ?? article.url ?? storyKey(article.text)}`;
  return [kind, name ?? "", org ?? "", country ?? "", name === null && org === null ? (text ?? "") : ""].join("|");
}

/** The office that answers for a claim; copies of one text share what its outlet says in its own voice. */
function officeOf({ source }: Mention, article: Article): string {
  if (source.kind === "outlet") return `story:${storyKey(article.text)}`;
  const office = source.org ?? source.name ?? source.text ?? "";
  return source.kind === "anonymous" || source.kind === "document" ? `${source.kind}:${office}` : office;
}
