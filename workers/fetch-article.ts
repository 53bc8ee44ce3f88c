import type { ParsedArticle } from "../src/core/article/types.ts";
import { urlKey } from "../src/core/article/url.ts";
import type { Fetched, FetchRefused } from "../src/http/fetched.ts";
import { done, failed, type Outcome, skipped } from "../src/queue/outcome.ts";
import { type Alias, findArticleByUrl, linkEntry, type NewArticle, saveArticle } from "../src/store/articles.ts";
import { type EntryToFetch, loadEntry } from "../src/store/entries.ts";
import { keepPage, recordPageFetch } from "../src/store/pages.ts";
import type { Deps } from "./deps.ts";

type Page = Extract<ParsedArticle, { ok: true }>;

/** entry id → page kept, article text, aliases of its address, `read-article` job */
export async function fetchArticle(deps: Deps, { entryId }: { readonly entryId: number }): Promise<Outcome> {
  const entry = await loadEntry(deps.db, entryId);
  if (!entry) return skipped("gone");
  if (!entry.feedEnabled) return skipped("feed_off");
  const known = await findArticleByUrl(deps.db, urlKey(entry.url));
  if (known !== null) {
    await linkEntry(deps.db, entryId, known);
    return done({ known: 1 });
  }

  const fetched = await deps.get(entry.url, { kind: "page" });
  await recordPageFetch(deps.db, { entryId, ...fetchRow(entry, fetched) });
  if (!fetched.ok) return refusal(fetched);
  if (fetched.status === 304) return failed("broken_answer", "304 to an unconditional request");

  const page = { url: fetched.url, contentType: fetched.headers["content-type"] ?? null, body: fetched.body };
  const pageId = await keepPage(deps.db, page);
  const parsed = await deps.parseArticle(page);
  if (!parsed.ok) return failed(parsed.reason, `${page.url}: ${parsed.detail}`);

  const addresses = aliasesOf(entry.url, fetched, parsed);
  const articleId = await saveArticle(deps.db, entryId, articleOf(entry, page.url, pageId, parsed), addresses);
  await deps.queues.add("read-article", { articleId });
  return done();
}

/** The server's own wish to be asked later costs no attempt. */
function refusal({ reason, detail, retryAfterSeconds }: FetchRefused): Outcome {
  if (retryAfterSeconds !== null && (reason === "http_429" || reason === "http_5xx"))
    return { kind: "later", seconds: retryAfterSeconds, reason };
  return failed(reason, detail);
}

function articleOf(entry: EntryToFetch, url: string, pageId: number, page: Page): NewArticle {
  return {
    urlKey: urlKey(url),
    url,
    outletId: entry.outletId,
    pageId,
    title: page.title || entry.title,
    text: page.text,
    published: page.published ?? entry.published?.toISOString().slice(0, 10) ?? null,
    language: page.language,
    author: page.author,
  };
}

/**
 * Every address that led here. What the page says of itself counts only within its own site: a canonical link to
 * another domain is syndication, not identity.
 */
function aliasesOf(linked: string, fetched: Extract<Fetched, { ok: true }>, page: Page): Alias[] {
  const alias = (kind: string) => (url: string) => ({ kind, url, urlKey: urlKey(url) });
  const host = new URL(fetched.url).host;
  const own = page.aliases.filter(({ url }) => URL.canParse(url) && new URL(url).host === host);
  return [
    alias("final")(fetched.url),
    alias("feed")(linked),
    ...fetched.redirects.map(alias("redirect")),
    ...own.map(({ kind, url }) => alias(kind)(url)),
  ];
}

const fetchRow = (entry: EntryToFetch, fetched: Fetched) => ({
  url: entry.url,
  status: fetched.status,
  bytes: fetched.ok && fetched.status === 200 ? fetched.body.byteLength : null,
  ms: Math.round(fetched.ms),
  outcome: fetched.ok ? "done" : "failed",
  reason: fetched.ok ? null : fetched.reason,
});
