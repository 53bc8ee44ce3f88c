import type { Input } from "./item-input.ts";

const share =
  /^\s*(?:of (?:them|these|those|which|whom|what|the)\b|larger|bigger|more|higher|heavier|had\b|have\b|has\b|is\b|was\b|comes?\b|came\b|went\b|goes\b|were\b|are\b|do\b|did\b|failed|blew|\w+ed\b)/;
const byShare = /\b(?:larger|bigger|more|higher|heavier|up) by $/;
const definite = /\b(?:the|those|these)\s*$/i;
const counted = /\b(?:number|count|total|tally|share) of ([^,.;:]{3,60})/gi;

/** "Of the losses that his men suffered, 60 percent …". */
const wholeOf = /^\W*Of (?:the|all|his|their|its) [^,]{3,80},/;

/** The number stands alone and leans on what was spoken of; where it is a share, it is one of that. */
export function isElliptic(input: Input): boolean {
  const { reading, passage, quantity, phrase } = input;
  if (phrase.strange > 0 || isForeign(input)) return false;
  if (quantity.unit === "count") return true;
  if (quantity.unit === "tonne")
    return /^\s?of (?:it|them|which)\b/.test(reading.text.slice(quantity.end, quantity.end + 12));
  if (quantity.unit === "percent" && (isPercentAgain(input) || isOfThose(input) || isAsideShare(input))) return true;
  return (
    quantity.unit === "percent" &&
    (share.test(reading.text.slice(quantity.end, Math.min(passage.end, quantity.end + 40))) || isByShare(input))
  );
}

