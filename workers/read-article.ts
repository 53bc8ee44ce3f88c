import { claimKey, sourceKey } from "../src/core/claim/identity.ts";
import { extract } from "../src/core/extract.ts";
import { ruleSet } from "../src/core/rule-set.ts";
import { storyKey } from "../src/core/story/fingerprint.ts";
import { done, type Outcome, skipped } from "../src/queue/outcome.ts";
import { loadArticle } from "../src/store/articles.ts";
import { saveExtraction } from "../src/store/extraction.ts";
import type { Deps } from "./deps.ts";

/** article id → story, mentions, claims */
export async function readArticle(
  { db, topic }: Deps,
  { articleId }: { readonly articleId: number },
): Promise<Outcome> {
  const article = await loadArticle(db, articleId);
  if (!article) return skipped("gone");

  const { mentions, dropped } = extract(article, topic);
  await saveExtraction(db, {
    articleId,
    outlet: article.outlet,
    ruleSet,
    storyKey: storyKey(article.text),
    mentions: mentions.map((mention) => ({
      mention,
      claimKey: claimKey(mention, article),
      sourceKey: sourceKey(mention, article),
    })),
    dropped,
  });
  return done({ mentions: mentions.length });
}
