import { readForward } from "./forward.ts";
import { auxiliaries, linking, months, reporters, stops } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence, tokenAt } from "./page.ts";
import { isDate } from "./words.ts";

/** What follows a cue once addressee, time and place are passed. */
export type After = {
  readonly at: number;
  readonly opens: "end" | "comma" | "that" | "quote" | "clause";
  readonly addressee: Phrase | null;
  /** Noun phrases of the place or occasion: "in an interview with Yonhap". */
  readonly places: readonly Phrase[];
};

const addressing = new Set(["tell", "inform", "remind", "brief", "ask", "warn", "advise", "assure"]);

const placing = new Set([
  "in",
  "on",
  "at",
  "during",
  "after",
  "before",
  "from",
  "via",
  "through",
  "to",
  "with",
  "by",
  "for",
  "upon",
  "following",
  "without",
]);

const fillers = new Set([
  "there",
  "here",
  "back",
  "only",
  "again",
  "too",
  "also",
  "instead",
  "however",
  "meanwhile",
  "this",
  "last",
  "next",
  "late",
  "early",
  "earlier",
  "later",
  "separately",
  "aloud",
  "just",
  "ago",
  "yesterday",
]);

/** Prepositions that open an amount, not a place: "at least 5", "up to 5", "over 5". */
const amountOpeners = new Set([
  "least",
  "most",
  "any",
  "more",
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "roughly",
  "close",
  "under",
  "fewer",
  "less",
  "between",
  "over",
]);

export const readAfter = (page: Page, from: number, sentence: Sentence, lemma: string): After => {
  const places: Phrase[] = [];
  let at = from;
  let addressee: Phrase | null = null;
  if (addressing.has(lemma)) {
    const heard = readAddressee(page, at, sentence.to);
    // "warned the dam could fail": a verb behind it makes it a subject.
    addressee = heard && lemma !== "tell" && auxiliaries.has(lowerAt(page, heard.to)) ? null : heard;
    if (addressee) at = addressee.to;
  }
  while (at < sentence.to && at - from < 60) {
    const next = passOne(page, at, sentence.to, places);
    if (next === at) break;
    at = next;
  }
  if (tokenAt(page, at).text === "," && closesWithPlaces(page, at + 1, sentence))
    return { at: sentence.to, opens: "end", addressee, places };
  return { at, opens: opening(page, at, sentence), addressee, places };
};

/** ", on Thursday." after the cue: still time and place. */
const closesWithPlaces = (page: Page, from: number, sentence: Sentence): boolean => {
  let at = from;
  while (at < sentence.to && at - from < 12) {
    const next = passOne(page, at, sentence.to, []);
    if (next === at) break;
    at = next;
  }
  return at > from && (at >= sentence.to || /^[.!?]$/.test(tokenAt(page, at).text));
};

const readAddressee = (page: Page, at: number, limit: number): Phrase | null => {
  const { lower, kind } = tokenAt(page, at);
  if (kind === "mark" || lower === "that" || lower === "of") return null;
  if (reporters.has(lower) && !tokenAt(page, at).capital) {
    const whole = readForward(page, at, limit);
    return whole && lowerAt(page, at + 1) === "of" ? whole : { from: at, to: at + 1 };
  }
  return readForward(page, at, limit);
};

const passOne = (page: Page, at: number, limit: number, places: Phrase[]): number => {
  const { lower, kind, capital } = tokenAt(page, at);
  if (isQuoted(page, at)) return at;
  if (isDate(page, at) || (kind === "number" && isDateNumber(page, at))) return at + 1;
  if (kind !== "word") return at;
  if ((lower === "this" || lower === "last" || lower === "next") && !isDate(page, at + 1)) return at;
  if (fillers.has(lower) || (/ly$/.test(lower) && !capital && lower !== "family" && lower !== "only")) return at + 1;
  if (
    !placing.has(lower) ||
    amountOpeners.has(lowerAt(page, at + 1)) ||
    (lower === "in" && lowerAt(page, at + 1) === "excess") ||
    (lower === "to" && tokenAt(page, at + 1).kind === "number")
  )
    return at;
  return passPlace(page, at, limit, places);
};

/** A figure that belongs to a date: "on 13 October", "Oct. 4", "in 2022". */
const isDateNumber = (page: Page, at: number): boolean => {
  const near =
    months.has(lowerAt(page, at + 1)) ||
    months.has(lowerAt(page, at - 1)) ||
    /^(?:a\.m\.|p\.m\.|gmt)$/.test(lowerAt(page, at + 1));
  return (
    near ||
    (/^(?:19|20)\d\d$/.test(lowerAt(page, at)) && (placing.has(lowerAt(page, at - 1)) || lowerAt(page, at - 1) === ","))
  );
};

const passPlace = (page: Page, at: number, limit: number, places: Phrase[]): number => {
  const next = tokenAt(page, at + 1);
  if (
    next.kind === "number" ||
    isDate(page, at + 1) ||
    ["last", "this", "next", "early", "late"].includes(next.lower)
  ) {
    return next.kind === "number" && !isDateNumber(page, at + 1) ? at : at + 1;
  }
  if (next.lower === "the" && /^\d+(?:st|nd|rd|th)$/.test(lowerAt(page, at + 2))) return at + 3;
  if (/ing$/.test(next.lower) && !next.capital) {
    const object = readForward(page, at + 2, limit);
    return object ? object.to : at + 2;
  }
  const phrase = readForward(page, at + 1, limit);
  if (!phrase) return next.kind === "word" && !stops.has(next.lower) ? at + 2 : at;
  places.push(phrase);
  return phrase.to;
};

const opening = (page: Page, at: number, sentence: Sentence): After["opens"] => {
  const { text, lower } = tokenAt(page, at);
  if (at >= sentence.to || /^[.!?…;)]$/.test(text)) return "end";
  if (isQuoted(page, at)) return "quote";
  if (text === ":") return "quote";
  if (text === "," || text === "—" || text === "–" || text === "-") return "comma";
  if (lower === "that" && !linking.has(lowerAt(page, at + 1))) return "that";
  return "clause";
};
