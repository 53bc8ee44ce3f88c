import { attributionAt, findAttributions } from "../core/attribution/find.ts";
import { extract } from "../core/extract.ts";
import { sentenceAt } from "../core/mention/passage.ts";
import type { Article, Dropped, Mention } from "../core/mention/types.ts";
import { splitSentences } from "../core/text/sentences.ts";
import { slice } from "../core/text/span.ts";
import type { PreparedTopic } from "../core/topic/prepare.ts";

/** The trace of one article: its sentences that hold candidates, what became of each, and by which rules. */
export function explainArticle(article: Article, topic: PreparedTopic): string {
  const { mentions, dropped } = extract(article, topic);
  const attributions = findAttributions(article, topic.actors);
  const sentences = splitSentences(article.text);
  const lines = [`# ${article.id} ${article.title}`];
  for (const [index, sentence] of sentences.entries()) {
    const here = ({ start }: { readonly start: number }): boolean => sentenceAt(sentences, start) === index;
    const candidates = [...mentions.filter(here), ...dropped.filter(here)].sort((a, b) => a.start - b.start);
    if (candidates.length === 0) continue;
    lines.push("", slice(article.text, sentence).replace(/\s+/g, " "));
    for (const { cue, source, cueClass, rules } of attributions.filter((found) => here(found.cue)))
      lines.push(
        `  said      «${source ? slice(article.text, source) : "–"}» «${slice(article.text, cue)}» ${cueClass} [${rules.join(" ")}]`,
      );
    for (const candidate of candidates) lines.push(describe(article, candidate));
    for (const mention of mentions.filter(here))
      if (attributionAt(attributions, article, mention) === null)
        lines.push(`            nobody is named for «${slice(article.text, mention)}»: the outlet speaks`);
  }
  lines.push("", `${mentions.length} mentions, ${dropped.length} dropped`);
  return lines.join("\n");
}

function describe(article: Article, candidate: Mention | Dropped): string {
  const text = slice(article.text, candidate).replace(/\s+/g, " ");
  const rules = candidate.rules.length > 0 ? ` [${candidate.rules.join(" ")}]` : "";
  if ("reason" in candidate) return `  dropped   «${text}» ${candidate.reason}${rules}`;
  const { quantity, item, direction, action, modality, source, via } = candidate;
  const amount = `${quantity.bound} ${quantity.low ?? ""}…${quantity.high ?? ""} ${quantity.unit}`;
  const who = source.name ?? source.org ?? source.text ?? "the outlet";
  return `  mention   «${text}» ${amount} · ${item.category}${item.calibre_mm ? ` ${item.calibre_mm} mm` : ""} «${item.text}» · ${direction ?? "?"} ${action} ${modality} · ${who}${via ? ` via ${via}` : ""}${rules}`;
}
