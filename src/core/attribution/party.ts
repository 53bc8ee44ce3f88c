import type { Actor } from "../topic/types.ts";
import { type ActorMatch, findActors, foldBody, type Gazetteer } from "./gazetteer.ts";
import { determiners, linking, wordSet } from "./grammar.ts";
import { type NameReading, readName } from "./names.ts";
import { type Nation, nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, textOf, tokenAt } from "./page.ts";
import { bodyWords, documentWords, isPluralRole, outletWords, pronouns, roleFamilies } from "./speakers.ts";

/**
 * A noun phrase of a speaker, read: `person` has a name; `role` and `body` are definite ("the minister", "the agency")
 * and wait for resolution; `surname` is one capitalised word that may be a person or a body.
 */
export type PartyKind =
  | "person"
  | "organisation"
  | "anonymous"
  | "document"
  | "outlet"
  | "pronoun"
  | "role"
  | "body"
  | "surname"
  | "thing";

export type Party = Phrase & {
  readonly kind: PartyKind;
  readonly name: string | null;
  readonly role: string | null;
  readonly families: ReadonlySet<string>;
  readonly org: string | null;
  readonly country: string | null;
  readonly nation: Nation | null;
  /** Head noun in lower case, singular or plural as it stands. */
  readonly head: string;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly actor: ActorMatch["actor"] | null;
};

const noFamilies: ReadonlySet<string> = new Set();

export const readParty = (page: Page, phrase: Phrase, gazetteer: Gazetteer): Party => {
  const first = lowerAt(page, phrase.from);
  const blank = {
    ...phrase,
    name: null,
    role: null,
    families: noFamilies,
    org: null,
    country: null,
    nation: null,
    head: first,
    definite: false,
    plural: false,
    actor: null,
  };
  if (phrase.to === phrase.from + 1 && isPronoun(first))
    return { ...blank, kind: "pronoun", plural: first.startsWith("the") };
  const matches = findActors(page, phrase, gazetteer);
  const nation = findNation(page, officeOf(page, phrase));
  const name = readName(page, phrase, matches);
  if (name) return readPerson(page, phrase, { ...blank, nation }, name, matches);
  return readNameless(page, phrase, { ...blank, nation }, matches, gazetteer);
};

/** Without what the speaker was doing: the place of "speaking in Oslo" is not his country. */
const officeOf = (page: Page, phrase: Phrase): Phrase => {
  let to = phrase.from + 1;
  while (to < phrase.to && !/ing$|^(?:who|which|whose)$/.test(lowerAt(page, to))) to += 1;
  return { from: phrase.from, to };
};

type Blank = Omit<Party, "kind">;

const ownPronouns = wordSet("him her them his its their our my it's");

const isPronoun = (lower: string): boolean => pronouns.has(lower) || ownPronouns.has(lower);

const readPerson = (
  page: Page,
  phrase: Phrase,
  blank: Blank,
  name: NameReading,
  matches: readonly ActorMatch[],
): Party => {
  const body = bodyOf(matches);
  const actor = name.actor;
  return {
    ...blank,
    kind: name.certain ? "person" : "surname",
    name: textOf(page, name.span).replace(/[’']s?$/, ""),
    role: name.role ?? null,
    families: withOffice(familiesIn(page, phrase, name.span), actor?.role ?? null),
    head: lowerAt(page, name.span.to - 1),
    actor,
    org: actor?.org ?? body?.actor.name ?? null,
    country: actor?.country ?? body?.actor.country ?? blank.nation?.code ?? null,
  };
};

/** The families of the text and of the office that the table knows. */
const withOffice = (families: ReadonlySet<string>, role: string | null): ReadonlySet<string> => {
  const words = role?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  return new Set([...families, ...words.flatMap((word) => [...(roleFamilies(word) ?? [])])]);
};

/** The most telling body of a phrase: a nation only where nothing else is named. */
const bodyOf = (matches: readonly ActorMatch[]): ActorMatch | null => {
  const bodies = matches.filter((match) => match.actor.kind !== "person");
  return bodies.find((match) => !nations.has(match.actor.name.toLowerCase())) ?? bodies[0] ?? null;
};

export const familiesIn = (page: Page, phrase: Phrase, except: Phrase | null = null): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (except && at >= except.from && at < except.to) continue;
    for (const family of roleFamilies(lowerAt(page, at)) ?? []) found.add(family);
  }
  return found;
};

