import { creditName, handOn, nest } from "./chain.ts";
import { readCitations } from "./citations.ts";
import { readCredits, readTextCredit } from "./credits.ts";
import { type Entity, keyOf } from "./entity.ts";
import { foldBody } from "./gazetteer.ts";
import { nations } from "./nations.ts";
import { readOutlet } from "./outlets.ts";
import { lowerAt, type Phrase } from "./page.ts";
import { resolveParty } from "./resolve.ts";
import type { Heard, Scene } from "./scene.ts";
import type { Statement } from "./settle.ts";

/** `own`: folded names of the outlet that prints the text and of the agency in its dateline; they carry nothing. */
type Desk = Scene & { readonly own: readonly string[] };

/** Works out chains: who could know, and which outlet carried it. */
export const credit = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const carried = withCarriers(
    desk,
    statements.map((one) => ofOutlet(desk, withQuoter(desk, withJoint(desk, one)))),
  );
  const cited = withCitations(desk, nest(desk.page, carried, desk.own));
  return spread(desk, handOn(desk, cited));
};

/** "The Gazette and the Harbour Board found": the body could know, the outlet carries. */
const withJoint = (desk: Desk, one: Statement): Statement => {
  const source = one.finding.source;
  if (!source) return one;
  const joint = splitAtAnd(desk, source);
  if (!joint) return one;
  const [left, right] = joint.map((phrase) => outletIn(desk, phrase));
  if (!left === !right) return one;
  const body = left ? joint[1] : joint[0];
  const entity = body && resolveParty(desk, body);
  return entity
    ? { ...one, entity, via: creditName(left ?? right ?? null, desk.own), rules: [...one.rules, "joint"] }
    : one;
};

/** "The Gazette quoted two officials as saying". */
const withQuoter = (desk: Desk, one: Statement): Statement => {
  if (one.finding.rule !== "quoted-as" || !one.finding.carrier || one.via) return one;
  const name = creditName(outletIn(desk, one.finding.carrier), desk.own);
  return name ? { ...one, via: name } : one;
};

/** "The Gazette's sources in the port": nameless people whom an outlet found are not its own. */
const ofOutlet = (desk: Desk, one: Statement): Statement => {
  const { entity } = one;
  if (entity?.kind !== "anonymous" || !entity.org || desk.gazetteer.byName.get(foldBody(entity.org))?.kind !== "outlet")
    return one;
  return {
    ...one,
    entity: { ...entity, org: null, country: null },
    via: one.via ?? creditName({ ...entity, carrier: true }, desk.own),
  };
};

const splitAtAnd = (desk: Desk, phrase: Phrase): readonly [Phrase, Phrase] | null => {
  for (let at = phrase.from + 1; at < phrase.to - 1; at += 1)
    if (lowerAt(desk.page, at) === "and")
      return [
        { from: phrase.from, to: at },
        { from: at + 1, to: phrase.to },
      ];
  return null;
};

const sentenceOf = (desk: Desk, at: number): number => desk.page.sentenceOf[at] ?? -1;

type BySentence = ReadonlyMap<number, readonly Statement[]>;

const bySentence = (desk: Desk, statements: readonly Statement[]): BySentence =>
  Map.groupBy(statements, (one) => sentenceOf(desk, one.finding.cue.from));

const nearest = (desk: Desk, statements: BySentence, at: number): Statement | null => {
  let best: Statement | null = null;
  for (const one of statements.get(sentenceOf(desk, at)) ?? []) {
    if (!best || Math.abs(one.finding.cue.from - at) < Math.abs(best.finding.cue.from - at)) best = one;
  }
  return best;
};

/** "The Post reported, citing the council": the council speaks, the Post carries. */
const withCitations = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const replaced = new Map<Statement, Statement>();
  const grouped = bySentence(desk, statements);
  const scene = withHeard(desk, statements);
  for (const { at, phrase } of readCitations(desk.page)) {
    const statement = nearest(desk, grouped, at);
    const knower = statement && resolveParty(withoutSelf(scene, statement.entity), phrase);
    if (!statement || !knower || (knower.kind === "document" && knower.org === null)) continue;
    const rule = statement.entity?.families.has("lawmaker") ? "citing-lawmaker" : "citing";
    replaced.set(statement, {
      ...statement,
      entity: knower,
      via: creditName(statement.entity, desk.own),
      rules: [...statement.rules, rule],
    });
  }
  return statements.map((one) => replaced.get(one) ?? one);
};

