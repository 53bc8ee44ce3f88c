import { readBackward } from "./backward.ts";
import { resolveBody, withNation, withOwner } from "./bodies.ts";
import { type Entity, toEntity } from "./entity.ts";
import { foldPerson } from "./gazetteer.ts";
import { nations } from "./nations.ts";
import { nearestOf, resolveAnonymous, resolveRole } from "./offices.ts";
import { lowerAt, type Phrase, sentenceAt } from "./page.ts";
import type { Party } from "./party.ts";
import { readParty } from "./read-party.ts";
import { lastBefore, latest, latestVoice, type Scene } from "./scene.ts";
import { documentWords } from "./speakers.ts";
import { isStaff } from "./speaking.ts";
import { readSubject } from "./subjects.ts";

/** The speaker a phrase stands for in this document, in its fullest form; `null` where a pronoun has nobody. */
export const resolveParty = (scene: Scene, phrase: Phrase): Entity | null => {
  const party = readParty(scene.page, phrase, scene.gazetteer);
  if (isStaff(scene.page, phrase)) {
    const body = resolveParty(scene, { from: phrase.from, to: phrase.from + 1 });
    if (body?.kind === "organisation") return body;
  }
  const author = documentWords.has(party.head) ? authorOf(scene, party) : null;
  if (author) return author;
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
  const owner = ownerOf(scene, party) ?? publisherOf(scene, party);
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

/** "a study by Olena Dahl": the author speaks. */
const authorOf = (scene: Scene, party: Party): Entity | null => {
  for (let at = party.from + 1; at < party.to - 1; at += 1) {
    if (lowerAt(scene.page, at) !== "by") continue;
    const author = readParty(scene.page, { from: at + 1, to: party.to }, scene.gazetteer);
    return author.kind === "person" ? resolveName(scene, author) : null;
  }
  return null;
};

const papers = new Set("report review study paper brief survey analysis assessment document findings audit".split(" "));

/** A paper is taken up again within a few sentences; looking no further keeps the cost linear. */
const recall = 150;

/** "The institute published its review. The report says": whose paper it was when it was named before. */
const publisherOf = (scene: Scene, party: Party): Entity | null => {
  const { page } = scene;
  if (party.kind !== "document" || !party.definite || party.to - party.from !== 2 || !papers.has(party.head))
    return null;
  for (let at = party.from - 1; at > Math.max(0, party.from - recall); at -= 1) {
    if (!papers.has(lowerAt(page, at))) continue;
    for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
      if (/^(?:published|released|issued|presented|unveiled)$/.test(lowerAt(page, back))) {
        const publisher = readSubject(page, back, sentenceAt(page, back)?.from ?? back);
        return publisher && resolveParty(scene, publisher);
      }
      if (/^(?:its|their)$/.test(lowerAt(page, back))) return resolveParty(scene, { from: back, to: back + 1 });
      if (!page.tokens[back]?.possessive) continue;
      const owner = readBackward(page, back + 1, sentenceAt(page, back)?.from ?? back);
      return owner && resolveParty(scene, owner);
    }
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

/** "Port officials were gloomier. They …": the people of the sentence before. */
const latestSubject = (scene: Scene, at: number): Entity | null => {
  const here = scene.page.sentenceOf[at] ?? 0;
  for (let index = lastBefore(scene.heard, at); index >= 0; index -= 1) {
    const one = scene.heard[index];
    if (!one || (scene.page.sentenceOf[one.at] ?? 0) < here - 1) return null;
    if (one.entity.plural && one.entity.kind === "anonymous") return one.entity;
  }
  return null;
};

/** "The board followed in May: crews, it stated, had left": the body that opens the sentence. */
const sentenceOpener = (scene: Scene, at: number, suits: (entity: Entity) => boolean): Entity | null => {
  const sentence = sentenceAt(scene.page, at);
  for (let index = lastBefore(scene.heard, at); sentence && index >= 0; index -= 1) {
    const one = scene.heard[index];
    if (!one || one.at < sentence.from) return null;
    if (one.at <= sentence.from + 1 && suits(one.entity) && !nations.has((one.entity.org ?? "").toLowerCase()))
      return one.entity;
  }
  return null;
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
  if (/^the/.test(lower)) {
    const several = latestSubject(scene, party.from);
    if (several) return several;
  }
  const subject = /^it/.test(lower) ? sentenceOpener(scene, party.from, suits) : null;
  if (subject) return subject;
  // "It" is rather who has just spoken than what he named.
  const voice = /^it/.test(lower) ? latestVoice(scene, party.from, suits) : null;
  return voice ?? latest(scene, party.from, suits);
};
