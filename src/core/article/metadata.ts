import { readDate, toLocalText } from "../feed/date.ts";
import { cutLine } from "./clean.ts";
import type { CheerioAPI } from "./dom.ts";
import { addressField, findArticle, namesOf, readThings, type Thing, textField } from "./json-ld.ts";
import type { Alias } from "./types.ts";

export type Metadata = {
  readonly title: string | null;
  readonly published: string | null;
  readonly canonicalUrl: string | null;
  readonly aliases: readonly Alias[];
  readonly author: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
};

/** What the page says of itself, each kind of evidence once. */
type Evidence = {
  readonly $: CheerioAPI;
  readonly url: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly things: readonly Thing[];
  readonly article: Thing | null;
};

const MAX_TITLE = 500;
const MAX_NAME = 200;

export function readMetadata($: CheerioAPI, url: string): Metadata {
  const things = readThings(
    $('script[type*="ld+json"]')
      .toArray()
      .map((script) => $(script).text()),
  );
  const evidence: Evidence = { $, url, meta: readMeta($), things, article: findArticle(things) };
  const aliases = readAliases(evidence);
  const siteName = readSiteName(evidence);
  return {
    title: readTitle(evidence, siteName),
    published: readPublished(evidence),
    canonicalUrl:
      (aliases.find(({ kind }) => kind === "canonical") ?? aliases.find(({ kind }) => kind === "og_url"))?.url ?? null,
    aliases,
    author: readAuthor(evidence),
    siteName,
    language: readLanguage(evidence),
  };
}

/** The first of each name counts. */
function readMeta($: CheerioAPI): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of $("meta").toArray()) {
    const { name, property, itemprop, content } = element.attribs;
    const key = (property ?? name ?? itemprop ?? "").trim().toLowerCase();
    if (key !== "" && content !== undefined && content.trim() !== "" && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

const firstMeta = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;

function toAbsolute(address: string | null | undefined, base: string): string | null {
  const text = address?.trim() ?? "";
  if (text === "" || text.length > 2_000 || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

function readAliases({ $, url, meta, article }: Evidence): Alias[] {
  const claims: [Alias["kind"], string | null | undefined][] = [
    ["canonical", $('link[rel~="canonical"]').first().attr("href")],
    ["og_url", meta.get("og:url")],
    ["amphtml", $('link[rel~="amphtml"]').first().attr("href")],
    ["json_ld", addressField(article, "mainEntityOfPage") ?? addressField(article, "url")],
  ];
  return claims.flatMap(([kind, address]) => {
    const absolute = toAbsolute(address, url);
    return absolute === null ? [] : [{ kind, url: absolute }];
  });
}

function readSiteName({ meta, things, article }: Evidence): string | null {
  const name = meta.get("og:site_name") ?? namesOf(article?.["publisher"], things)[0] ?? meta.get("application-name");
  return name === undefined ? null : cutLine(name, MAX_NAME) || null;
}

/** ` | The Site`, ` - The Site` at the end of a title. */
function withoutSite(title: string, siteName: string | null): string {
  const found = /^(.{10,}?)\s+[|–—·»:-]\s+([^|–—·»]{2,60})$/.exec(title);
  return found?.[1] !== undefined && siteName !== null && found[2]?.toLowerCase() === siteName.toLowerCase()
    ? found[1]
    : title;
}

/** The only headline on the page, if the page's title or og:title bears it out; then what is said for machines. */
function readTitle({ $, meta, article }: Evidence, siteName: string | null): string | null {
  const clean = (text: string | null | undefined): string => cutLine(text ?? "", MAX_TITLE);
  const headlines = $("h1")
    .toArray()
    .map((element) => clean($(element).text()))
    .filter((text) => text !== "");
  const pageTitle = clean($("head title").first().text());
  const ogTitle = clean(meta.get("og:title"));
  const [only] = headlines;
  if (only !== undefined && headlines.length === 1 && (pageTitle.includes(only) || ogTitle.includes(only))) return only;
  const said = withoutSite(
    ogTitle || clean(textField(article, "headline")) || clean(meta.get("twitter:title")) || pageTitle,
    siteName,
  );
  return (headlines.find((headline) => headline.length > 15 && said.startsWith(headline)) ?? said) || only || null;
}

const DATE_META = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "og:pubdate",
  "datepublished",
  "publishdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "published_date",
  "published-date",
  "date_published",
  "published_time",
  "published",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "article.published",
  "article.created",
  "article_date_original",
  "originalpublicationdate",
  "shareaholic:article_published_time",
  "analyticsattributes.articledate",
  "citation_publication_date",
  "bt:pubdate",
  "rnews:datepublished",
  "vr:published_time",
  "timestamp",
  "last-modified-date",
  "date",
]; // prettier-ignore

const MODIFIED_META = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"];

const NOT_THE_ARTICLES =
  "aside, nav, footer, [class*='related'], [class*='comment'], [class*='recommend'], [class*='sidebar']";

const dateInPath = (url: string): string | null => {
  const found = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\/|-|\.|$)/.exec(url);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
};

/** Evidence in the order of how often it was right (measured on htmldate's pages); the first that reads as a date wins. */
function readPublished({ $, url, meta, article }: Evidence): string | null {
  const candidates: (() => (string | null | undefined)[])[] = [
    () => [textField(article, "datePublished"), textField(article, "dateCreated")],
    () => DATE_META.map((name) => meta.get(name)),
    () => elements($, "[itemprop~='datePublished']"),
    () => elements($, "time[pubdate], .published, .entry-date, .post-date, .article-date, .publish-date"),
    () => [dateInPath(url)],
    () => elements($, "time[datetime]"),
    () => elements($, "[class*='date' i], [class*='time' i]"),
    () => [textField(article, "dateModified"), ...MODIFIED_META.map((name) => meta.get(name))],
  ];
  for (const candidate of candidates) {
    for (const text of candidate()) {
      const date = text ? readDate(text.replace(/^\s*(?:published|posted|updated|date)\s*:?\s*(?:on\s+)?/i, "")) : null;
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

const NOT_A_NAME = /^(?:admin|administrator|staff|editor|newsroom|webmaster)$|^https?:|^@/i;

function readAuthor({ $, meta, things, article }: Evidence): string | null {
  const named = namesOf(article?.["author"] ?? article?.["creator"], things);
  const said = firstMeta(meta, ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"]);
  const shown = $("[itemprop~='author'], [rel~='author'], .byline, .author-name, .author").first().text();
  const candidates = named.length > 0 ? [named.join(", ")] : [said ?? "", shown];
  const names = candidates
    .map((text) => cutLine(text, MAX_NAME).replace(/^by\s+/i, ""))
    .filter((text) => text !== "" && !NOT_A_NAME.test(text));
  return names[0] ?? null;
}

function readLanguage({ $, meta, article }: Evidence): string | null {
  const said =
    $("html").attr("lang") ??
    $("html").attr("xml:lang") ??
    textField(article, "inLanguage") ??
    meta.get("og:locale") ??
    meta.get("content-language");
  const found = /^\s*([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)\s*$/i.exec(said ?? "")?.[1];
  return found?.replaceAll("_", "-") ?? null;
}