/** "The bulk of the ammunition – more than 60% in some months – comes from …". */
const isAsideShare = ({ reading: { text }, quantity }: Input): boolean =>
  /\b(?:bulk|most|majority|share|part|much|lot) of [^,.;–—]{3,40}\s[–—(-]\s?$/i.test(
    text.slice(Math.max(0, quantity.start - 70), quantity.start),
  );

/** "Of those one in three fell". */
const isOfThose = ({ reading: { text }, quantity }: Input): boolean =>
  /\b(?:of|among) (?:them|those|these|which|whom),?\s*$/i.test(
    text.slice(Math.max(0, quantity.start - 15), quantity.start),
  );

/** "In April it was 40 percent", behind a share just given. */
const isPercentAgain = ({ reading, passage, quantity, before }: Input): boolean => {
  const last = before.at(-1);
  const from = reading.sentences[Math.max(0, passage.index - 1)]?.start ?? 0;
  return last?.quantity.unit === "percent" && last.start >= from && /^[.,;"”]/.test(reading.text.slice(quantity.end));
};

/** "Russia has fired all but a few". */
const isAllBut = ({ reading: { text }, quantity }: Input): boolean =>
  /\ball but\s*$/.test(text.slice(Math.max(0, quantity.start - 9), quantity.start));

/** "Bigger by about 30 percent". */
export const isByShare = ({ reading, quantity }: Input): boolean =>
  byShare.test(reading.text.slice(Math.max(0, quantity.start - 12), quantity.start));

/** Signs that what the number leans on is no thing of the topic. */
const isForeign = (input: Input): boolean =>
  isOtherKind(input) ||
  isAside(input) ||
  leansOnStrange(input) ||
  isOfStrange(input) ||
  countsStrange(input) ||
  isFirstTwo(input) ||
  isBore(input) ||
  isOneOf(input) ||
  isYear(input) ||
  isRatio(input) ||
  isMembers(input) ||
  isSpeaking(input) ||
  isFigure(input) ||
  isAsked(input) ||
  isAllBut(input);

/** "The minister, 65, a general": a number between commas; "one-point-two million": the rest of a number. */
function isAside({ reading: { text }, quantity }: Input): boolean {
  return (
    (/,\s*$/.test(text.slice(quantity.start - 2, quantity.start)) && /^,/.test(text.slice(quantity.end))) ||
    /[\p{L}\d]-$/u.test(text.slice(quantity.start - 2, quantity.start))
  );
}

const nearBack = 90;

/** "Nine deficiencies, two of them …": another number before it in the sentence counted something else. */
function leansOnStrange({ reading, passage, quantity, before }: Input): boolean {
  if (quantity.unit === "percent") return false;
  if (definite.test(reading.text.slice(Math.max(0, quantity.start - 8), quantity.start))) return false;
  const last = reading.scan.quantities.findLast(
    ({ start, end }) => end <= quantity.start && start >= Math.max(passage.start, quantity.start - nearBack),
  );
  return last !== undefined && !before.some((mention) => mention.start === last.start);
}

/** "72 of 99 air targets": the whole counts something else. */
function isOfStrange({ reading, quantity, before }: Input): boolean {
  const next = reading.scan.quantities.find(({ start }) => start >= quantity.end);
  if (before.some((mention) => mention.quantity.low !== null && mention.quantity.low === next?.low)) return false;
  return next !== undefined && /^\s*(?:out )?of\s*(?:the )?$/.test(reading.text.slice(quantity.end, next.start));
}

/** "The number of fallen defenders: 31 thousand": what is counted is named, and is no thing of the topic. */
function countsStrange({ reading, passage, quantity }: Input): boolean {
  const lead = reading.text.slice(passage.start, quantity.start);
  const last = Array.from(lead.matchAll(counted)).at(-1) ?? wholeOf.exec(lead);
  if (!last) return false;
  const from = passage.start + last.index;
  return !passage.nouns.some(
    ({ first, last: end }) =>
      (passage.words[first]?.start ?? 0) >= from && (passage.words[end - 1]?.end ?? 0) <= quantity.start,
  );
}

/** "The first two, in May and August". */
const isFirstTwo = ({ reading: { text }, quantity }: Input): boolean =>
  /\b(?:first|last|other|next) $/.test(text.slice(Math.max(0, quantity.start - 7), quantity.start)) &&
  /^,/.test(text.slice(quantity.end));

/** "The latter of 240" where the sentence is about calibres; "for a 170 you don't get a shell". */
const isBore = ({ reading: { text }, passage, quantity }: Input): boolean =>
  /\bcalib(?:er|re)s? of\b/i.test(text.slice(passage.start, passage.end)) ||
  (/\ban? $/.test(text.slice(Math.max(0, quantity.start - 3), quantity.start)) &&
    /^\d/.test(text.slice(quantity.start)));

/** "The images, one of which …", "he isn't one of them": one of what the words before it name. */
const isOneOf = ({ reading: { text }, quantity }: Input): boolean =>
  quantity.low === 1 &&
  quantity.bound === "exact" &&
  /^\s*of (?:which|whom|them|these|those)\b/.test(text.slice(quantity.end, quantity.end + 12));

/** "It is 1916 with drones": four bare digits with no noun of their own. */
const isYear = ({ reading: { text }, quantity }: Input): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(quantity.start, quantity.end)) &&
  !/^\s*(?:of|more|others|were|was|have|had|men|are)\b/.test(text.slice(quantity.end, quantity.end + 8));

/** "The odds were one to five". */
const isRatio = ({ reading: { text }, passage, quantity }: Input): boolean =>
  /\b(?:ratio|odds)\b/i.test(text.slice(passage.start, quantity.start)) &&
  /\bto\s*$|^\s*to\b/.test(
    `${text.slice(quantity.start - 4, quantity.start)}\n${text.slice(quantity.end, quantity.end + 4)}`,
  );

/** "Our union of 27", "a village of 400", "a crew of 12": the members of something else. */
const isMembers = ({ reading: { text }, quantity }: Input): boolean =>
  /\b(?:union|bloc|club|alliance|panel|committee|team|council|coalition|parliament|assembly|jury|board|village|town|city|hamlet|population|crew|family|staff|class|nation|country|circle|membership|audience|crowd) of (?:only |just )?$/i.test(
    text.slice(Math.max(0, quantity.start - 30), quantity.start),
  );

/** "Two pointed out that …": those who are counted speak. */
const isSpeaking = ({ reading: { text }, quantity }: Input): boolean =>
  /^\s*(?:(?:have|had|others?|more) )?(?:pointed out|said|say|told|replied|answered|declined|refused|agreed|argued|insisted|noted|added|abstained|voted|confirmed|acknowledged|warned)\b/.test(
    text.slice(quantity.end, quantity.end + 30),
  );

/** "Got two numbers wrong", "gave three different figures". */
const isFigure = ({ reading: { text }, quantity }: Input): boolean =>
  /^\s*(?:\p{L}+ )?(?:numbers|figures|digits|percentages|estimates|words|sentences|questions|dates|points)\b/u.test(
    text.slice(quantity.end, quantity.end + 36),
  );

/** "Covers 100 percent of what the troops ask for": a share of a need. */
const isAsked = ({ reading: { text }, quantity }: Input): boolean =>
  quantity.unit === "percent" &&
  /^\s*of (?:what|the (?:needs|demand|requests|requirements)|(?:its|their|our|his) (?:needs|demand|requests|requirements))(?: [^.,;]{0,40}?\b(?:requests?|needs?|wants?|asks?|requires?|demands?)\b)?/.test(
    text.slice(quantity.end, quantity.end + 60),
  ) &&
  /\b(?:requests?|needs?|wants?|asks?|requires?|demand(?:s|ed)?|requirements)\b/.test(
    text.slice(quantity.end, quantity.end + 60),
  );

/** "6 F-16s more": a kind is named, and none of the topic. */
const isOtherKind = ({ reading, passage, phrase }: Input): boolean => {
  const [first, last] = [passage.words[phrase.first], passage.words[phrase.last - 1]];
  if (!first || !last || phrase.head) return false;
  return reading.scan.designations.some(({ start, end }) => start >= first.start && end <= last.end);
};