/** The scene as it stands when everyone has been heard. */
const withHeard = (desk: Desk, statements: readonly Statement[]): Scene => {
  const spoken: Heard[] = statements.flatMap(({ finding, entity }) =>
    entity ? [{ at: finding.cue.from, entity }] : [],
  );
  return { ...desk, heard: [...desk.heard, ...spoken].toSorted((a, b) => a.at - b.at) };
};

/** "Yonhap says, quoting the same agency": who cites is not whom it cites. */
const withoutSelf = (scene: Scene, self: Entity | null): Scene => ({ ...scene, except: keyOf(self) });

const withCarriers = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const replaced = new Map<Statement, Statement>();
  const speakers = statements.filter((one) => one.entity && !one.entity.carrier);
  const grouped = bySentence(desk, speakers);
  for (const { at, phrase, first } of readCredits(desk.page)) {
    const name = creditName(outletIn(desk, phrase), desk.own);
    if (!name) continue;
    const statement = nearest(desk, grouped, at) ?? (first ? speakers[0] : undefined);
    const before = statement && (replaced.get(statement) ?? statement);
    if (statement && before)
      replaced.set(statement, { ...before, via: before.via ?? name, rules: [...before.rules, "carried-by"] });
  }
  return statements.map((one) => replaced.get(one) ?? one);
};

/** The outlet named by the phrase, also as "the newspaper". */
const outletIn = (desk: Desk, phrase: Phrase): Entity | null => {
  const named = readOutlet(desk.page, phrase, desk.gazetteer, desk.cast);
  if (named || lowerAt(desk.page, phrase.from) !== "the") return named;
  const entity = resolveParty(desk, phrase);
  return entity?.carrier ? entity : null;
};

/** A credit holds for every statement of the same source; a text credit for all; an outlet speaks for whom it cited. */
const spread = (desk: Desk, statements: readonly Statement[]): Statement[] => {
  const viaOf = new Map<string, string>();
  const knowerOf = new Map<string, Entity>();
  for (const [key, name] of jointWorks(desk)) viaOf.set(key, name);
  for (const { entity, via } of statements) {
    if (!entity || entity.carrier || !via) continue;
    if (!viaOf.has(keyOf(entity))) viaOf.set(keyOf(entity), via);
    if (!knowerOf.has(via)) knowerOf.set(via, entity);
  }
  const whole = creditOfText(desk);
  return statements.map((one) => {
    const outlet = creditName(one.entity, desk.own);
    const knower = outlet ? knowerOf.get(outlet) : undefined;
    if (outlet && knower) return { ...one, entity: knower, via: outlet, rules: [...one.rules, "cited-elsewhere"] };
    if (one.entity && !one.entity.carrier && one.via) viaOf.set(keyOf(one.entity), one.via);
    const via = one.via ?? viaOf.get(keyOf(one.entity)) ?? (one.entity || one.finding.rule === "nobody" ? whole : null);
    return { ...one, via, entity: withGovernment(desk, one.entity, via) };
  });
};

/** "an inquiry published by the Gazette and the Harbour Board": who carries what the body found. */
const jointWorks = (desk: Desk): (readonly [string, string])[] =>
  readCredits(desk.page).flatMap(({ at, phrase }) => {
    const joint = lowerAt(desk.page, at) === "by" ? splitAtAnd(desk, phrase) : null;
    const [left, right] = joint?.map((part) => outletIn(desk, part)) ?? [];
    const body = joint && !left !== !right ? resolveParty(desk, left ? joint[1] : joint[0]) : null;
    const name = creditName(left ?? right ?? null, desk.own);
    return body?.org && name ? [[keyOf(body), name] as const] : [];
  });

const creditOfText = (desk: Desk): string | null => {
  const name = readTextCredit(desk.page, (phrase) => outletIn(desk, phrase));
  const known = name ? desk.gazetteer.byName.get(name.toLowerCase().replace(/^the /, "")) : undefined;
  return known?.name ?? name;
};

/** "A government source told the Ilbo": the government of the outlet's country. */
const withGovernment = (desk: Desk, entity: Entity | null, via: string | null): Entity | null => {
  if (entity?.kind !== "anonymous" || entity.org || !via || !/\bgovernment\b/.test(entity.words)) return entity;
  const country = desk.gazetteer.byName.get(via.toLowerCase())?.country;
  const nation = country ? [...nations.values()].find((one) => one.code === country) : undefined;
  return nation ? { ...entity, org: nation.name, country: nation.code } : entity;
};
