import type { Actor } from "../topic/types.ts";
import type { ActorMatch } from "./gazetteer.ts";
import { determiners, linking, sentenceOpeners } from "./grammar.ts";
import { nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, textOf, tokenAt } from "./page.ts";
import {
  bodyWords,
  documentWords,
  outletWords,
  regions,
  roleFamilies,
  titleWords,
  wellKnownOutlets,
} from "./speakers.ts";
import { isDate } from "./words.ts";

/** A person's name in a noun phrase; `certain` where a role, a title or two words make it a person's. */
export type NameReading = {
  readonly span: Phrase;
  readonly role: string | null;
  readonly certain: boolean;
  readonly actor: Actor | null;
};

const particles = new Set([
  "de",
  "del",
  "da",
  "di",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "al",
  "el",
  "la",
  "le",
  "dos",
  "ter",
  "abu",
  "ben",
]);

export const readName = (page: Page, phrase: Phrase, matches: readonly ActorMatch[]): NameReading | null => {
  const known = matches.find((match) => match.actor.kind === "person" && !isOwner(page, match, phrase));
  if (known) return { span: known, role: roleBeside(page, phrase, known), certain: true, actor: known.actor };
  for (const run of nameRuns(page, phrase, matches)) {
    const reading = judge(page, phrase, run);
    if (reading) return reading;
  }
  return null;
};

/** "the office of Prosecutor General Kostin", "Kostin's office": the person only owns what speaks. */
const isOwner = (page: Page, span: Phrase, phrase: Phrase): boolean => {
  if (tokenAt(page, span.to - 1).possessive && span.to < phrase.to) return true;
  for (let at = phrase.from + 1; at < span.from; at += 1) {
    if (tokenAt(page, at).text === ",") return false;
    if (commaBetween(page, at, span.from)) continue;
    if (linking.has(lowerAt(page, at))) {
      const head = lowerAt(page, at - 1);
      if (bodyWords.has(head) || documentWords.has(head) || roleFamilies(head) === null)
        return !tokenAt(page, at - 1).capital || bodyWords.has(head);
      return roleFamilies(head)?.has("official") === true || !directlyBefore(page, at, span);
    }
  }
  return false;
};

const commaBetween = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (tokenAt(page, at).text === ",") return true;
  return false;
};

/** "the coordinator of strategic communications of the council John Reed" names him; "an aide to John Reed" does not. */
const directlyBefore = (page: Page, preposition: number, span: Phrase): boolean =>
  span.from - preposition > 1 &&
  (lowerAt(page, preposition) === "of" ||
    (lowerAt(page, preposition) === "to" && roleFamilies(lowerAt(page, preposition - 1))?.has("envoy") === true));

export const isNameToken = (page: Page, at: number): boolean => {
  const { lower, capital, kind } = tokenAt(page, at);
  return (
    kind === "word" &&
    capital &&
    !roleFamilies(lower) &&
    !bodyWords.has(lower) &&
    !titleWords.has(lower) &&
    !outletWords.has(lower) &&
    !documentWords.has(lower) &&
    !regions.has(lower) &&
    !wellKnownOutlets.has(lower) &&
    !sentenceOpeners.has(lower) &&
    !/-(?:based|born|led|backed|trained|style|area|owned)$/.test(lower) &&
    !determiners.has(lower) &&
    !isDate(page, at) &&
    !isNationWord(page, at)
  );
};

const isNationWord = (page: Page, at: number): boolean => {
  const here = lowerAt(page, at);
  if (nations.has(here)) return true;
  return nations.has(`${here} ${lowerAt(page, at + 1)}`) || nations.has(`${lowerAt(page, at - 1)} ${here}`);
};

