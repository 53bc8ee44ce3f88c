import type { Cast } from "./cast.ts";
import { type Entity, keyOf, toEntity } from "./entity.ts";
import { foldPerson, type Gazetteer } from "./gazetteer.ts";
import { nations } from "./nations.ts";
import { type Page, type Phrase, sentenceAt } from "./page.ts";
import { coreOf, findNation, nationalBody, type Party, readParty } from "./party.ts";
import { singularOf } from "./speakers.ts";

/** Speakers so far, latest last; `at` is the token where each was heard or named. */
export type Heard = { readonly at: number; readonly entity: Entity };

export type Scene = {
  readonly page: Page;
  readonly gazetteer: Gazetteer;
  readonly cast: Cast;
  readonly heard: Heard[];
  /** A speaker who may not be meant ("the same agency" of one agency is another). */
  readonly except?: string;
};

/** How far back a pronoun or a role is looked for among those heard; it also keeps the cost linear. */
const memory = 60;

/** The latest of those heard before token `at` that suits. */
const latest = (scene: Scene, at: number, suits: (entity: Entity) => boolean): Entity | null => {
  let index = lastBefore(scene.heard, at);
  for (let steps = 0; index >= 0 && steps < memory; index -= 1, steps += 1) {
    const entity = scene.heard[index]?.entity;
    if (entity && suits(entity) && !(scene.except && keyOf(entity) === scene.except)) return entity;
  }
  return null;
};

