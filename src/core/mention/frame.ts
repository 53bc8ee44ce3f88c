import type { Span } from "../text/span.ts";
import type { Found } from "../topic/terms.ts";
import { clauseAround } from "./clause.ts";
import type { FoundItem } from "./item-input.ts";
import { type Passage, type Reading, wordsOf } from "./passage.ts";
import { type Named, namesIn } from "./roles.ts";
import { isPassive } from "./speaker.ts";
import type { Verb } from "./verbs.ts";

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
  const inside = names.find((name) => name.role === "plain" && name.last <= limit && !isPlace(name));
  if (inside || !verb || verb.first > clause.start + 2 || verb.first >= range.start) return inside ?? null;
  return all.findLast((name) => name.role === "plain" && name.last <= clause.start && !isPlace(name)) ?? null;
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

const isPlace = (name: Named): boolean => name.value.some((mark) => mark.kind === "party" && mark.form === "place");
