import { cutLine } from "./clean.ts";
import type { CheerioAPI } from "./dom.ts";
import type { Evidence } from "./evidence.ts";
import { addressField, findArticle, namesOf, readThings, textField } from "./json-ld.ts";
import { readPublished } from "./published.ts";
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
  if (siteName === null || !title.toLowerCase().endsWith(siteName.toLowerCase())) return title;
  const head = title.slice(0, -siteName.length);
  const bare = head.trimEnd();
  if (bare.length === head.length || !/\s[|–—·»:-]$/.test(bare)) return title;
  const cut = bare.slice(0, -1).trimEnd();
  return cut.length >= 10 ? cut : title;
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
