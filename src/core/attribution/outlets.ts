import type { Cast } from "./cast.ts";
import { type Entity, toEntity } from "./entity.ts";
import { foldPerson, type Gazetteer } from "./gazetteer.ts";
import { determiners } from "./grammar.ts";
import { lowerAt, type Page, type Phrase, textOf, tokenAt } from "./page.ts";
import { readParty } from "./read-party.ts";
import { bodyWords, outletWords, roleFamilies, wellKnownOutlets } from "./speakers.ts";

/** The outlet that a phrase names, or null. Unknown names count where they end as outlets' names do. */
export const readOutlet = (page: Page, phrase: Phrase, gazetteer: Gazetteer, cast: Cast | null): Entity | null => {
  const party = readParty(page, phrase, gazetteer);
  if (party.actor?.kind === "outlet") return { ...toEntity(page, party), carrier: true, org: party.actor.name };
  if (party.actor || party.kind === "pronoun") return null;
  const name = trimmed(page, phrase);
  if (!tokenAt(page, name.from).capital) return null;
  const text = textOf(page, name);
  const last = lowerAt(page, name.to - 1);
  if (cast?.entities.has(foldPerson(text))) return null;
  const named =
    wellKnownOutlets.has(text.toLowerCase()) ||
    wellKnownOutlets.has(last) ||
    (outletWords.has(last) && name.to - name.from > 1 && !isBody(page, name)) ||
    hasWire(page, name) ||
    outletEnding.test(text) ||
    outletNounBefore(page, phrase, name);
  return named ? { ...toEntity(page, party), kind: "organisation", name: null, carrier: true, org: text } : null;
};

/** "Vega-Inform", "Kurier24", "liga.net". */
const outletEnding =
  /[\p{L}\d](?:-(?:inform?|news|press|media|online|tv|fm|today)|24|\.(?:com|net|org|info|media|[a-z]{2}))$/iu;

/** "the broadcaster NRK", "the news site Liga". */
const outletNounBefore = (page: Page, phrase: Phrase, name: Phrase): boolean =>
  name.from > phrase.from &&
  name.to - name.from <= 3 &&
  /^(?:broadcaster|newspaper|daily|site|website|channel|portal|station|magazine|agency|weekly|outlet|tabloid|paper|network)$/.test(
    lowerAt(page, name.from - 1),
  ) &&
  !/^(?:spy|intelligence|space|energy|aid)$/.test(lowerAt(page, name.from - 2));

const trimmed = (page: Page, phrase: Phrase): Phrase => {
  let from = phrase.from;
  while (from < phrase.to - 1 && (determiners.has(lowerAt(page, from)) || !tokenAt(page, from).capital)) from += 1;
  let to = from;
  while (to < phrase.to && (tokenAt(page, to).capital || tokenAt(page, to).kind === "number")) to += 1;
  return { from, to: Math.max(to, from + 1) };
};

const isBody = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to - 1; at += 1) {
    const lower = lowerAt(page, at);
    if (
      roleFamilies(lower) !== null ||
      ["intelligence", "security", "defense", "defence", "space", "energy", "atomic"].includes(lower)
    )
      return true;
  }
  return bodyWords.has(lowerAt(page, phrase.to - 1)) && !outletWords.has(lowerAt(page, phrase.to - 1));
};

const hasWire = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from + 1; at < phrase.to; at += 1)
    if (["wire", "news", "press", "broadcasting"].includes(lowerAt(page, at))) return true;
  return false;
};
