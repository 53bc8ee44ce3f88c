import type { Article } from "../core/mention/types.ts";
import type { Database, Transaction } from "./client.ts";
import { sha256 } from "./pages.ts";
import { endStage } from "./stage.ts";

export type Alias = { readonly urlKey: string; readonly url: string; readonly kind: string };

export type NewArticle = {
  readonly urlKey: string;
  readonly url: string;
  readonly outletId: string;
  readonly pageId: number;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly author: string | null;
};

/** The article that an address is known to lead to. */
export async function findArticleByUrl(db: Database, urlKey: string): Promise<number | null> {
  const alias = await db.urlAlias.findUnique({ where: { urlKey }, select: { articleId: true } });
  return alias?.articleId ?? null;
}

/**
 * Writes the article, all its addresses and the end of the entry's stage in one transaction. An article that is
 * already known under any of them stays as it is: its text is immutable.
 */
export async function saveArticle(
  db: Database,
  entryId: number,
  article: NewArticle,
  aliases: readonly Alias[],
): Promise<number> {
  return db.$transaction(async (tx) => {
    const keys = aliases.map((alias) => alias.urlKey);
    const known = await tx.urlAlias.findFirst({ where: { urlKey: { in: keys } }, orderBy: { articleId: "asc" } });
    const id = known?.articleId ?? (await addArticle(tx, article));
    await tx.urlAlias.createMany({ data: aliases.map((a) => ({ ...a, articleId: id })), skipDuplicates: true });
    await linkEntry(tx, entryId, id);
    return id;
  });
}

async function addArticle(tx: Transaction, article: NewArticle): Promise<number> {
  await tx.article.createMany({ data: { ...article, textSha256: sha256(article.text) }, skipDuplicates: true });
  const { id } = await tx.article.findUniqueOrThrow({ where: { urlKey: article.urlKey }, select: { id: true } });
  return id;
}

/** An entry whose article is there: its stage is done. */
export async function linkEntry(db: Transaction, entryId: number, articleId: number): Promise<void> {
  await db.feedEntry.update({ where: { id: entryId }, data: { articleId } });
  await endStage(db, "fetch-article", entryId, "done");
}

export async function loadArticle(db: Database, id: number): Promise<Article | null> {
  const row = await db.article.findUnique({
    where: { id },
    select: { url: true, title: true, text: true, published: true, language: true, outlet: { select: { name: true } } },
  });
  return row && { ...row, id: String(id), outlet: row.outlet.name };
}
