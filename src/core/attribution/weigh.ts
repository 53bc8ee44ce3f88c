import type { After } from "./after.ts";
import type { Cue } from "./cues.ts";
import type { Placing } from "./finding.ts";
import { auxiliaries, determiners } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";

const amountWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions half third quarter several scores couple pair fifty twenty thirty forty sixty".split(
    " ",
  ),
);

const amountOpeners = new Set(
  "about around some nearly almost roughly over under at up more fewer less as close between upwards upward only just".split(
    " ",
  ),
);

/** Whether a cue has the company that it needs; see `CueNeed`. */
export const weighs = (page: Page, cue: Cue, after: After, placing: Placing, sentence: Sentence): boolean => {
  if (cue.need === "say") return true;
  if (cue.need === "that")
    return (
      after.opens === "that" ||
      (placing === "around" && /^(?:find|note)$/.test(cue.lemma)) ||
      (placing === "before" && quotes(page, sentence)) ||
      (cue.lemma === "find" && opensAmount(page, after.at))
    );
  if (cue.need === "number" && placing === "before")
    return (cue.lemma === "count" || cue.lemma === "tally") && hasAmount(page, sentence.from, sentence.to);
  if (cue.need === "number") return placing === "after" && numbers(page, cue, after, sentence);
  if (placing !== "after") return true;
  if (clausal.has(cue.lemma) && !/^(?:another|further)$/.test(lowerAt(page, after.at)))
    return (
      after.opens === "that" ||
      after.opens === "quote" ||
      (after.opens === "clause" && hasAuxiliary(page, after.at, sentence.to))
    );
  return after.opens !== "clause" || opensClause(page, after.at) || hasAmount(page, after.at, sentence.to);
};

/** The amount must be the verb's own object, near it; "put" needs "at" before the amount. */
const numbers = (page: Page, cue: Cue, after: After, sentence: Sentence): boolean => {
  if (after.opens === "comma" || after.opens === "end") return false;
  if (cue.lemma === "publish" && shows(page, after.at)) return true;
  const limit = Math.min(sentence.to, after.at + 14);
  if (cue.lemma === "come")
    return (
      lowerAt(page, after.at) === "up" && lowerAt(page, after.at + 1) === "with" && hasAmount(page, after.at, limit)
    );
  if (phrasal.has(cue.lemma))
    return /^(?:off|away|aside|at)$/.test(lowerAt(page, after.at)) && hasAmount(page, after.at, limit);
  if (tallying.has(cue.lemma)) return talliesWithin(page, after.at) && hasAmount(page, after.at, limit);
  if (cue.lemma === "speak") return /^(?:of|about)$/.test(lowerAt(page, after.at)) && hasAmount(page, after.at, limit);
  if (cue.lemma !== "put" && cue.lemma !== "arrive") return hasAmount(page, after.at, limit);
  for (let at = after.at - 1; at < limit; at += 1)
    if (lowerAt(page, at) === "at" && opensAmount(page, at + 1)) return true;
  return (
    cue.lemma === "put" && /^(?:number|figure)$/.test(lowerAt(page, after.at + 1)) && hasAmount(page, after.at, limit)
  );
};

const things = new Set([
  "pictures",
  "picture",
  "images",
  "image",
  "imagery",
  "photos",
  "photo",
  "photographs",
  "footage",
  "video",
  "data",
  "figures",
  "map",
]);

/** "published images from space". */
const shows = (page: Page, at: number): boolean => [0, 1, 2].some((step) => things.has(lowerAt(page, at + step)));

/** Verbs of waving away that mean it only with their particle: "laughed off reports of 40". */
const phrasal = new Set(["brush", "laugh", "scoff", "shrug", "wave"]);

/** Verbs that move a count: "raised its estimate to 40" says something, "raised 40 sheep" does not. */
const tallying = new Set(["correct", "raise", "revise", "offer"]);

const tallies =
  /^(?:count|tally|total|number|figure|estimate|toll|forecast|assessment|sum|price|share|close|about|around|some|more|nearly|over|up)$/;

const talliesWithin = (page: Page, at: number): boolean =>
  [0, 1, 2, 3].some((step) => tallies.test(lowerAt(page, at + step)));

const opensAmount = (page: Page, at: number): boolean => {
  const { kind, lower, text } = tokenAt(page, at);
  return (
    kind === "number" ||
    text === "$" ||
    text === "€" ||
    amountWords.has(lower) ||
    amountOpeners.has(lower) ||
    (lower === "a" && amountWords.has(lowerAt(page, at + 1)))
  );
};

/** A quotation in the sentence: then a weak verb ("asked", "laughed") attributes it. */
const quotes = (page: Page, sentence: Sentence): boolean => {
  for (let at = sentence.from; at < sentence.to; at += 1) if (isQuoted(page, at)) return true;
  return false;
};

/** Verbs with many plain objects ("added 40 jobs"): they say something only before a clause. */
const clausal = new Set(["add", "maintain", "post"]);

const hasAuxiliary = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 12); at += 1) if (auxiliaries.has(lowerAt(page, at))) return true;
  return false;
};

const opensClause = (page: Page, at: number): boolean => {
  const { lower, kind, capital } = tokenAt(page, at);
  if (kind === "number" || capital || determiners.has(lower) || amountOpeners.has(lower)) return true;
  return /^(?:he|she|it|they|we|i|there|what|how|why|where|who|whether|if|no|not)$/.test(lower) || /s$/.test(lower);
};

export const hasAmount = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    const { kind, lower } = tokenAt(page, at);
    if (
      (kind === "number" && !/^(?:19|20)\d\d$/.test(lower) && !/^\d+(?:st|nd|rd|th)$/.test(lower)) ||
      amountWords.has(lower) ||
      /^(?:hundred|thousand|million)-/.test(lower)
    )
      return true;
  }
  return false;
};
