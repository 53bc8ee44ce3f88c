import { parentPort } from "node:worker_threads";
import { parseArticle } from "../core/article/parse.ts";
import { decode } from "../core/feed/decode.ts";
import { parseFeed } from "../core/feed/parse.ts";
import type { Parsed, ParseJob } from "./job.ts";

async function parse({ kind, document }: ParseJob): Promise<Parsed> {
  const { text } = decode(document.body, document.contentType);
  return kind === "feed" ? parseFeed(text, document.url) : parseArticle(text, document.url);
}

// A rejection ends the thread; its owner sees that and names it.
parentPort?.on("message", (job: ParseJob) => void parse(job).then((parsed) => parentPort?.postMessage(parsed)));
parentPort?.postMessage("ready");