const readNameless = (
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

/** "South Korea's defense chief": there is but one. */
const ownedBody = (page: Page, phrase: Phrase): boolean => {
  const core = coreOf(page, phrase);
  for (let at = core.from; at < core.to - 1; at += 1) if (tokenAt(page, at).possessive) return true;
  return false;
};

/** "the military intelligence of Ukraine", "prosecutors in Kyiv": the table has them with the adjective before. */
export const nationalBody = (page: Page, core: Phrase, nation: Nation, gazetteer: Gazetteer): Actor | null => {
  const words = page.tokens
    .slice(core.from, core.to)
    .filter(({ lower }) => !determiners.has(lower))
    .map(({ lower }) => lower)
    .join(" ");
  const found =
    gazetteer.byName.get(foldBody(`${nation.adjective} ${words}`)) ??
    gazetteer.byName.get(foldBody(`${nation.name} ${words}`));
  return found ?? null;
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

/** Up to the head noun: before the first preposition, comma, bracket or participle. */
export const coreOf = (page: Page, phrase: Phrase): Phrase => {
  let at = phrase.from + 1;
  while (at < phrase.to) {
    const token = tokenAt(page, at);
    if (token.kind === "mark" || linking.has(token.lower)) break;
    if (
      [
        "who",
        "which",
        "that",
        "whose",
        "seen",
        "quoted",
        "cited",
        "supplied",
        "released",
        "provided",
        "analysed",
        "analyzed",
        "handed",
        "published",
        "given",
        "obtained",
        "familiar",
        "close",
      ].includes(token.lower)
    )
      break;
    at += 1;
  }
  return { from: phrase.from, to: at };
};

const isNationHead = (page: Page, core: Phrase): boolean => {
  const { nation, to, from } = nationAt(page, core.to - 1, core.from);
  const before = tokenAt(page, from - 1);
  const open = from === core.from || determiners.has(before.lower) || !before.capital;
  return nation !== null && open && to === core.to && tokenAt(page, core.to - 1).capital;
};

export const findNation = (page: Page, phrase: Phrase): Nation | null => {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const nation = nationFrom(page, at, phrase.to);
    if (nation) return nation;
  }
  return null;
};

const nationFrom = (page: Page, at: number, limit: number): Nation | null => {
  if (!tokenAt(page, at).capital && !tokenAt(page, at).text.startsWith("u")) return null;
  for (let to = Math.min(limit, at + 4); to > at; to -= 1) {
    const nation = nations.get(keyOf(page, at, to));
    if (nation && isNationText(page, at, to)) return nation;
  }
  return null;
};

const keyOf = (page: Page, from: number, to: number): string => {
  const key = page.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");
  return (key === "north" || key === "south") && page.text.includes("Korea") ? `the ${key}` : key;
};

const isNationText = (page: Page, from: number, to: number): boolean =>
  to - from > 1 || lowerAt(page, from) !== "us" || tokenAt(page, from).text === "US";

const nationAt = (page: Page, last: number, floor: number): { nation: Nation | null; to: number; from: number } => {
  for (let from = Math.max(floor, last - 4); from <= last; from += 1) {
    const nation = nations.get(keyOf(page, from, last + 1));
    if (nation && isNationText(page, from, last + 1)) return { nation, to: last + 1, from };
  }
  return { nation: null, to: last, from: last };
};
