import { publishFeeds } from "../src/publish/publish-feeds.ts";
import { done, failed, type Outcome } from "../src/queue/outcome.ts";
import { finishPublication } from "../src/store/publications.ts";
import type { Deps } from "./deps.ts";

/** approved claims → files of the CSV feeds, whole, then swapped */
export async function publish(
  { db, feedsDir }: Deps,
  { publicationId }: { readonly publicationId: number },
): Promise<Outcome> {
  try {
    const { rows, sha256 } = await publishFeeds(db, feedsDir);
    await finishPublication(db, publicationId, { rows, sha256 });
    return done({ rows });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return failed("disk", `${feedsDir}: ${error.message}; the files before stay in place`);
  }
}

/** An error of the file system (ENOSPC, EACCES …), which carries the call that failed. */
const isDiskError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;
