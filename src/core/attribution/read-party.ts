import { type ActorMatch, findActors, type Gazetteer } from "./gazetteer.ts";
import { wordSet } from "./grammar.ts";
import { readNameless } from "./nameless.ts";
import { type NameReading, readName } from "./names.ts";
import { findNation } from "./nation-reading.ts";
import { lowerAt, type Page, type Phrase, textOf } from "./page.ts";
import type { Blank, Party } from "./party.ts";
import { bodyOf, familiesIn } from "./phrase-parts.ts";
import { pronouns, roleFamilies } from "./speakers.ts";

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
    name: textOf(page, name.span)
      .replace(/[’']s?$/, "")
      .replace(/^Ex-\p{L}+ (?=\p{L}+ )/u, ""),
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
