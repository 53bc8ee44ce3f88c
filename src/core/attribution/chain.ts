import type { Span } from "../text/span.ts";
import type { Entity } from "./entity.ts";
import { findActors, foldBody, type Gazetteer } from "./gazetteer.ts";
import { type Page, type Phrase, spanOf } from "./page.ts";
import { resolveParty } from "./resolve.ts";
import type { Scene } from "./scene.ts";
import type { Statement } from "./settle.ts";
import { roleFamilies } from "./speakers.ts";

/** An outlet's name as it is credited; null for anyone else and for the article's own outlet. */
export const creditName = (entity: Entity | null, own: readonly string[]): string | null => {
  const name = entity?.carrier ? entity.org : null;
  return name && own.includes(foldBody(name)) ? null : name;
};

/**
 * Statements inside the words of others. What an outlet reports of a speaker it carries; a person who speaks for the
 * body, or shows the paper, that his own words name stays the source; a lawmaker only hands on.
 */
export const nest = (page: Page, statements: readonly Statement[], own: readonly string[]): Statement[] =>
  statements.map((one, index) => {
    const outer = holder(page, statements, index);
    if (!outer?.entity) return one;
    if (!one.entity)
      return isFirstPerson(page, one) && /^(?:answer|label)$/.test(outer.finding.rule)
        ? { ...one, entity: outer.entity, rules: [...one.rules, "first-person"] }
        : one;
    const carrier = creditName(outer.entity, own);
    if (carrier && !one.entity.carrier)
      return { ...one, via: one.via ?? carrier, rules: [...one.rules, "within-outlet"] };
    return outer.finding.cueClass !== "decline" &&
      !crossesSemicolon(page, outer, one) &&
      speaksFor(outer.entity, one.entity)
      ? { ...one, entity: outer.entity, rules: [...one.rules, "speaks-for"] }
      : one;
  });

/** "A: I can confirm": in an answer or a transcript the one who speaks. */
const isFirstPerson = (page: Page, one: Statement): boolean =>
  one.finding.source !== null && /^(?:i|we)$/.test(page.tokens[one.finding.source.from]?.lower ?? "");

/** By office, or by the party or chamber he is said to belong to. */
const isLawmaker = (entity: Entity): boolean =>
  entity.families.has("lawmaker") || /party|assembly|parliament|congress|senate|duma/i.test(entity.org ?? "");

/** "Neither would say how much; filings show 40": behind a semicolon another voice may begin. */
const crossesSemicolon = (page: Page, outer: Statement, inner: Statement): boolean => {
  const from = outer.finding.cue.to;
  const to = inner.finding.source?.from ?? inner.finding.cue.from;
  return page.tokens.slice(from, Math.min(to, from + 250)).some((token) => token.text === ";");
};

const speaksFor = (outer: Entity, inner: Entity): boolean => {
  if (outer === inner || outer.kind === "outlet" || outer.carrier) return false;
  if (inner.kind === "document") return inner.org === null;
  if (outer.kind !== "person" || inner.kind !== "organisation" || isLawmaker(outer)) return false;
  return (outer.country !== null && outer.country === inner.country) || inner.org === null;
};

/** The statement with the smallest content that holds this one's cue; they stand near each other in reading order. */
const holder = (page: Page, statements: readonly Statement[], index: number): Statement | null => {
  const cue = statements[index] && spanOf(page, statements[index].finding.cue);
  if (!cue) return null;
  let best: Statement | null = null;
  for (let other = Math.max(0, index - 8); other < Math.min(statements.length, index + 8); other += 1) {
    const content = statements[other]?.finding.content;
    if (
      other === index ||
      !content ||
      !holds(content, cue) ||
      holds(statements[index]?.finding.content ?? cue, content)
    )
      continue;
    if (!best?.finding.content || sizeOf(content) < sizeOf(best.finding.content)) best = statements[other] ?? null;
  }
  return best;
};

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const sizeOf = (span: Span): number => span.end - span.start;

/** Lawmakers and envoys who hand on what a body told them: whoever they were seen to quote speaks through them. */
export const handOn = (scene: Scene, statements: readonly Statement[]): Statement[] => {
  const knower = findKnower(scene, statements);
  if (!knower) return [...statements];
  return statements.map((one) =>
    one.entity && isLawmaker(one.entity) && one.entity.kind !== "organisation" && !one.entity.plural
      ? { ...one, entity: knower, rules: [...one.rules, "handed-on"] }
      : one,
  );
};

const findKnower = (scene: Scene, statements: readonly Statement[]): Entity | null => {
  for (const { finding, entity, rules } of statements) {
    if (finding.rule === "quoted-as" && finding.carrier && entity?.kind === "organisation") {
      const carrier = resolveParty(scene, finding.carrier);
      if (carrier && isLawmaker(carrier)) return entity;
    }
    if (rules.includes("citing-lawmaker") && entity?.kind === "organisation") return entity;
  }
  return briefer(scene) ?? conveyed(scene, statements);
};

/** "Two lawmakers conveyed this to reporters": what was said last before it, by a body. */
const conveyed = ({ page }: Scene, statements: readonly Statement[]): Entity | null => {
  for (let at = 1; at < page.tokens.length; at += 1) {
    if (!/^(?:conveyed|relayed|shared)$/.test(page.tokens[at]?.lower ?? "")) continue;
    if (!/^(?:this|it|that|these|the)$/.test(page.tokens[at + 1]?.lower ?? "")) continue;
    const sentence = page.sentences[page.sentenceOf[at] ?? -1];
    if (!sentence || !lawmakerIn(page, sentence.from, at)) continue;
    const said = statements.findLast(({ finding, entity }) => finding.cue.from < at && entity?.kind === "organisation");
    return said?.entity ?? null;
  }
  return null;
};

const briefing = /^(?:briefing|briefed|heard|audit)$/;

/** "a lawmaker who sat through a briefing by the service", "what colleagues had heard from the service". */
const briefer = (scene: Scene): Entity | null => {
  const { page, gazetteer } = scene;
  for (let at = 0; at < page.tokens.length; at += 1) {
    if (!briefing.test(page.tokens[at]?.lower ?? "") || !["by", "from"].includes(page.tokens[at + 1]?.lower ?? ""))
      continue;
    const sentence = page.sentences[page.sentenceOf[at] ?? -1];
    if (!sentence || !lawmakerIn(page, sentence.from, at)) continue;
    const phrase = { from: at + 2, to: Math.min(sentence.to, at + 10) };
    const actor = firstBody(page, phrase, gazetteer);
    if (actor) return resolveParty(scene, actor);
  }
  return null;
};

/** A lawmaker named shortly before the briefing that he reports. */
const lawmakerIn = (page: Page, from: number, to: number): boolean => {
  for (let at = to; at >= Math.max(0, Math.min(from, to - 60)); at -= 1)
    if (roleFamilies(page.tokens[at]?.lower ?? "")?.has("lawmaker")) return true;
  return false;
};

const firstBody = (page: Page, phrase: Phrase, gazetteer: Gazetteer): Phrase | null => {
  const match = findActors(page, phrase, gazetteer).find((one) => one.actor.kind === "organisation");
  return match ? { from: match.from, to: match.to } : null;
};
