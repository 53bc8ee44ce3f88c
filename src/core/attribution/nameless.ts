import type { ActorMatch, Gazetteer } from "./gazetteer.ts";
import { determiners, linking } from "./grammar.ts";
import { findNation, nationAt, nationalBody } from "./nation-reading.ts";
import { nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, textOf, tokenAt } from "./page.ts";
import type { Blank, Party } from "./party.ts";
import { bodyOf, coreOf, familiesIn, ownedBody } from "./phrase-parts.ts";
import { bodyWords, documentWords, isPluralRole, outletWords, roleFamilies, wellKnownOutlets } from "./speakers.ts";

export const readNameless = (
  page: Page,
  phrase: Phrase,
  blank: Blank,
  matches: readonly ActorMatch[],
  gazetteer: Gazetteer,
): Party => {
  const core = coreOf(page, phrase);
  const headAt = core.to - 1;
  const head = lowerAt(page, headAt);
  if (determiners.has(head) && lowerAt(page, core.to) === "of")
    return {
      ...blank,
      kind: "anonymous",
      head,
      plural: head !== "one",
      families: familiesIn(page, phrase),
      org: bodyOf(matches)?.actor.name ?? null,
      country: blank.nation?.code ?? null,
    };
  const body = bodyOf(matches) ?? null;
  const national =
    blank.nation && (body === null || nations.has(body.actor.name.toLowerCase()))
      ? nationalBody(page, core, blank.nation, gazetteer)
      : null;
  const owner = matches.find((match) => match.actor.kind === "person");
  const definite =
    /^(?:the|that|this|these|those|his|her|its|their|our|both)$/.test(lowerAt(page, phrase.from)) ||
    ownedBody(page, phrase);
  const plural = isPluralRole(head);
  const common = {
    ...blank,
    head,
    definite,
    plural,
    actor: body?.actor ?? null,
    org: body?.actor.name ?? owner?.actor.org ?? null,
    country: body?.actor.country ?? owner?.actor.country ?? blank.nation?.code ?? null,
  };
  if (national)
    return {
      ...common,
      kind: national.kind === "outlet" ? "outlet" : "organisation",
      actor: national,
      org: national.name,
      country: national.country,
    };
  const whole = matches.find((match) => match.actor.kind !== "person" && match.to >= core.to && match.from <= headAt);
  if (whole)
    return {
      ...common,
      kind: whole.actor.kind === "outlet" ? "outlet" : "organisation",
      actor: whole.actor,
      org: whole.actor.name,
      country: whole.actor.country ?? common.country,
    };
  return readByHead(page, phrase, core, common);
};

const readByHead = (page: Page, phrase: Phrase, core: Phrase, common: Blank): Party => {
  const { head, definite, plural } = common;
  const capital = tokenAt(page, core.to - 1).capital;
  const families = familiesIn(page, core);
  if (roleFamilies(head) !== null) {
    if (
      !affiliates(page, core, families) &&
      common.nation &&
      (common.org === null || nations.has(common.org.toLowerCase()))
    )
      return {
        ...common,
        kind: definite && !plural ? "role" : "anonymous",
        families,
        role: head,
        org: null,
        country: null,
      };
    const kind = definite && !plural ? "role" : "anonymous";
    return { ...common, kind, families, role: head, org: common.org ?? common.nation?.name ?? null };
  }
  if (isNationHead(page, core))
    return { ...common, kind: "organisation", org: common.org ?? common.nation?.name ?? null };
  const named = properName(page, phrase, core);
  if (capital && wellKnownOutlets.has(head)) return { ...common, kind: "outlet", org: common.org ?? named };
  if (capital && outletWords.has(head) && core.to - core.from > 1 && !bodyHeavy(page, core))
    return { ...common, kind: "outlet", org: named };
  if (documentWords.has(head) && common.org === null && common.nation === null && !definite)
    return { ...common, kind: "document" };
  if (documentWords.has(head) && ownedBody(page, phrase) && !capital)
    return { ...common, kind: common.org ? "organisation" : "document" };
  if (bodyWords.has(head) || capital) {
    const bare = definite && !capital && common.org === null && common.nation === null;
    return { ...common, kind: bare ? "body" : "organisation", org: common.org ?? (bare ? null : named) };
  }
  if (outletWords.has(head) && definite) return { ...common, kind: "body" };
  if (documentWords.has(head))
    return { ...common, kind: common.actor?.kind === "outlet" ? "outlet" : common.org ? "organisation" : "document" };
  return { ...common, kind: plural || /s$/.test(head) ? "anonymous" : "thing" };
};

/** A place behind the head is an office's seat ("prosecutors in Kyiv"), but only where others live ("diplomats in Kyiv"). */
const affiliates = (page: Page, core: Phrase, families: ReadonlySet<string>): boolean =>
  ["official", "law", "minister", "chief", "spokesperson", "lawmaker"].some((family) => families.has(family)) ||
  findNation(page, core) !== null ||
  lowerAt(page, core.to) !== "in";

const bodyHeavy = (page: Page, core: Phrase): boolean => {
  for (let at = core.from; at < core.to - 1; at += 1)
    if (
      ["intelligence", "security", "space", "defense", "defence", "atomic", "energy", "spy", "police"].includes(
        lowerAt(page, at),
      )
    )
      return true;
  return false;
};

/** Name of a body as it stands, without determiner and bracket. */
const properName = (page: Page, phrase: Phrase, core: Phrase): string => {
  let from = core.from;
  while (from < core.to - 1 && determiners.has(lowerAt(page, from))) from += 1;
  let to = core.to;
  while (
    to < phrase.to &&
    tokenAt(page, to).text !== "(" &&
    tokenAt(page, to).text !== "," &&
    (linking.has(lowerAt(page, to)) ||
      tokenAt(page, to).capital ||
      lowerAt(page, to) === "and" ||
      lowerAt(page, to) === "the")
  )
    to += 1;
  while (to > core.to && !tokenAt(page, to - 1).capital) to -= 1;
  return textOf(page, { from, to }).replace(/[’']s?$/, "");
};

const isNationHead = (page: Page, core: Phrase): boolean => {
  const { nation, to, from } = nationAt(page, core.to - 1, core.from);
  const before = tokenAt(page, from - 1);
  const open = from === core.from || determiners.has(before.lower) || !before.capital;
  return nation !== null && open && to === core.to && tokenAt(page, core.to - 1).capital;
};
