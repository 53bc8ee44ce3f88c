import { appositionEnd } from "./apposition.ts";
import { readBackward } from "./backward.ts";
import { type Entity, toEntity } from "./entity.ts";
import { foldPerson, type Gazetteer } from "./gazetteer.ts";
import { isNameToken } from "./names.ts";
import { lowerAt, type Page, type Phrase, sentenceAt, textOf, tokenAt } from "./page.ts";
import type { Party } from "./party.ts";
import { readParty } from "./read-party.ts";
import { roleFamilies, titleWords } from "./speakers.ts";

/** A person named in full somewhere in the text. */
type Member = { readonly key: string; readonly at: number; readonly party: Party };

export type Cast = {
  readonly members: readonly Member[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly byKey: ReadonlyMap<string, readonly Member[]>;
  /** Folded word of a name → keys of those who bear it, in order of appearance. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
};

/** A form longer than this is a sentence, not a name with its office. */
const longestForm = 170;

export const readCast = (page: Page, gazetteer: Gazetteer): Cast => {
  const members = readMembers(page, gazetteer);
  const entities = new Map<string, Entity>();
  const byWord = new Map<string, string[]>();
  for (const { key, party } of members) {
    const known = entities.get(key);
    entities.set(key, known ? merge(known, toEntity(page, party)) : toEntity(page, party));
    if (known) continue;
    for (const word of (party.name ?? "").split(/\s+/)) {
      const folded = foldPerson(word);
      (byWord.get(folded) ?? byWord.set(folded, []).get(folded))?.push(key);
    }
  }
  return { members, entities, byKey: Map.groupBy(members, (member) => member.key), byWord };
};

const readMembers = (page: Page, gazetteer: Gazetteer): Member[] => {
  const found: Member[] = [];
  let at = 0;
  while (at < page.tokens.length) {
    let to = at;
    while (to < page.tokens.length && isPart(page, to, at)) to += 1;
    const member =
      to - at >= 2 || (to > at && isTitled(page, at)) ? readMember(page, { from: at, to }, gazetteer) : null;
    if (member) found.push(member);
    at = Math.max(to, at + 1);
  }
  return found;
};

const isPart = (page: Page, at: number, from: number): boolean =>
  isNameToken(page, at) &&
  page.sentenceOf[at] === page.sentenceOf[from] &&
  (at === from || !tokenAt(page, at - 1).possessive) &&
  at - from < 6;

const isTitled = (page: Page, at: number): boolean =>
  titleWords.has(lowerAt(page, at - 1)) ||
  (roleFamilies(lowerAt(page, at - 1)) !== null && lowerAt(page, at - 1).length > 3);

const readMember = (page: Page, run: Phrase, gazetteer: Gazetteer): Member | null => {
  const sentence = sentenceAt(page, run.from);
  // A heading in capitals is no name to go by.
  if (!sentence || /^[\p{Lu}\p{N} .'’-]+$/u.test(textOf(page, run))) return null;
  const back = readBackward(page, run.to, sentence.from);
  const open = nearOpen(page, Math.min(back?.from ?? run.from, run.from), run.from);
  const from = roleBefore(page, open, sentence.from);
  const core = { from, to: run.to };
  const ofBody =
    lowerAt(page, run.to) === "of" && tokenAt(page, run.to + 1).kind === "word"
      ? bodyAfter(page, run.to, sentence.to)
      : run.to;
  const whole = { from, to: ofBody > run.to ? ofBody : appositionEnd(page, core, sentence) };
  const party = readParty(page, whole, gazetteer);
  return party.kind === "person" && party.name ? { key: foldPerson(party.name), at: run.from, party } : null;
};

/** "another figure from | General Reed": a preposition that no office is built with opens anew. */
const nearOpen = (page: Page, from: number, name: number): number => {
  for (let at = name - 1; at > from; at -= 1)
    if (
      ["from", "with", "by", "to", "on", "against", "between", "into", "near", "over", "under", "inside"].includes(
        lowerAt(page, at),
      )
    )
      return at + 1;
  return from;
};

/** "Jo Reed of the Harbour Council". */
const bodyAfter = (page: Page, at: number, limit: number): number => {
  let to = at + 1;
  while (to < limit && (tokenAt(page, to).capital || ["the", "of"].includes(lowerAt(page, to)))) to += 1;
  return tokenAt(page, to - 1).capital ? to : at;
};

/** "a harbour spokesman, | Jo Reed,": back over the comma to the role. */
const roleBefore = (page: Page, from: number, floor: number): number => {
  if (lowerAt(page, from - 1) !== "," || from - 2 < floor) return from;
  const before = readBackward(page, from - 1, floor);
  if (!before || before.to - before.from > 14 || tokenAt(page, from).capital === false) return from;
  const head = coreHead(page, before);
  return roleFamilies(head) !== null ? before.from : from;
};

const coreHead = (page: Page, phrase: Phrase): string => {
  let at = phrase.from;
  while (at < phrase.to - 1 && !["of", "at", "for", "to", "in"].includes(lowerAt(page, at + 1))) at += 1;
  return lowerAt(page, at);
};

const length = (entity: Entity): number => (entity.span ? entity.span.end - entity.span.start : 0);

const merge = (known: Entity, next: Entity): Entity => {
  const longer = length(next) > length(known) && length(next) <= longestForm;
  const [first, second] = longer ? [next, known] : [known, next];
  return {
    ...first,
    role: first.role ?? second.role,
    org: first.org ?? second.org,
    country: first.country ?? second.country,
    families: new Set([...first.families, ...second.families]),
    words: `${known.words} ${next.words}`.slice(0, 600),
  };
};
