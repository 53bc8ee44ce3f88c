import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJson } from "../config.ts";
import { claimKey } from "../core/claim/identity.ts";
import { extract as extractArticle } from "../core/extract.ts";
import type { Article } from "../core/mention/types.ts";
import { storyKey } from "../core/story/fingerprint.ts";
import { type PreparedTopic, prepareTopic } from "../core/topic/prepare.ts";
import { topicSchema } from "../core/topic/types.ts";
import { type Command, UsageError } from "./command.ts";
import { explainArticle } from "./explain.ts";
import { readArticles } from "./read-lines.ts";

const help = `Usage: tallywire extract FILE.jsonl|- [--explain] [--topic NAME]

Reads article objects, one a line ({"id","title","text","published",…}), and writes one JSON line an article with its
mentions. "-" reads standard input, which may also be the plain text of one article. Needs no database.

  --explain     print what was found in each sentence, by which rules, and why candidates were dropped
  --topic NAME  a topic of config/topics (dprk-russia)

Examples
  tallywire extract articles.jsonl > mentions.jsonl
  tallywire extract - --explain < article.txt`;

export const extract: Command = {
  name: "extract",
  summary: "articles in, mentions out: JSON lines, no database",
  help,
  run: async (args) => {
    const options = readOptions(args);
    const topic = readTopic(options.topic);
    let faults = 0;
    for await (const line of readArticles(options.file)) {
      if ("article" in line)
        console.log(options.explain ? explainArticle(line.article, topic) : formatArticle(line.article, topic));
      else {
        faults++;
        console.error(`tallywire extract: ${line.fault}`);
      }
    }
    return faults > 0 ? 1 : 0;
  },
};

type Options = { readonly file: string; readonly explain: boolean; readonly topic: string };

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new UsageError("give one file of article lines, or - for standard input");
  return {
    file,
    explain: values.explain ?? false,
    topic: values.topic ?? process.env["TALLYWIRE_TOPIC"] ?? "dprk-russia",
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { explain: { type: "boolean" }, topic: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const readTopic = (name: string): PreparedTopic =>
  prepareTopic(readJson(join(process.env["TALLYWIRE_CONFIG"] ?? "config", "topics", `${name}.json`), topicSchema));

/** One line of output: the fields of a mention under the names that they have in the gold files. */
export function formatArticle(article: Article, topic: PreparedTopic): string {
  const mentions = extractArticle(article, topic).mentions.map((mention) => ({
    ...mention,
    claim: digest(claimKey(mention, article)),
  }));
  return JSON.stringify({ id: article.id, story: digest(storyKey(article.text)), mentions });
}

const digest = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 12);
