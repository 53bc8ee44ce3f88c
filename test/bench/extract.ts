import { readFileSync } from "node:fs";
import nlp from "compromise";
import { extract } from "../../src/core/extract.ts";
import type { Article } from "../../src/core/mention/types.ts";
import { splitSentences } from "../../src/core/text/sentences.ts";
import { prepareTopic } from "../../src/core/topic/prepare.ts";
import { topicSchema } from "../../src/core/topic/types.ts";
import { readGold } from "../eval/gold.ts";
import { offTopic } from "./off-topic.ts";

const topicFile = new URL("../../config/topics/dprk-russia.json", import.meta.url);
const topic = prepareTopic(topicSchema.parse(JSON.parse(readFileSync(topicFile, "utf8"))));

const article = (text: string): Article => ({
  id: "bench",
  url: null,
  outlet: null,
  published: "2024-11-20",
  language: "en",
  title: "",
  text,
});

/** Milliseconds of the best of some runs, after one to warm up. */
function time(run: () => void, runs: number): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

type Measured = { readonly articles: number; readonly sentences: number; readonly ms: number; readonly ratio: number };

/** How fast, and how many times as fast as one `nlp(text)` of compromise over the same texts in the same run. */
export function measure(articles: readonly Article[], runs = 6): Measured {
  const ms = time(() => {
    for (const one of articles) extract(one, topic);
  }, runs);
  const peer = time(() => {
    for (const one of articles) nlp(one.text);
  }, 2);
  const sentences = articles.reduce((sum, { text }) => sum + splitSentences(text).length, 0);
  return { articles: articles.length, sentences, ms, ratio: peer / ms };
}

const goldArticles = (): readonly Article[] => readGold();

/** Nine of ten off the topic: the quiet gold articles and texts about other things. */
export function stream(): readonly Article[] {
  const gold = goldArticles().slice(0, 20);
  return gold.flatMap((one, i) => [one, ...Array.from({ length: 9 }, (_, k) => article(offTopic(i * 9 + k)))]);
}

/** Milliseconds at 1, 10 and 100 times the length of one article. */
export function lengths(): readonly number[] {
  const text = goldArticles()[18]?.text ?? "";
  return [1, 10, 100].map((times) => {
    const long = article(Array.from({ length: times }, () => text).join("\n\n"));
    return time(() => void extract(long, topic), times === 100 ? 1 : 3);
  });
}

const line = (name: string, { articles, sentences, ms, ratio }: Measured): string =>
  `${name.padEnd(10)} ${articles} articles in ${ms.toFixed(0)} ms: ${((1000 * articles) / ms).toFixed(0)} articles/s, ${((1000 * sentences) / ms).toFixed(0)} sentences/s, ${ratio.toFixed(1)} × compromise`;

export function printExtract(): void {
  console.log(line("gold", measure(goldArticles())));
  console.log(line("stream", measure(stream())));
  const [once = 0, ten = 0, hundred = 0] = lengths();
  console.log(`length     1× ${once.toFixed(1)} ms, 10× ${ten.toFixed(1)} ms, 100× ${hundred.toFixed(1)} ms`);
  console.log(`memory     peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}
