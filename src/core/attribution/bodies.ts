import { type Entity, toEntity } from "./entity.ts";
import { findNation, nationalBody } from "./nation-reading.ts";
import { nations } from "./nations.ts";
import { sentenceAt } from "./page.ts";
import type { Party } from "./party.ts";
import { coreOf } from "./phrase-parts.ts";
import { readParty } from "./read-party.ts";
import { latest, memory, type Scene } from "./scene.ts";
import { singularOf } from "./speakers.ts";

/** "the Special Forces" in a sentence on Ukrainian troops: the table knows the body by its nation. */
export const withNation = (scene: Scene, party: Party): Party => {
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

/** An official "at the ministry", analysts "of the institute": the body is looked up in turn. */
export const withOwner = (scene: Scene, party: Party): Party => {
  if (party.kind === "organisation" || party.kind === "outlet") return party;
  if (party.org !== null && !nations.has(party.org.toLowerCase())) return party;
  for (let at = party.from; at < party.to - 1; at += 1) {
    const token = scene.page.tokens[at];
    const inner =
      token && ["of", "at", "from", "by", "in"].includes(token.lower)
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
    // A source in the service is of the service; a diplomat in Oslo is not of Norway.
    if (entity?.org && !(token?.lower === "in" && nations.has(entity.org.toLowerCase())))
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
  centre: /institut|cent(?:er|re)|tank/,
  center: /institut|cent(?:er|re)|tank/,
  team: /team|panel|group|mission|monitor/,
  panel: /panel|team|committee|commission|experts/,
  group: /group|team|cent(?:er|re)|institut|project|watch|monitor|coalition|network|union|league/,
  watchdog: /watch|monitor|agency|commission|authority|board|office/,
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

/** Nouns that any body may be called by, once none has the word in its name. */
const anyBody = new Set(["group", "team", "watchdog", "centre", "center", "panel"]);

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
export const resolveBody = (scene: Scene, party: Party): Entity | null => {
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
    latest(scene, party.from, suits) ??
    (anyBody.has(head)
      ? latest(
          scene,
          party.from,
          (entity) =>
            entity.kind === "organisation" && !entity.carrier && !nations.has((entity.org ?? "").toLowerCase()),
        )
      : null) ??
    scene.heard.slice(0, memory).find((one) => suits(one.entity))?.entity ??
    null
  );
};
