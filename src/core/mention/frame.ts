import type { Span } from "../text/span.ts";
import type { Mark } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import { clauseAround } from "./clause.ts";
import type { FoundItem } from "./item-input.ts";
import { type Passage, type Reading, wordsOf } from "./passage.ts";
import type { Verb } from "./verbs.ts";

/** How a name stands in its clause: before a noun, behind "to", "from" or "in", as speaker, or as subject or object. */
export type Role = "owner" | "to" | "from" | "by" | "in" | "speaker" | "plain";

export type Named = Found<readonly Mark[]> & { readonly role: Role };

/** The clause of a quantity with the names in it, the verb that governs the number and what that makes of the names. */
export type Frame = {
  readonly clause: Span;
  readonly names: readonly Named[];
  readonly verb: Found<Verb> | null;
  readonly passive: boolean;
  readonly subject: Named | null;
  /** Names before, in and right behind the item's own phrase ("North Korean soldiers", "missiles from Pyongyang"). */
  readonly owners: readonly Named[];
};

export function readFrame(reading: Reading, passage: Passage, quantity: Span, found: FoundItem | null): Frame {
  const range = wordsOf(passage.words, quantity);
  const clause = clauseAround(reading.text, passage, range);
  const all = namesIn(reading.text, passage);
  const names = all.filter((name) => clause.start <= name.first && name.last <= clause.end);
  const phraseEnd = Math.max(range.end, found?.phrase.last ?? 0);
  const verb = governingVerb(passage, clause, range.start, phraseEnd);
  const owners = all.filter((name) => isOwner(reading, passage, name, range.end, phraseEnd));
  return {
    clause,
    names,
    verb,
    passive: verb !== null && isPassive(passage, verb),
    subject: subjectOf(names, all, verb, clause, range),
    owners,
  };
}

export const namesIn = (text: string, passage: Passage): Named[] =>
  passage.marks.map((mark) => ({ ...mark, role: roleOf(text, passage, mark) }));

const directions: Readonly<Record<string, Role>> = {
  to: "to",
  into: "to",
  for: "to",
  toward: "to",
  towards: "to",
  reach: "to",
  reached: "to",
  onto: "to",
  from: "from",
  of: "from",
  out: "from",
  by: "by",
  with: "in",
  in: "in",
  inside: "in",
  at: "in",
  against: "in",
  on: "in",
  near: "in",
  around: "in",
  over: "in",
  across: "in",
  within: "in",
};

const skipped = new Set([
  "the",
  "its",
  "his",
  "their",
  "western",
  "eastern",
  "northern",
  "southern",
  "far",
  "s",
  "occupied",
  "neighbouring",
  "neighboring",
  "ports",
  "port",
  "city",
  "region",
  "town",
  "capital",
]);

function roleOf(text: string, passage: Passage, mark: Found<readonly Mark[]>): Role {
  let at = mark.first - 1;
  while (at >= 0 && skipped.has(passage.words[at]?.key ?? "")) at--;
  const before = passage.words[at]?.key ?? "";
  if (isSpeaker(text, passage, mark, before)) return "speaker";
  const role = directions[before];
  if (role) return role;
  const last = passage.words[mark.last - 1];
  const isAdjective = mark.value.some((value) => value.kind === "party" && value.form === "adjective");
  return last?.possessive || isAdjective ? "owner" : "plain";
}

const speakerReach = 9;

/** "South Korea's defence chief has said", "according to Washington", "…,” said Kyiv", "South Korea's spy agency". */
function isSpeaker(text: string, passage: Passage, mark: Found<readonly Mark[]>, before: string): boolean {
  if (before === "to" && passage.words[mark.first - 2]?.key === "according") return true;
  const said = passage.verbs.findLast((verb) => verb.last <= mark.first);
  if (before === "by" && said?.value.class === "say" && mark.first - said.last <= sayingReach) return true;
  if (isOffice(passage, mark) || isInverted(text, passage, mark)) return true;
  if (isPredicate(text, passage, mark)) return mark.value.some(({ kind }) => kind === "outsider");
  const next = passage.verbs.find((verb) => verb.first >= mark.last);
  if (next?.value.class !== "say" || next.first - mark.last > speakerReach) return false;
  return directions[before] === undefined && !isPassive(passage, next);
}

