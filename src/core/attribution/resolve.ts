import { resolveBody, withNation, withOwner } from "./bodies.ts";
import { type Entity, toEntity } from "./entity.ts";
import { foldPerson } from "./gazetteer.ts";
import { nearestOf, resolveAnonymous, resolveRole } from "./offices.ts";
import type { Phrase } from "./page.ts";
import type { Party } from "./party.ts";
import { readParty } from "./read-party.ts";
import { latest, latestVoice, type Scene } from "./scene.ts";

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

const agrees = (party: Party, entity: Entity | undefined): boolean => {
  if (!entity) return false;
  if (party.families.size === 0 || entity.families.size === 0) return true;
  return [...party.families].some((family) => entity.families.has(family));
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
  // "It" is rather who has just spoken than what he named.
  const voice = /^it/.test(lower) ? latestVoice(scene, party.from, suits) : null;
  return voice ?? latest(scene, party.from, suits);
};
