import { pluralOf } from "./plural.ts";
import { indexTerms, type TermIndex } from "./terms.ts";
import type { Actor, Category, Topic } from "./types.ts";

/** Whom or what a name stands for: a party by its code, a place where what was sent is used, or somebody else. */
export type Mark =
  | { readonly kind: "party"; readonly code: string; readonly form: "name" | "adjective" | "people" | "place" }
  | { readonly kind: "theatre" }
  | { readonly kind: "outsider" };

export type Noun = {
  readonly category: Category;
  readonly weak: boolean;
  readonly generic: boolean;
  readonly collective: boolean;
  readonly bare: boolean;
  readonly plural: boolean;
  readonly becomes: {
    readonly category: Category;
    readonly where: RegExp;
    readonly within: "paragraph" | "article";
  } | null;
};

/** Names of a kind ("KN-2[3-5]"), what it is, and its calibre where it has but one. */
export type Designator = {
  readonly pattern: RegExp;
  readonly category: Category;
  readonly calibre_mm: number | null;
  readonly party: string | null;
};

/** A topic compiled once into what the reading of every article needs. */
export type PreparedTopic = {
  readonly id: string;
  /** Direction of what the first party gives, and of what it gets. */
  readonly directions: readonly [given: string, returned: string];
  readonly codes: readonly [string, string];
  readonly actors: readonly Actor[];
  readonly marks: TermIndex<readonly Mark[]>;
  readonly nouns: TermIndex<Noun>;
  readonly returns: ReadonlySet<Category>;
  readonly returnNouns: RegExp;
  readonly contested: ReadonlySet<Category>;
  readonly designations: readonly Designator[];
  readonly relevance: RegExp;
  readonly shortNames: { readonly names: RegExp; readonly beside: RegExp };
  readonly second: RegExp;
  readonly theatre: RegExp;
};

export function prepareTopic(topic: Topic): PreparedTopic {
  const [first, second] = topic.parties;
  return {
    id: topic.id,
    directions: [`${first.code}>${second.code}`, `${second.code}>${first.code}`],
    codes: [first.code, second.code],
    actors: topic.actors,
    marks: indexTerms(gather(markEntries(topic))),
    nouns: indexTerms(topic.items.flatMap(nounEntries).concat(demonymEntries(topic))),
    returns: new Set(topic.returns),
    returnNouns: anyOf(topic.returnNouns),
    contested: new Set(topic.contested),
    designations: topic.designations.map(({ pattern, ...rest }) => ({
      ...rest,
      pattern: new RegExp(`^(?:${pattern})`, "iu"),
    })),
    relevance: anyOf([...topic.relevance, ...first.demonyms, ...first.places]),
    shortNames: { names: anyOf(topic.shortNames.names), beside: anyOf(topic.shortNames.beside) },
    theatre: anyOf(topic.theatre),
    second: anyOf([
      ...second.names,
      ...second.adjectives,
      ...second.demonyms,
      ...second.people,
      ...second.places,
      ...topic.theatre,
    ]),
  };
}

/** Worth reading: names the topic, and the second party or where the things are used. */
export const concerns = (topic: PreparedTopic, text: string): boolean =>
  (topic.relevance.test(text) || (topic.shortNames.beside.test(text) && topic.shortNames.names.test(text))) &&
  topic.second.test(text);

function markEntries(topic: Topic): (readonly [string, Mark])[] {
  const parties = topic.parties.flatMap(({ code, names, adjectives, demonyms, people, places, units }) => {
    const entry = (form: "name" | "adjective" | "people" | "place") => (phrase: string) =>
      [phrase, { kind: "party", code, form }] as const;
    return [
      ...[...names, ...people].map(entry("name")),
      ...adjectives.map(entry("adjective")),
      ...[...demonyms, ...units].map(entry("people")),
      ...places.map(entry("place")),
    ];
  });
  const theatre = topic.theatre.map((phrase) => [phrase, { kind: "theatre" }] as const);
  const outsiders = topic.outsiders.map((phrase) => [phrase, { kind: "outsider" }] as const);
  return [...parties, ...theatre, ...outsiders];
}

/** One phrase may stand for several: Kyiv is in the theatre and an outsider, Kursk a place of a party in the theatre. */
function gather(entries: readonly (readonly [string, Mark])[]): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const [phrase, mark] of entries) marks.set(phrase, [...(marks.get(phrase) ?? []), mark]);
  return marks;
}

function nounEntries({
  nouns,
  category,
  weak,
  generic,
  collective,
  bare,
  becomes,
}: Topic["items"][number]): (readonly [string, Noun])[] {
  const change = becomes && { ...becomes, where: anyOf(becomes.where) };
  const read = (plural: boolean): Noun => ({ category, weak, generic, collective, bare, plural, becomes: change });
  return nouns.flatMap((noun) => [[noun, read(false)] as const, [pluralOf(noun), read(true)] as const]);
}

const demonymEntries = (topic: Topic): (readonly [string, Noun])[] =>
  topic.parties[0].demonyms.map(
    (phrase) =>
      [
        phrase,
        {
          category: "personnel",
          weak: false,
          generic: false,
          collective: false,
          bare: false,
          plural: true,
          becomes: null,
        },
      ] as const,
  );

const literal = (phrase: string): string => phrase.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

const anyOf = (phrases: readonly string[]): RegExp =>
  phrases.length === 0
    ? /(?!)/
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => literal(phrase)).join("|")})(?![\\p{L}\\p{N}])`,
        "iu",
      );