/** "Confirmed dead by Seoul". */
const sayingReach = 3;

/** "Half of it is Korean,” he says": an adjective that ends its clause. */
function isPredicate(text: string, passage: Passage, mark: Found<readonly Mark[]>): boolean {
  const end = passage.words[mark.last - 1]?.end ?? 0;
  return being.has(passage.words[mark.first - 1]?.key ?? "") && /^["”’]?[,.]/.test(text.slice(end, end + 2));
}

const offices = new Set(
  `ministry minister ministers service agency intelligence official officials president government parliament spokesman
  spokeswoman spokesperson lawmaker lawmakers department secretary ambassador envoy prosecutor prosecutors newspaper media
  council chief analyst analysts expert experts diplomat diplomats staff website broadcaster agency institute think body espionage spies count tally estimate estimates
  figure figures assessment reckoning audience forum conference
  foundation study paper university scholars researchers`.split(/\s+/),
);
const officeReach = 4;

/** An outsider's office speaks; it is not in the matter. */
function isOffice(passage: Passage, mark: Found<readonly Mark[]>): boolean {
  if (!mark.value.some(({ kind }) => kind === "outsider")) return false;
  return passage.words.slice(mark.last, mark.last + officeReach).some((word) => offices.has(word.key));
}

function isInverted(text: string, passage: Passage, mark: Found<readonly Mark[]>): boolean {
  const verb = passage.verbs.find((found) => found.last === mark.first);
  const word = passage.words[mark.first - 1];
  if (verb?.value.class !== "say" || !word) return false;
  return /[,”"’]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
}

const being = new Set(["is", "are", "was", "were", "be", "been", "being", "s", "re", "got"]);

function isPassive(passage: Passage, verb: Found<Verb>): boolean {
  if (verb.value.form !== "past") return false;
  const before = passage.words.slice(Math.max(0, verb.first - 3), verb.first);
  return before.some((word) => being.has(word.key));
}

function governingVerb(passage: Passage, clause: Span, start: number, end: number): Found<Verb> | null {
  const inside = passage.verbs.filter(
    (verb) => verb.value.class !== "say" && verb.first >= clause.start && verb.last <= clause.end,
  );
  const behind = inside.filter((verb) => verb.first >= end);
  const finite = behind.find(
    (verb) => !(verb.value.class === "hold" && verb.value.form === "past" && verb.first === end),
  );
  return inside.findLast((verb) => verb.last <= start) ?? finite ?? behind[0] ?? null;
}

function subjectOf(
  names: readonly Named[],
  all: readonly Named[],
  verb: Found<Verb> | null,
  clause: Span,
  range: Span,
): Named | null {
  const limit = verb && verb.first < range.start ? verb.first : range.start;
  const inside = names.find((name) => name.role === "plain" && name.last <= limit);
  if (inside || !verb || verb.first > clause.start + 2 || verb.first >= range.start) return inside ?? null;
  return all.findLast((name) => name.role === "plain" && name.last <= clause.start) ?? null;
}

/** Inside the phrase, or behind it with "from", "of", "by" or a participle ("built in North Korea"). */
function isOwner(reading: Reading, passage: Passage, name: Named, from: number, to: number): boolean {
  if (name.first >= from && name.last <= to) return true;
  if (name.first < to || name.first > to + 4) return false;
  const gap = reading.text.slice(passage.words[to - 1]?.end ?? 0, passage.words[name.first]?.start ?? 0);
  return /^\s+(?:(?:of|from)|(?:\w+ )?(?:made|built|produced|received|bought|obtained|supplied|sent|provided|shipped|launched)? ?(?:in|by|from|under the flag of|of the army of))\s+(?:the\s+)?$/i.test(
    gap,
  );
}

export const codesOf = (name: Named): readonly string[] =>
  name.value.flatMap((mark) => (mark.kind === "party" ? [mark.code] : []));

export const isOutsider = (name: Named): boolean =>
  name.value.some((mark) => mark.kind === "outsider") && codesOf(name).length === 0;

export const isTheatre = (name: Named): boolean => name.value.some((mark) => mark.kind === "theatre");
