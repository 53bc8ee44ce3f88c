import { readDate, toLocalText } from "../feed/date.ts";
import { cleanLine } from "./clean.ts";
import type { CheerioAPI } from "./dom.ts";
import type { Evidence } from "./evidence.ts";
import { textField } from "./json-ld.ts";

/** Names of `meta` that give the day of publication, the surer first. */
const DATE_META = [
  "article:published_time article:published og:published_time og:article:published_time og:pubdate",
  "datepublished publishdate publish_date publish-date publication_date published_date published-date",
  "date_published published_time published pubdate parsely-pub-date sailthru.date",
  "cxenseparse:recs:publishtime dc.date.issued dcterms.created dcterms.date dc.date dc.date.created",
  "article.published article.created article_date_original originalpublicationdate",
  "shareaholic:article_published_time analyticsattributes.articledate citation_publication_date bt:pubdate",
  "rnews:datepublished vr:published_time timestamp last-modified-date date",
].flatMap((names) => names.split(" "));

const MODIFIED_META = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"];

const NOT_THE_ARTICLES =
  "aside, nav, footer, [class*='related'], [class*='comment'], [class*='recommend'], [class*='sidebar']";

const dateInPath = (url: string): string | null => {
  const found = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\/|-|\.|$)/.exec(url);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
};

/** `Published: `; whoever writes more than a line writes no date. */
const withoutLabel = (text: string): string =>
  cleanLine(text.slice(0, 500)).replace(/^(?:published|posted|updated|date)(?: on)?[: ]+(?:on )?/i, "");

/** Evidence in the order of how often it was right (measured on htmldate's pages); the first that reads as a date wins. */
export function readPublished({ $, url, meta, article }: Evidence): string | null {
  const candidates: (() => (string | null | undefined)[])[] = [
    () => [textField(article, "datePublished"), textField(article, "dateCreated")],
    () => DATE_META.map((name) => meta.get(name)),
    () => elements($, "[itemprop~='datePublished']"),
    () => elements($, "time[pubdate], .published, .entry-date, .post-date, .article-date, .publish-date"),
    () => [dateInPath(url), dateInPath(meta.get("og:url") ?? "")],
    () => elements($, "time[datetime]"),
    () => elements($, "[class*='date' i], [class*='time' i]"),
    () => [textField(article, "dateModified"), ...MODIFIED_META.map((name) => meta.get(name))],
    () => datesAfterHeadline($),
  ];
  for (const candidate of candidates) {
    for (const text of candidate()) {
      const date = readDate(withoutLabel(text ?? ""));
      if (date) return toLocalText(date);
    }
  }
  return null;
}

function elements($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .slice(0, 20)
    .map((element) => $(element))
    .filter((found) => found.closest(NOT_THE_ARTICLES).length === 0)
    .map((found) => found.attr("datetime") ?? found.attr("content") ?? found.text());
}

const WRITTEN_DATE =
  /\p{L}{3,12}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?\s+(?:de\s+)?\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}/gu;

/** How far below the headline a date line stands; further down dates are the story's. */
const BELOW_HEADLINE = 200;

function datesAfterHeadline($: CheerioAPI): string[] {
  const headline = $("h1").first();
  const below = headline.nextAll().text() || headline.parent().nextAll().text();
  return below.replace(/\s+/g, " ").trim().slice(0, BELOW_HEADLINE).match(WRITTEN_DATE) ?? [];
}
