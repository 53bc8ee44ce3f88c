import type { Queues } from "../src/queue/connect.ts";
import type { Outcome } from "../src/queue/outcome.ts";
import type { Deps } from "./deps.ts";
import { fetchArticle } from "./fetch-article.ts";
import { fetchFeed } from "./fetch-feed.ts";
import { pollFeeds } from "./poll-feeds.ts";
import { publish } from "./publish.ts";
import { readArticle } from "./read-article.ts";
import { runStage } from "./run.ts";
import { sweep } from "./sweep.ts";

/** Starts a worker for every queue. */
export function startWorkers(queues: Queues, deps: Deps): void {
  queues.work("poll-feeds", () => logged(deps, "poll-feeds", pollFeeds(deps)));
  queues.work("fetch-feed", (job) => logged(deps, "fetch-feed", fetchFeed(deps, job), job));
  queues.work("fetch-article", (job) =>
    logged(
      deps,
      "fetch-article",
      runStage(deps, "fetch-article", job.entryId, () => fetchArticle(deps, job)),
      job,
    ),
  );
  queues.work("read-article", (job) =>
    logged(
      deps,
      "read-article",
      runStage(deps, "read-article", job.articleId, () => readArticle(deps, job)),
      job,
    ),
  );
  queues.work("publish", (job) =>
    logged(
      deps,
      "publish",
      runStage(deps, "publish", job.publicationId, () => publish(deps, job)),
      job,
    ),
  );
  queues.work("sweep", () => logged(deps, "sweep", sweep(deps)));
}

async function logged(deps: Deps, queue: string, run: Promise<Outcome>, job: object = {}): Promise<Outcome> {
  const outcome = await run;
  const level = outcome.kind === "failed" ? "warn" : "debug";
  deps.log[level]({ queue, ...job, ...outcome }, `${queue} ${outcome.kind}`);
  return outcome;
}
