import type { Cast } from "./cast.ts";
import { readCitations, readCredits, readTextCredit } from "./credits.ts";
import type { Entity } from "./entity.ts";
import { foldBody, type Gazetteer } from "./gazetteer.ts";
import { readOutlet } from "./outlets.ts";
import type { Page, Phrase } from "./page.ts";
import { resolveParty } from "./resolve.ts";
import type { Statement } from "./settle.ts";

type Desk = { readonly page: Page; readonly gazetteer: Gazetteer; readonly cast: Cast; readonly outlet: string | null };

export const keyOf = (entity: Entity | null): string => (entity ? (entity.name ?? entity.org ?? entity.words) : "");

/** Works out chains: who could know, and which outlet carried it. */
export const credit = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const cited = withCitations(desk, statements);
  const carried = withCarriers(desk, cited);
  return spread(desk, carried);
};

const sentenceOf = (desk: Desk, at: number): number => desk.page.sentenceOf[at] ?? -1;

const nearest = (desk: Desk, statements: readonly Statement[], at: number): Statement | null => {
  let best: Statement | null = null;
  for (const one of statements) {
    if (sentenceOf(desk, one.finding.cue.from) !== sentenceOf(desk, at)) continue;
    if (!best || Math.abs(one.finding.cue.from - at) < Math.abs(best.finding.cue.from - at)) best = one;
  }
  return best;
};

/** "The Post reported, citing the council": the council speaks, the Post carries. */
const withCitations = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const scene = { ...desk, heard: heardOf(statements) };
  const replaced = new Map<Statement, Statement>();
  for (const { at, phrase } of readCitations(desk.page)) {
    const statement = nearest(desk, statements, at);
    const knower = statement && resolveParty(scene, phrase);
    if (!statement || !knower || (knower.kind === "document" && knower.org === null)) continue;
    replaced.set(statement, { ...statement, entity: knower, via: nameOf(desk, statement.entity), rules: ["citing"] });
  }
  return statements.map((one) => replaced.get(one) ?? one);
};

const heardOf = (statements: readonly Statement[]): { at: number; entity: Entity }[] =>
  statements.flatMap(({ finding, entity }) => (entity ? [{ at: finding.cue.from, entity }] : []));

/** The name under which an outlet is credited; null for anyone else and for the article's own outlet. */
const nameOf = (desk: Desk, entity: Entity | null): string | null => {
  if (!entity?.carrier) return null;
  const name = entity.org;
  return name && desk.outlet && foldBody(name) === foldBody(desk.outlet) ? null : name;
};

const withCarriers = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const replaced = new Map<Statement, Statement>();
  for (const { at, phrase } of readCredits(desk.page)) {
    const outlet = outletIn(desk, phrase);
    const name = nameOf(desk, outlet);
    const statement =
      name &&
      nearest(
        desk,
        statements.filter((one) => !one.entity?.carrier && one.entity),
        at,
      );
    if (statement && name)
      replaced.set(statement, { ...statement, via: statement.via ?? name, rules: [...statement.rules, "carried-by"] });
  }
  return statements.map((one) => replaced.get(one) ?? one);
};

const outletIn = (desk: Desk, phrase: Phrase): Entity | null =>
  readOutlet(desk.page, phrase, desk.gazetteer, desk.cast);

/** A credit holds for every statement of the same source; a text credit for all; an outlet speaks for whom it cited. */
const spread = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const viaOf = new Map<string, string>();
  const knowerOf = new Map<string, Entity>();
  for (const { entity, via } of statements) {
    if (!entity || !via) continue;
    if (!viaOf.has(keyOf(entity))) viaOf.set(keyOf(entity), via);
    if (!knowerOf.has(via)) knowerOf.set(via, entity);
  }
  const whole = readTextCredit(desk.page, (phrase) => outletIn(desk, phrase));
  return statements.map((one) => {
    const outlet = nameOf(desk, one.entity);
    const knower = outlet ? knowerOf.get(outlet) : undefined;
    if (outlet && knower) return { ...one, entity: knower, via: outlet };
    return { ...one, via: one.via ?? viaOf.get(keyOf(one.entity)) ?? whole };
  });
};
