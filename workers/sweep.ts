import { done, type Outcome } from "../src/queue/outcome.ts";
import { removeExpired } from "../src/store/housekeeping.ts";
import { rowsLeftBehind } from "../src/store/stage.ts";
import type { Deps } from "./deps.ts";

/** A job normally comes within seconds of its row. */
const graceSeconds = 60;
const rowsASweep = 200;

/** rows left behind → jobs again */
export async function sweep({ db, queues }: Deps): Promise<Outcome> {
  const [entries, articles, publications] = await Promise.all([
    rowsLeftBehind(db, "fetch-article", graceSeconds, rowsASweep),
    rowsLeftBehind(db, "read-article", graceSeconds, rowsASweep),
    rowsLeftBehind(db, "publish", graceSeconds, rowsASweep),
  ]);
  await queues.addMany(
    "fetch-article",
    entries.map((entryId) => ({ entryId })),
  );
  await queues.addMany(
    "read-article",
    articles.map((articleId) => ({ articleId })),
  );
  await queues.addMany(
    "publish",
    publications.map((publicationId) => ({ publicationId })),
  );
  await removeExpired(db);
  return done({ entries: entries.length, articles: articles.length, publications: publications.length });
}
