import { parseArgs } from "node:util";
import { attributionAt, findAttributions } from "../core/attribution/find.ts";
import type { Attribution } from "../core/attribution/types.ts";
import { sentenceAt } from "../core/mention/passage.ts";
import type { Article } from "../core/mention/types.ts";
import { findQuantities } from "../core/quantity/find.ts";
import { nounPhraseAfter } from "../core/text/nlp.ts";
import { splitSentences } from "../core/text/sentences.ts";
import { type Span, slice } from "../core/text/span.ts";
import { type Command, UsageError } from "./command.ts";
import { readArticles } from "./read-lines.ts";

const help = `Usage: tallywire annotate FILE.jsonl|-

Writes the quantities and attributions of any English news text, one JSON line an article, without any topic.
Offsets are UTF-16 units of "text".

Example
  tallywire annotate articles.jsonl > annotations.jsonl`;

export const annotate: Command = {
  name: "annotate",
  summary: "quantities and attributions of any English news text, no topic",
  help,
  run: async (args) => {
    let faults = 0;
    for await (const line of readArticles(readFile(args))) {
      if ("article" in line) console.log(JSON.stringify(annotateArticle(line.article)));
      else {
        faults++;
        console.error(`tallywire annotate: ${line.fault}`);
      }
    }
    return faults > 0 ? 1 : 0;
  },
};

function readFile(args: readonly string[]): string {
  try {
    const [file, ...rest] = parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
    if (file !== undefined && rest.length === 0) return file;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  throw new UsageError("give one file of article lines, or - for standard input");
}

const pair = (span: Span): readonly [number, number] => [span.start, span.end];

/** Everything found in an article, as indices and offsets. */
export function annotateArticle(article: Article) {
  const attributions = findAttributions(article, []);
  const sentences = splitSentences(article.text);
  const quantities = findQuantities(article.text).quantities.map((quantity) => {
    const { start, end, low, high, bound, unit } = quantity;
    const item = findItem(article.text, sentences[sentenceAt(sentences, start)], end);
    const found = attributionAt(attributions, article, quantity);
    const attribution = found ? attributions.indexOf(found) : -1;
    return {
      start,
      end,
      low,
      high,
      bound,
      unit,
      item,
      attribution: attribution < 0 ? null : attribution,
    };
  });
  return {
    id: article.id,
    sentences: sentences.map(pair),
    quantities,
    attributions: attributions.map(describe),
  };
}

/** What a number counts, as printed; looked for in its own sentence only. */
function findItem(text: string, sentence: Span | undefined, end: number): string | null {
  if (!sentence || end > sentence.end) return null;
  const within = slice(text, sentence);
  const phrase = nounPhraseAfter(within, end - sentence.start);
  return phrase && slice(within, phrase);
}

const describe = ({ source, cue, content, resolved }: Attribution) => ({
  source: source && pair(source),
  cue: pair(cue),
  content: content && pair(content),
  source_resolved: resolved?.name ?? resolved?.org ?? resolved?.text ?? null,
});
