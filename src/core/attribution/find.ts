import type { Article } from "../mention/types.ts";
import { contains, type Span, slice } from "../text/span.ts";
import type { Actor } from "../topic/types.ts";
import { carryOver } from "./carry.ts";
import { readCast } from "./cast.ts";
import { credit } from "./credit.ts";
import { toSource } from "./entity.ts";
import type { Finding } from "./finding.ts";
import { readForms, withForm } from "./forms.ts";
import { compileActors, foldBody } from "./gazetteer.ts";
import { giveWay } from "./give-way.ts";
import { type Page, readPage, spanOf } from "./page.ts";
import { rulesByWord } from "./rules.ts";
import { type Statement, settle } from "./settle.ts";
import type { Attribution } from "./types.ts";

/** Every attribution of the text, sorted by its cue; with an empty table by grammar alone. */
export function findAttributions(article: Article, actors: readonly Actor[]): Attribution[] {
  const page = readPage(article.text);
  const gazetteer = compileActors(actors);
  const cast = readCast(page, gazetteer);
  const scene = { page, gazetteer, cast, heard: [] };
  const credited = credit({ ...scene, own: ownNames(article) }, settle(scene, giveWay(page, readFindings(page))));
  const all = carryOver(page, credited).toSorted(
    (a, b) => a.finding.cue.from - b.finding.cue.from || a.finding.cue.to - b.finding.cue.to,
  );
  const contents = all.map((statement) => statement.finding.content);
  const forms = readForms(page, gazetteer);
  return all.map((statement, index) =>
    toAttribution(page, statement, forms, holderOf(contents, spanOf(page, statement.finding.cue), index)),
  );
}

/** "SEOUL, Aug. 3 (Fjord News) --" and the outlet: names that never carry, since they print. */
const ownNames = (article: Article): string[] => {
  const agency = /^[\p{Lu}][^()\n]{0,60}\(([^()\n]{2,40})\) ?[-–—]/u.exec(article.text.slice(0, 140))?.[1] ?? null;
  return [article.outlet, agency].flatMap((name) => (name ? [foldBody(name)] : []));
};

/** What the rules read, one finding a cue. */
export const readFindings = (page: Page): Finding[] => {
  const found: Finding[] = [];
  for (const sentence of page.sentences)
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = page.tokens[at];
      for (const rule of (token && rulesByWord.get(token.lower)) ?? []) {
        const read = rule.read(page, at, sentence);
        if (!read) continue;
        found.push({ ...read, rule: rule.id });
        // What a correction takes back is nobody's statement any more.
        if (rule.id === "correction" || rule.id === "withdrawn") at = sentence.to;
        break;
      }
    }
  return found;
};

const toAttribution = (
  page: Page,
  statement: Statement,
  forms: ReadonlyMap<string, Span>,
  within: number | null,
): Attribution => {
  const { finding, entity, via, rules } = statement;
  return {
    source: finding.source && spanOf(page, finding.source),
    cue: spanOf(page, finding.cue),
    content: finding.content,
    cueClass: finding.cueClass,
    resolved: entity && toSource(page, withForm(page, entity, forms)),
    via,
    within,
    rules: [finding.rule, ...rules],
  };
};

/** The smallest content that holds the cue of another attribution. */
const holderOf = (contents: readonly (Span | null)[], cue: Span, self: number): number | null => {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  // Nested attributions stand near each other; looking further would make the cost quadratic.
  for (let index = Math.max(0, self - 12); index < Math.min(contents.length, self + 12); index += 1) {
    const content = contents[index];
    if (
      index === self ||
      !content ||
      content.start > cue.start ||
      content.end < cue.end ||
      content.end - content.start >= size
    )
      continue;
    best = index;
    size = content.end - content.start;
  }
  return best;
};

/**
 * Who is answerable for what stands at the span: the innermost attribution whose content holds it; null where nobody
 * is, so that the article itself speaks.
 */
export const attributionAt = (attributions: readonly Attribution[], article: Article, at: Span): Attribution | null => {
  let best: Attribution | null = null;
  for (const one of attributions) {
    if (!one.content || !contains(one.content, at) || contains(one.cue, at)) continue;
    if (
      !best?.content ||
      sizeOf(one.content) < sizeOf(best.content) ||
      (sizeOf(one.content) === sizeOf(best.content) && best.resolved === null)
    )
      best = one;
  }
  return (
    best ??
    attributions.find(
      (one) =>
        one.source && contains(one.source, at) && /figure|number|count|total/.test(slice(article.text, one.source)),
    ) ??
    null
  );
};

const sizeOf = (span: Span): number => span.end - span.start;
