import type { Quantity } from "../quantity/types.ts";
import type { Span } from "../text/span.ts";
import { clauseAround } from "./clause.ts";
import type { Frame } from "./frame.ts";
import type { FoundItem } from "./item-input.ts";
import type { Passage, Reading } from "./passage.ts";
import { codesOf, isOutsider, isTheatre, type Named } from "./roles.ts";
import type { Mention } from "./types.ts";

/** What is known of a quantity and its item when relevance, direction and action are decided. */
export type Facts = {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly quantity: Quantity;
  readonly found: FoundItem;
  readonly frame: Frame;
  readonly before: readonly Mention[];
  /** Party codes that the clause shows as giving and as getting. */
  readonly givers: ReadonlySet<string>;
  readonly getters: ReadonlySet<string>;
  /** Codes of the parties that own the item by its phrase, and whether somebody else does. */
  readonly owners: ReadonlySet<string>;
  readonly outsiderOwns: boolean;
  readonly outsiderActs: boolean;
  readonly outsiderGets: boolean;
  readonly sentence: string;
  /** The clause as printed. */
  readonly clause: string;
  /** The relative clause behind it ("shells that failed to go off"), else empty. */
  readonly relative: string;
};

export function gatherFacts(
  reading: Reading,
  passage: Passage,
  quantity: Quantity,
  found: FoundItem,
  frame: Frame,
  before: readonly Mention[],
): Facts {
  const { names, subject, owners } = frame;
  const ends = endsOf(frame, quantity, passage);
  return {
    reading,
    passage,
    quantity,
    found,
    frame,
    before,
    givers: codes(ends.givers),
    getters: codes(ends.getters),
    owners: codes(owners),
    outsiderOwns: owners.some(isOutsider),
    outsiderActs: subject !== null && isOutsider(subject),
    outsiderGets: names.some(
      (name) =>
        name.role === "to" &&
        (isOutsider(name) || (isTheatre(name) && codesOf(name).length === 0 && frame.verb?.value.class === "give")),
    ),
    sentence: reading.text.slice(passage.start, passage.end),
    clause: textOf(reading, passage, frame.clause),
    relative: relativeOf(reading, passage, frame.clause.end),
  };
}

const textOf = ({ text }: Reading, { words }: Passage, { start, end }: Span): string =>
  text.slice(words[start]?.start, words[end - 1]?.end);

function relativeOf(reading: Reading, passage: Passage, at: number): string {
  const [before, word] = [passage.words[at - 1], passage.words[at]];
  if (!before || !word || !/^(?:that|which|who)$/.test(word.key)) return "";
  if (reading.text.slice(before.end, word.start).trim() !== "" || /^(?:and|but|or)$/.test(before.key)) return "";
  return textOf(reading, passage, clauseAround(reading.text, passage, { start: at, end: at + 1 }));
}

const codes = (names: readonly Named[]): ReadonlySet<string> => new Set(names.flatMap(codesOf));

/** Who gives and who gets, as verb class, voice and prepositions say. */
function endsOf(frame: Frame, quantity: Quantity, passage: Passage): { givers: Named[]; getters: Named[] } {
  const { names, verb, passive, subject } = frame;
  const givers = names.filter((name) => name.role === "from" || (passive && name.role === "by"));
  const getters = names.filter((name) => name.role === "to");
  const active = verb && !passive && subject ? subject : null;
  if (active && verb?.value.class === "give") givers.push(active);
  if (active && verb?.value.class === "get") getters.push(active);
  if (verb?.value.class === "move") getters.push(...names.filter((name) => name.role === "in"));
  const object = names.find(
    (name) =>
      name.role === "plain" &&
      verb &&
      name.first >= verb.last &&
      name.first <= verb.last + 3 &&
      (passage.words[name.last]?.start ?? 0) <= quantity.start,
  );
  if (object && object !== subject && verb?.value.class === "give") getters.push(object);
  return { givers, getters };
}
