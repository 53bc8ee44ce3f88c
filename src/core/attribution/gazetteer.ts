import type { Actor } from "../topic/types.ts";
import { lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";

/** The actor table made ready for look-up; works the same when empty. */
export type Gazetteer = {
  readonly byName: ReadonlyMap<string, Actor>;
  readonly people: ReadonlyMap<string, Actor>;
  /** Words in the longest name. */
  readonly longest: number;
  /** First words of all names, folded: most tokens open none. */
  readonly firstWords: ReadonlySet<string>;
};

const spelling: Readonly<Record<string, string>> = {
  defence: "defense",
  centre: "center",
  organisation: "organization",
  us: "u.s.",
};

/** Case, hyphens, accents and British spelling folded; possessive endings are gone already. */
const foldWord = (lower: string): string => {
  if (/^[a-z]+$/.test(lower)) return spelling[lower] ?? lower;
  const plain = lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[-‑']/g, "");
  return spelling[plain] ?? plain;
};

const foldWords = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?(?= |$)/g, "")
    .split(/[\s,]+/)
    .map(foldWord)
    .filter((word) => word !== "the" && word !== "")
    .join(" ");

/** People are compared without spaces: Won-sik, Wonsik and Won Sik are one. */
export const foldPerson = (name: string): string => foldWords(name).replace(/[ .]/g, "");

export const foldBody = foldWords;

const compiled = new WeakMap<readonly Actor[], Gazetteer>();

export const compileActors = (actors: readonly Actor[]): Gazetteer => {
  const known = compiled.get(actors);
  if (known) return known;
  const byName = new Map<string, Actor>();
  const people = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of [actor.name, ...(actor.aliases ?? [])]) {
      const key = actor.kind === "person" ? foldPerson(name) : foldWords(name);
      const table = actor.kind === "person" ? people : byName;
      if (key !== "" && !table.has(key)) table.set(key, actor);
    }
  const longest = Math.max(1, ...[...byName.keys()].map((key) => key.split(" ").length));
  const firstWords = new Set([...byName.keys()].map((key) => key.split(" ")[0] ?? key));
  for (const actor of actors)
    if (actor.kind === "person")
      for (const name of [actor.name, ...(actor.aliases ?? [])]) firstWords.add(foldWords(name).split(" ")[0] ?? "");
  const gazetteer = { byName, people, longest, firstWords };
  compiled.set(actors, gazetteer);
  return gazetteer;
};

export type ActorMatch = Phrase & { readonly actor: Actor };

/** Actors named in the phrase, longest first from the left, disjoint. */
export const findActors = (page: Page, phrase: Phrase, gazetteer: Gazetteer): ActorMatch[] => {
  const found: ActorMatch[] = [];
  let at = phrase.from;
  while (at < phrase.to) {
    const match = matchAt(page, at, phrase.to, gazetteer);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
};

const matchAt = (page: Page, at: number, limit: number, gazetteer: Gazetteer): ActorMatch | null => {
  const first = lowerAt(page, at);
  if (first === "the" || !gazetteer.firstWords.has(foldWord(first))) return null;
  let key = "";
  let best: ActorMatch | null = null;
  let capital = false;
  for (let next = at; next < Math.min(limit, at + gazetteer.longest + 2); next += 1) {
    const token = tokenAt(page, next);
    if (token.kind === "mark") break;
    capital ||= token.capital;
    if (token.lower !== "the") key = key === "" ? foldWord(token.lower) : `${key} ${foldWord(token.lower)}`;
    const actor =
      capital && isSafe(key, token.text)
        ? (gazetteer.byName.get(key) ?? (next - at < 4 ? gazetteer.people.get(key.replace(/[ .]/g, "")) : undefined))
        : undefined;
    if (actor) best = { from: at, to: next + 1, actor };
  }
  return best;
};

/** "US" and other short names are names only in capitals. */
const isSafe = (key: string, text: string): boolean => key.length > 4 || key.includes(" ") || /\p{Lu}/u.test(text);
