import type { Span } from "./span.ts";

/** A word, what stands between it and the word before, and its parts of speech as compromise tags them. */
export type Term = Span & { readonly key: string; readonly gap: string; readonly tags: ReadonlySet<string> };

type Phrase = Span & { readonly next: number };

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const articles = list(`the a an its his her their our my your these those this that all any both several some various
  roughly nearly almost about around approximately`);
const more = list("more other others additional extra further such worth strong plus odd");
const hurt = list("dead injured wounded missing hurt homeless");
const nounsToo = list("cut decline drop fall gain hike increase jump raise rise surge");

/** The phrase at the head of `terms`, the words behind a number; of money, what it is in: "in military aid". */
export function readCountedPhrase(terms: readonly Term[], isMoney: boolean): Span | null {
  const at = skipAll(terms, 0, more);
  const key = terms[at]?.key;
  const part = key === "of" || (isMoney && key === "in");
  const first = part ? skipTo(terms, at + 1) : at;
  const phrase = readPhrases(terms, first, part && articles.has(terms[at + 1]?.key ?? ""));
  if (phrase !== null) return { start: phrase.start, end: endOfComplements(terms, phrase) };
  const word = terms[first];
  return word && (hurt.has(word.key) || nounsToo.has(word.key)) ? { start: word.start, end: word.end } : null;
}

/** "Servicemen of the army of North Korea". */
function endOfComplements(terms: readonly Term[], head: Phrase): number {
  let phrase = head;
  while (terms[phrase.next]?.key === "of" && terms[phrase.next]?.gap === " ") {
    const complement = readPhrases(terms, skipTo(terms, phrase.next + 1), true);
    if (complement === null) break;
    phrase = complement;
  }
  return phrase.end;
}

/** Past "the", "the three", "the roughly 1.5 million other"; not past the number of "six-inch shells". */
function skipTo(terms: readonly Term[], from: number): number {
  let at = skipAll(terms, from, articles);
  while (terms[at]?.tags.has("Value") && !isMeasure(terms[at], terms[at + 1])) at++;
  return skipAll(terms, at, more);
}

function skipAll(terms: readonly Term[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (words.has(terms[at]?.key ?? "")) at++;
  return at;
}

/** The 122 of "122mm rounds", "122 mm rounds" and "six-inch shells", which is part of the name. */
const isMeasure = (term: Term | undefined, following: Term | undefined): boolean =>
  term !== undefined && (following?.gap === "-" || /\dmm$/.test(term.key) || following?.key === "mm");

/** "Rockets and artillery shells", but not "homes and officials said": what a verb follows is another clause. */
function readPhrases(terms: readonly Term[], first: number, part: boolean): Phrase | null {
  const phrase = readPhrase(terms, first, part);
  const joint = phrase && terms[phrase.next];
  if (!phrase || !joint || !/^(?:and|or)$/.test(joint.key) || joint.gap !== " ") return phrase;
  const second = terms[phrase.next + 1]?.tags.has("Verb") ? null : readPhrase(terms, phrase.next + 1, part);
  const follower = second && terms[second.next];
  const clause = follower?.gap === " " && (follower.key === "of" || (joint.key === "and" && follower.tags.has("Verb")));
  return second && !clause ? { ...second, start: phrase.start } : phrase;
}

/** Adjectives, participles and nouns in a row, up to the last noun; behind a plural, nothing but another plural. */
function readPhrase(terms: readonly Term[], first: number, part: boolean): Phrase | null {
  const opening = terms[first];
  let phrase: Phrase | null = null;
  let plural = false;
  for (let at = first; at < terms.length; at++) {
    const term = terms[at];
    if (!opening || !term || (at > first && !joins(term, phrase !== null))) break;
    const kind = kindOf(term, terms[at + 1], { hasNoun: phrase !== null, part });
    if (kind === "end" || (plural && !term.tags.has("Plural"))) break;
    plural = kind === "noun" && (term.tags.has("Plural") || term.tags.has("Verb")) && !term.tags.has("Possessive");
    if (kind === "noun") phrase = { start: opening.start, end: endOf(term), next: at + 1 };
  }
  return phrase;
}

/** Blanks and hyphens; a comma only between adjectives: "three small, wooden boats". */
const joins = ({ gap, tags }: Term, hasNoun: boolean): boolean =>
  /^[\s‑–-]+$/.test(gap) || gap === ". " || (!hasNoun && gap === ", " && tags.has("Adjective"));

/** Without the closing quotation mark that compromise takes for a possessive ending. */
const endOf = ({ key, end }: Term): number => (/['’]$/.test(key) ? end - 1 : end);

type Kind = "noun" | "before" | "end";
type Place = { readonly hasNoun: boolean; readonly part: boolean };

const outside = ["Date", "Pronoun", "Determiner", "Preposition", "Conjunction", "Copula", "Auxiliary", "Modal"];

function kindOf(term: Term, following: Term | undefined, { hasNoun, part }: Place): Kind {
  const { tags, key, gap } = term;
  if (outside.some((tag) => tags.has(tag))) return "end";
  if (tags.has("Value") && !tags.has("Ordinal")) {
    if (isMeasure(term, following)) return "before";
    return gap === "-" && hasNoun ? "noun" : "end";
  }
  if (/^(?:mm|cm|km|kg|m)$/.test(key)) return "before";
  if (tags.has("Noun")) return tags.has("Possessive") && following?.tags.has("Noun") ? "before" : "noun";
  if (tags.has("Adjective") || tags.has("Ordinal")) return "before";
  if (tags.has("Adverb")) return hasNoun ? "end" : "before";
  return tags.has("Verb") && !(part && hasNoun) ? kindOfVerb(term, following, hasNoun) : "end";
}

/** Taken for verbs: "rounds" behind a number is its noun; "trapped", "cargo" before a noun belong to it. */
function kindOfVerb({ key, tags }: Term, following: Term | undefined, hasNoun: boolean): Kind {
  if (/[^s]s$/.test(key)) return "noun";
  const leads = following?.gap === " " && !outside.some((tag) => following.tags.has(tag));
  if (tags.has("Infinitive") && leads && (following.tags.has("Noun") || /[^s]s$/.test(following.key))) return "before";
  return !hasNoun && /(?:ed|ing|en)$/.test(key) ? "before" : "end";
}
