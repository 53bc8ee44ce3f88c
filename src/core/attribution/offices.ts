import { withOwner } from "./bodies.ts";
import { type Entity, toEntity } from "./entity.ts";
import { nations } from "./nations.ts";
import { sentenceAt } from "./page.ts";
import type { Party } from "./party.ts";
import { coreOf } from "./phrase-parts.ts";
import { lastBefore, latest, type Scene } from "./scene.ts";

/** Of several people the one named last before the phrase, else the first after it. */
export const nearestOf = (scene: Scene, party: Party, keys: readonly string[]): Entity | null => {
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
  if (/^(?:source|insider|interlocutor)$/.test(party.head) && !/\b(?:source|insider|interlocutor)/.test(entity.words))
    return false;
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

export const resolveRole = (scene: Scene, party: Party): Entity | null => {
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
export const resolveAnonymous = (scene: Scene, party: Party): Entity => {
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
    /anonym|not to be (?:named|identified)|not authori[sz]ed|neither (?:\p{L}+ )?name|(?:name|identity) (?:not |to )?be (?:printed|withheld|published|used)|unnamed/iu.test(
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