const nameRuns = (page: Page, phrase: Phrase, matches: readonly ActorMatch[]): Phrase[] => {
  const found: Phrase[] = [];
  let at = phrase.from;
  while (at < phrase.to) {
    const match = matches.find((one) => one.from <= at && at < one.to);
    if (match || !isNameToken(page, at)) {
      at = match ? match.to : at + 1;
      continue;
    }
    const from = at;
    while (
      at < phrase.to &&
      !matches.some((one) => one.from === at) &&
      (isNameToken(page, at) || (particles.has(lowerAt(page, at)) && isNameToken(page, at + 1)))
    ) {
      at += 1;
      if (tokenAt(page, at - 1).possessive) break;
    }
    found.push({ from, to: at });
  }
  return found;
};

const judge = (page: Page, phrase: Phrase, run: Phrase): NameReading | null => {
  const words = run.to - run.from;
  if (words === 1 && isCommonOpener(page, phrase, run)) return null;
  const before = lowerAt(page, run.from - 1);
  const after = lowerAt(page, run.to);
  if (words > 4 || (tokenAt(page, run.to - 1).possessive && run.to < phrase.to) || isOwner(page, run, phrase))
    return null;
  if (
    run.to < phrase.to &&
    (bodyWords.has(after) || outletWords.has(after) || roleFamilies(after) !== null || documentWords.has(after))
  )
    return null;
  if (linking.has(before) && run.from > phrase.from) return null;
  if (words > 1 && run.from - 1 >= phrase.from && ["and", "for", "&"].includes(before)) return null;
  const titled =
    run.from > phrase.from &&
    (titleWords.has(before) ||
      roleFamilies(before) !== null ||
      (before === "," && holdsRole(page, { from: phrase.from, to: run.from })));
  const role = roleBeside(page, phrase, run);
  const acronym = words === 1 && /^[\p{Lu}\p{N}&-]{2,}$/u.test(textOf(page, run));
  if (acronym && !titled) return null;
  if (titled || role !== null || words > 1)
    return { span: run, role, certain: titled || role !== null || !startsWithArticle(page, run), actor: null };
  return startsWithArticle(page, run) ? null : { span: run, role: null, certain: false, actor: null };
};

/** A capital that only the start of the sentence explains: "Imagery handed out by …". */
const isCommonOpener = (page: Page, phrase: Phrase, run: Phrase): boolean => {
  const opens = page.sentences[page.sentenceOf[run.from] ?? -1]?.from === run.from;
  const next = tokenAt(page, run.to);
  return opens && run.from === phrase.from && run.to < phrase.to && next.kind === "word" && !next.capital;
};

const startsWithArticle = (page: Page, run: Phrase): boolean => lowerAt(page, run.from - 1) === "the";

const holdsRole = (page: Page, phrase: Phrase): boolean => {
  for (let at = phrase.from; at < phrase.to; at += 1) if (roleFamilies(lowerAt(page, at)) !== null) return true;
  return false;
};

/** The role before the name or in the apposition behind it, without determiner, nation and owner. */
const roleBeside = (page: Page, phrase: Phrase, name: Phrase): string | null => {
  let to = name.from;
  while (to > phrase.from && tokenAt(page, to - 1).kind === "mark") to -= 1;
  const before = trimRole(page, { from: phrase.from, to });
  if (before) return before;
  const from = tokenAt(page, name.to).kind === "mark" ? name.to + 1 : name.to;
  let end = from;
  while (end < phrase.to && !/^(?:\(|who|which|and)$/.test(lowerAt(page, end))) end += 1;
  while (end > from && tokenAt(page, end - 1).kind === "mark") end -= 1;
  return trimRole(page, { from, to: end });
};

const trimRole = (page: Page, phrase: Phrase): string | null => {
  if (!holdsRole(page, phrase)) return null;
  let from = phrase.from;
  while (from < phrase.to - 1 && (determiners.has(lowerAt(page, from)) || isNationWord(page, from))) from += 1;
  for (let at = from; at < phrase.to - 1 && !linking.has(lowerAt(page, at)); at += 1)
    if (tokenAt(page, at).possessive && at - from < 4) from = at + 1;
  const only =
    from === phrase.to - 1 && titleWords.has(lowerAt(page, from)) && roleFamilies(lowerAt(page, from)) === null;
  return only ? null : textOf(page, { from, to: phrase.to });
};
