import type { Actor } from "../topic/types.ts";
import type { ActorMatch, Gazetteer } from "./gazetteer.ts";
import { determiners, linking } from "./grammar.ts";
import { findNation, nationAt, nationalBody } from "./nation-reading.ts";
import { nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, textOf, tokenAt } from "./page.ts";
import type { Blank, Party } from "./party.ts";
import { bodyOf, coreOf, familiesIn, ownedBody } from "./phrase-parts.ts";
import { bodyWords, documentWords, isPluralRole, outletWords, roleFamilies, wellKnownOutlets } from "./speakers.ts";

/** A noun phrase of a speaker without a person's name. */
export const readNameless = (
  page: Page,
  phrase: Phrase,
  blank: Blank,
  matches: readonly ActorMatch[],
  gazetteer: Gazetteer,
): Party => {
  const core = coreOf(page, phrase);
  if (determiners.has(lowerAt(page, core.to - 1)) && lowerAt(page, core.to) === "of")
    return readPart(page, phrase, core, blank, matches);
  const common = withBody(page, phrase, core, blank, matches);
  const actor = knownBody(page, core, blank, matches, gazetteer);
  if (!actor) return readByHead(page, phrase, core, common);
  return {
    ...common,
    kind: actor.kind === "outlet" ? "outlet" : "organisation",
    actor,
    org: actor.name,
    country: actor.country ?? common.country,
  };
};

/** "one of the prisoners", "some of its officers". */
const readPart = (page: Page, phrase: Phrase, core: Phrase, blank: Blank, matches: readonly ActorMatch[]): Party => {
  const head = lowerAt(page, core.to - 1);
  const org = bodyOf(matches)?.actor.name ?? null;
  return {
    ...blank,
    kind: "anonymous",
    head,
    plural: head !== "one",
    families: familiesIn(page, phrase),
    org,
    country: blank.nation?.code ?? null,
  };
};

const pointing = /^(?:the|that|this|these|those|his|her|its|their|our|both)$/;

const withBody = (page: Page, phrase: Phrase, core: Phrase, blank: Blank, matches: readonly ActorMatch[]): Blank => {
  const head = lowerAt(page, core.to - 1);
  const body = bodyOf(matches)?.actor ?? null;
  const owner = matches.find((match) => match.actor.kind === "person")?.actor;
  return {
    ...blank,
    head,
    definite: pointing.test(lowerAt(page, phrase.from)) || ownedBody(page, phrase),
    plural: isPluralRole(head),
    actor: body,
    org: body?.name ?? owner?.org ?? null,
    country: body?.country ?? owner?.country ?? blank.nation?.code ?? null,
  };
};

/** The body of the table that the head noun names, by itself or with its nation. */
const knownBody = (
  page: Page,
  core: Phrase,
  blank: Blank,
  matches: readonly ActorMatch[],
  gazetteer: Gazetteer,
): Actor | null => {
  const body = bodyOf(matches)?.actor ?? null;
  const national =
    blank.nation && (body === null || nations.has(body.name.toLowerCase()))
      ? nationalBody(page, core, blank.nation, gazetteer)
      : null;
  const whole = matches.find((match) => match.actor.kind !== "person" && match.to >= core.to && match.from < core.to);
  return national ?? whole?.actor ?? null;
};

const readByHead = (page: Page, phrase: Phrase, core: Phrase, common: Blank): Party => {
  const { head, definite, plural } = common;
  const capital = tokenAt(page, core.to - 1).capital;
  if (roleFamilies(head) !== null) return readOffice(page, core, common);
  if (isNationHead(page, core))
    return { ...common, kind: "organisation", org: common.org ?? common.nation?.name ?? null };
  const named = properName(page, phrase, core);
  if (capital && wellKnownOutlets.has(head)) return { ...common, kind: "outlet", org: common.org ?? named };
  if (capital && outletWords.has(head) && core.to - core.from > 1 && !bodyHeavy(page, core))
    return { ...common, kind: "outlet", org: named };
  if (isPlainDocument(page, phrase, common, capital))
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

/** Words that are a body's as well ("intelligence", "post"): a paper where nobody, or a possessive, owns them. */
const isPlainDocument = (page: Page, phrase: Phrase, common: Blank, capital: boolean): boolean => {
  if (!documentWords.has(common.head)) return false;
  return (common.org === null && common.nation === null && !common.definite) || (ownedBody(page, phrase) && !capital);
};

/** "The representative of Norway" in the record of a meeting of the United Nations. */
const isDelegate = (page: Page, core: Phrase, { head, nation }: Blank): boolean =>
  nation !== null &&
  /^(?:representative|delegate)$/.test(head) &&
  /Security Council|General Assembly|the Council\b|United Nations/.test(page.text.slice(0, 3000)) &&
  lowerAt(page, core.from) === "the";

const readOffice = (page: Page, core: Phrase, common: Blank): Party => {
  const { head, definite, plural, nation } = common;
  const families = familiesIn(page, core);
  if (nation && isDelegate(page, core, common))
    return {
      ...common,
      kind: "anonymous",
      families,
      role: head,
      org: `Permanent Mission of ${nation.name} to the United Nations`,
      country: nation.code,
    };
  const kind = definite && !plural ? "role" : "anonymous";
  const placed =
    nation && !affiliates(page, core, families) && (common.org === null || nations.has(common.org.toLowerCase()));
  if (placed) return { ...common, kind, families, role: head, org: null, country: null };
  return { ...common, kind, families, role: head, org: common.org ?? nation?.name ?? null };
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