/** Those heard are sorted by place: the index of the last one before `at`. */
const lastBefore = (heard: readonly { readonly at: number }[], at: number): number => {
  let low = 0;
  let high = heard.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heard[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The speaker a phrase stands for in this document, in its fullest form; `null` where a pronoun has nobody. */
export const resolveParty = (scene: Scene, phrase: Phrase): Entity | null => {
  const party = readParty(scene.page, phrase, scene.gazetteer);
  if (party.kind === "pronoun") return resolvePronoun(scene, party);
  if (party.kind === "person" || party.kind === "surname") return resolveName(scene, party);
  if (party.kind === "role") return resolveRole(scene, party) ?? toEntity(scene.page, party);
  if (party.kind === "body") return resolveBody(scene, party) ?? toEntity(scene.page, party);
  if (party.kind === "anonymous") return resolveAnonymous(scene, party);
  if (party.kind === "document" || party.kind === "thing") return resolveThing(scene, party);
  return toEntity(scene.page, withNation(scene, party));
};

/** "the Special Forces" in a sentence on Ukrainian troops: the table knows the body by its nation. */
const withNation = (scene: Scene, party: Party): Party => {
  const sentence = sentenceAt(scene.page, party.from);
  if (party.kind !== "organisation" || party.actor || party.nation || !sentence) return party;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const nation = scene.page.tokens[at]?.capital
      ? findNation(scene.page, { from: at, to: Math.min(sentence.to, at + 3) })
      : null;
    const actor = nation && nationalBody(scene.page, coreOf(scene.page, party), nation, scene.gazetteer);
    if (actor) return { ...party, actor, org: actor.name, country: actor.country };
  }
  return party;
};

const written = new Set(["article", "publication", "story", "piece"]);

/** What belongs to somebody is his word: "the minister's post", "its report"; "the article" is the outlet last named. */
const resolveThing = (scene: Scene, party: Party): Entity | null => {
  if (party.definite && written.has(party.head)) {
    const outlet = latest(scene, party.from, (entity) => entity.carrier);
    if (outlet) return outlet;
  }
  const owner = ownerOf(scene, party);
  return owner ?? toEntity(scene.page, withOwner(scene, party));
};

const ownerOf = (scene: Scene, party: Party): Entity | null => {
  for (let at = party.from; at < party.to - 1; at += 1) {
    const token = scene.page.tokens[at];
    if (!token) break;
    const owns = token.possessive || (at === party.from && ["his", "her", "its", "their"].includes(token.lower));
    if (owns) return resolveParty(scene, { from: party.from, to: at + 1 });
    if (token.kind === "mark" || token.lower === "of") break;
  }
  return null;
};

const resolveName = (scene: Scene, party: Party): Entity => {
  const own = toEntity(scene.page, party);
  const full = party.name?.includes(" ") ? scene.cast.entities.get(foldPerson(party.name)) : bySurname(scene, party);
  if (full) return { ...full, families: new Set([...full.families, ...party.families]), role: full.role ?? party.role };
  if (party.kind === "surname" && !party.actor) return { ...own, kind: "person" };
  return own;
};

/** The latest bearer of the name before it, else the first after it; where roles are given they must agree. */
const bySurname = (scene: Scene, party: Party): Entity | null => {
  const keys = scene.cast.byWord.get(foldPerson(party.name ?? "")) ?? [];
  return nearestOf(
    scene,
    party,
    keys.filter((key) => agrees(party, scene.cast.entities.get(key))),
  );
};

/** Of several people the one named last before the phrase, else the first after it. */
const nearestOf = (scene: Scene, party: Party, keys: readonly string[]): Entity | null => {
  let best: { key: string; at: number } | null = null;
  for (const key of keys) {
    const places = scene.cast.byKey.get(key) ?? [];
    const before = places[lastBefore(places, party.from)]?.at;
    // Those behind the phrase count as further away than any before it.
    const at = before ?? -1 * (places[0]?.at ?? 0);
    if (!best || at > best.at) best = { key, at };
  }
  return (best && scene.cast.entities.get(best.key)) ?? null;
};

const agrees = (party: Party, entity: Entity | undefined): boolean => {
  if (!entity) return false;
  if (party.families.size === 0 || entity.families.size === 0) return true;
  return [...party.families].some((family) => entity.families.has(family));
};

/** Families that a plain "official" may stand for. */
const officials = new Set(["minister", "president", "chief", "spokesperson", "envoy", "general", "official", "law"]);

const fields = [
  "defense",
  "defence",
  "foreign",
  "intelligence",
  "spy",
  "finance",
  "unification",
  "interior",
  "health",
  "justice",
  "trade",
  "energy",
  "police",
  "prime",
];
const fieldWords: Readonly<Record<string, readonly string[]>> = {
  spy: ["intelligence", "spy"],
  defense: ["defense", "defence"],
  defence: ["defense", "defence"],
};

const fits = (scene: Scene, party: Party, entity: Entity): boolean => {
  if (entity.kind !== "person" && entity.kind !== "anonymous") return false;
  if (party.country && entity.country && party.country !== entity.country) return false;
  const core = coreOf(scene.page, party);
  const text = scene.page.tokens.slice(core.from, core.to).map((token) => token.lower);
  for (const field of fields)
    if (text.includes(field) && !(fieldWords[field] ?? [field]).some((word) => entity.words.includes(word)))
      return false;
  if (
    /chief|boss|head$/.test(party.head) &&
    ["minister", "chief", "president", "law"].some((family) => entity.families.has(family))
  )
    return true;
  if (party.families.has("official") && party.head.startsWith("official"))
    return [...entity.families].some((family) => officials.has(family));
  return [...party.families].some((family) => entity.families.has(family));
};

const resolveRole = (scene: Scene, party: Party): Entity | null => {
  return (
    latest(scene, party.from, (entity) => !entity.plural && fits(scene, party, entity)) ??
    named(scene, party) ??
    epithet(scene, party)
  );
};

/** "the Texas Republican", "the 31-year-old": whoever was last heard by name. */
const epithet = (scene: Scene, party: Party): Entity | null =>
  ["candidate", "person"].some((family) => party.families.has(family))
    ? latest(scene, party.from, (entity) => entity.kind === "person" && entity.name !== null)
    : null;

/** More people than this are a list, not a cast. */
const largestCast = 200;

/** The nearest named person whose office fits: before, else after. */
const named = (scene: Scene, party: Party): Entity | null => {
  const people = [...scene.cast.entities].slice(0, largestCast);
  return nearestOf(
    scene,
    party,
    people.filter(([, entity]) => entity.families.size > 0 && fits(scene, party, entity)).map(([key]) => key),
  );
};

/** "A council official said" in the lead is the person of that body who is named below. */
const resolveAnonymous = (scene: Scene, party: Party): Entity => {
  const own = toEntity(scene.page, withOwner(scene, party));
  if (party.plural || !isLead(scene, party) || staysUnnamed(scene, party) || (own.org === null && own.country === null))
    return own;
  const member = scene.cast.members.find((one) => {
    const entity = scene.cast.entities.get(one.key);
    return (
      entity !== undefined &&
      one.at > party.from &&
      sameBody(own, entity) &&
      (fits(scene, party, entity) || (entity.families.size === 0 && own.org !== null && own.org === entity.org))
    );
  });
  return (member && scene.cast.entities.get(member.key)) ?? own;
};

/** "who asked not to be named", "on condition of anonymity". */
const staysUnnamed = (scene: Scene, party: Party): boolean => {
  const sentence = sentenceAt(scene.page, party.from);
  return (
    sentence !== null &&
    /anonym|not to be (?:named|identified)|not authori[sz]ed/i.test(
      scene.page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
    )
  );
};

const sameBody = (own: Entity, entity: Entity): boolean => {
  if (own.org && !nations.has(own.org.toLowerCase())) return own.org === entity.org;
  return own.country === entity.country;
};

const isLead = (scene: Scene, party: Party): boolean =>
  (sentenceAt(scene.page, party.from)?.paragraph ?? 9) <= 1 && (sentenceAt(scene.page, party.from)?.index ?? 9) <= 2;

/** An official "at the ministry", analysts "of the institute": the body is looked up in turn. */
const withOwner = (scene: Scene, party: Party): Party => {
  if (party.kind === "organisation" || party.kind === "outlet") return party;
  if (party.org !== null && !nations.has(party.org.toLowerCase())) return party;
  for (let at = party.from; at < party.to - 1; at += 1) {
    const token = scene.page.tokens[at];
    const inner =
      token && ["of", "at", "from", "by"].includes(token.lower)
        ? { from: at + 1, to: party.to }
        : token?.lower === "the" && at === party.from && party.to - at > 2
          ? { from: at, to: party.to - 1 }
          : null;
    if (!inner || inner.to <= inner.from) continue;
    const owner = readParty(scene.page, inner, scene.gazetteer);
    const entity =
      owner.kind === "body"
        ? resolveBody(scene, owner)
        : owner.kind === "organisation"
          ? toEntity(scene.page, owner)
          : null;
    if (entity?.org)
      return {
        ...party,
        org: entity.org,
        country: entity.country ?? party.country,
        kind: party.kind === "document" ? "organisation" : party.kind,
      };
  }
  return party;
};

const bodyNames: Readonly<Record<string, RegExp>> = {
  agency: /agency|service|intelligence|directorate|wire|news/,
  service: /service|intelligence|agency/,
  military: /military|army|chiefs|defen[cs]e|staff/,
  institute: /institut|cent(?:er|re)|tank/,
  tank: /institut|cent(?:er|re)|tank/,
  department: /department|treasury|ministry/,
  ministry: /ministry|minister/,
  newspaper: /times|post|news|journal|herald|daily|telegraph/,
  paper: /times|post|news|journal|herald|daily/,
  publication: /./,
  outlet: /./,
  body: /./,
  organisation: /./,
  organization: /./,
};
const outletHeads = new Set([
  "newspaper",
  "paper",
  "publication",
  "outlet",
  "portal",
  "broadcaster",
  "magazine",
  "channel",
  "website",
  "station",
  "network",
  "daily",
]);

/** "the agency", "the spy service", "the newspaper": the latest body of that sort. */
const resolveBody = (scene: Scene, party: Party): Entity | null => {
  const head = singularOf(party.head);
  const pattern = bodyNames[head] ?? new RegExp(`\\b${head.replace(/[^\p{L}]/gu, "")}`, "u");
  const words = scene.page.tokens.slice(party.from, party.to).map((token) => token.lower);
  const secret = words.some(
    (word) => word === "spy" || word === "intelligence" || word === "secret" || word === "espionage",
  );
  const suits = (entity: Entity): boolean => {
    if (entity.carrier && head === "agency" && !secret) return true;
    if (entity.kind !== "organisation" || (outletHeads.has(head) && !entity.carrier)) return false;
    if (secret) return /intelligence|spy|secret/.test(entity.words);
    return pattern.test(entity.words);
  };
  return (
    latest(scene, party.from, suits) ?? scene.heard.slice(0, memory).find((one) => suits(one.entity))?.entity ?? null
  );
};

const resolvePronoun = (scene: Scene, party: Party): Entity | null => {
  const lower = scene.page.tokens[party.from]?.lower ?? "";
  if (["we", "i", "our", "my", "us"].includes(lower)) return null;
  const suits = (entity: Entity): boolean => {
    if (lower === "it" || lower === "its" || lower === "it's")
      return entity.kind === "organisation" || entity.kind === "document";
    if (lower === "they" || lower === "them" || lower === "their")
      return entity.plural || entity.kind === "organisation";
    return (entity.kind === "person" || entity.kind === "anonymous") && !entity.plural;
  };
  return latest(scene, party.from, suits);
};
