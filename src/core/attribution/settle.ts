import { type Entity, toEntity } from "./entity.ts";
import type { Finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { findActors } from "./gazetteer.ts";
import { nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, type Sentence, sentenceAt } from "./page.ts";
import { readParty } from "./read-party.ts";
import { resolveParty } from "./resolve.ts";
import { lastBefore, type Scene } from "./scene.ts";
import { bodyWords, isPluralRole, roleFamilies } from "./speakers.ts";
import { isSpeaker } from "./speaking.ts";

/** A finding with its speaker resolved; `via` is filled in by the credits. */
export type Statement = {
  readonly finding: Finding;
  readonly entity: Entity | null;
  readonly via: string | null;
  readonly rules: readonly string[];
};

type Event = {
  readonly at: number;
  readonly finding: Finding | null;
  readonly named: Entity | null;
  readonly subject?: Phrase;
};

/** Rules whose statement is nobody's: no speaker is filled in. */
const speechless = new Set(["nobody", "correction", "withdrawn"]);

/** Resolves the speakers in reading order, so that "he" and "the agency" see who has been heard and named before. */
export const settle = (scene: Scene, findings: readonly Finding[]): Statement[] => {
  const found: Statement[] = [];
  for (const event of readEvents(scene, findings)) {
    if (event.named) scene.heard.push({ at: event.at, entity: event.named });
    const subject = event.subject && resolveParty(scene, event.subject);
    if (subject) scene.heard.push({ at: event.at, entity: subject });
    if (!event.finding) continue;
    const entity = speakerOf(scene, event.finding, found);
    if (!entity && !event.finding.source && !speechless.has(event.finding.rule)) continue;
    found.push({ finding: event.finding, entity, via: null, rules: [] });
    if (entity && event.finding.source && event.finding.rule !== "answer")
      scene.heard.push({ at: event.at, entity, spoke: true });
  }
  return found;
};

const readEvents = (scene: Scene, findings: readonly Finding[]): Event[] => {
  const events: Event[] = findings.map((finding) => ({ at: finding.cue.from, finding, named: null }));
  for (const member of scene.cast.members)
    if (opensSentence(scene.page, member.at))
      events.push({ at: member.at, finding: null, named: scene.cast.entities.get(member.key) ?? null });
  events.push(...bodiesNamed(scene), ...subjectsNamed(scene));
  return events.toSorted((a, b) => a.at - b.at);
};

/** A person named among the first words of a sentence is its subject, more or less. */
const opensSentence = (page: Page, at: number): boolean =>
  at - (sentenceAt(page, at)?.from ?? at) < 22 &&
  !/^(?:of|with|for|to|by|between|and|than)$/.test(lowerAt(page, at - 1));

const speaks = (lower: string): boolean => roleFamilies(lower) !== null || bodyWords.has(lower);

/** Offices, bodies and nameless people that open a sentence: "The premier's sister called it a joke. She said …". */
const subjectsNamed = (scene: Scene): Event[] =>
  scene.page.sentences.flatMap((sentence) => {
    const core = readForward(scene.page, sentence.from, Math.min(sentence.to, sentence.from + 12));
    // A verb may have been read along ("The ministry plans"): back to the noun that speaks.
    let to = core?.to ?? 0;
    while (core && to > core.from + 1 && !speaks(lowerAt(scene.page, to - 1))) to -= 1;
    if (!core || !speaks(lowerAt(scene.page, to - 1))) return [];
    if (isPluralRole(lowerAt(scene.page, to - 1)) && !/^(?:are|were|sounded|seemed)$/.test(lowerAt(scene.page, to)))
      return [];
    return [{ at: core.from, finding: null, named: null, subject: { from: core.from, to } }];
  });

const bodiesNamed = (scene: Scene): Event[] => {
  const { page, gazetteer } = scene;
  return findActors(page, { from: 0, to: page.tokens.length }, gazetteer)
    .filter((match) => match.actor.kind !== "person" && !nations.has(match.actor.name.toLowerCase()))
    .map(({ from, to, actor }) => ({ at: from, finding: null, named: bodyEntity(page, { from, to }, actor) }));
};

const bodyEntity = (
  page: Page,
  phrase: Phrase,
  actor: { name: string; kind: string; country: string | null },
): Entity =>
  toEntity(page, {
    ...phrase,
    kind: actor.kind === "outlet" ? "outlet" : "organisation",
    name: null,
    role: null,
    families: new Set(),
    org: actor.name,
    country: actor.country,
    nation: null,
    head: lowerAt(page, phrase.to - 1),
    definite: false,
    plural: false,
    actor: null,
  });

const speakerOf = (scene: Scene, finding: Finding, before: readonly Statement[]): Entity | null => {
  if (finding.source) return resolveParty(scene, finding.source);
  if (speechless.has(finding.rule)) return null;
  if (finding.rule === "should-have") return lastNamed(scene, finding);
  // A shared subject: whoever spoke last in the same sentence.
  const sentence = scene.page.sentenceOf[finding.cue.from];
  const last = before.findLast((one) => one.finding.source !== null);
  if (last && scene.page.sentenceOf[last.finding.cue.from] === sentence) return last.entity;
  return sentenceSubject(scene, finding);
};

/** Whoever was named last in the paragraph; nobody: the outlet. */
const lastNamed = (scene: Scene, { cue }: Finding): Entity | null => {
  const { members, entities } = scene.cast;
  const paragraph = sentenceAt(scene.page, cue.from)?.paragraph;
  const isNear = (one: { readonly at: number } | undefined): boolean =>
    one !== undefined && sentenceAt(scene.page, one.at)?.paragraph === paragraph;
  const member = members[lastBefore(members, cue.from)];
  const person = member && isNear(member) ? entities.get(member.key) : undefined;
  if (person) return person;
  const one = scene.heard[lastBefore(scene.heard, cue.from)];
  return one && isNear(one) && !one.entity.carrier ? one.entity : null;
};

/** "OSLO, May 4 (FNA) — The board …": the sentence proper begins behind the dash. */
const behindDateline = (page: Page, sentence: Sentence): number => {
  if (!/^\p{Lu}{2,}$/u.test(page.tokens[sentence.from]?.text ?? "")) return sentence.from;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 16); at += 1)
    if (/^[-–—]$/.test(page.tokens[at]?.text ?? "") && !/^[-–—]$/.test(page.tokens[at + 1]?.text ?? "")) return at + 1;
  return sentence.from;
};

/** Nobody has spoken in the sentence yet: its subject, where that is a speaker. */
const sentenceSubject = (scene: Scene, finding: Finding): Entity | null => {
  const sentence = sentenceAt(scene.page, finding.cue.from);
  const core = sentence && readForward(scene.page, behindDateline(scene.page, sentence), finding.cue.from);
  if (core && /^(?:he|she)$/.test(lowerAt(scene.page, core.from))) return resolveParty(scene, core);
  if (!core || !isSpeaker(scene.page, core)) return null;
  const party = readParty(scene.page, core, scene.gazetteer);
  return party.kind === "thing" || party.kind === "document" ? null : resolveParty(scene, core);
};
