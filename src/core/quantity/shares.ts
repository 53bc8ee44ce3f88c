import { readCardinal } from "./cardinal.ts";
import { parts, scales, units } from "./lexicon.ts";
import { after, before, type Found, numeral, type ReadRule, type Seed } from "./piece.ts";

export const shareRules: readonly ReadRule[] = [
  { id: "one-in-n", example: "It hits «one in three» of them.", read: readOneIn },
  { id: "part-of-one", seeds: "word", example: "They lost «a quarter of a million» sheep.", read: readPartOfOne },
  { id: "n-parts", seeds: "word", example: "He lost «two-thirds» of his flock.", read: readParts },
  { id: "a-part", seeds: "word", example: "They sold «a quarter» of the wheat.", read: readPart },
  { id: "half", seeds: "word", example: "The frost spoiled «half» of the crop.", read: readHalf },
  { id: "slash-fraction", seeds: "figure", example: "He owns «1/2» of the mill.", read: readSlash },
];

const percent = (start: number, end: number, value: number): Found =>
  numeral({ start, end }, Math.round(value * 1e4) / 1e4, { unit: "percent" });

/** "One in three", "2 out of 5": a small number in a larger one. "One in 2023" and "three in a row" are none. */
function readOneIn({ text, at }: Seed): Found | null {
  const part = smallAt(text, at);
  const joint = part && /^ (?:in every|out of every|in|out of) (?=[a-z\d])/.exec(after(text, part.end));
  const base = part && joint && smallAt(text, part.end + joint[0].length);
  if (!part || !base || base.value <= part.value || !isRatio(part.value, base.value)) return null;
  return /^(?: (?:days|weeks|months|years|hours|minutes|thousand|million|p\.m|a\.m)\b|[-.,:]\d|%| per ?cent)/.test(
    after(text, base.end),
  )
    ? null
    : percent(at, base.end, (100 * part.value) / base.value);
}

/** "One in 20", "nine out of ten", "three in five"; "19 out of 20 drones" are two counts, "two in 12 attacks" too. */
const isRatio = (part: number, base: number): boolean => base === 100 || base <= (part === 1 ? 100 : 10);

function smallAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const figure = /^\d{1,3}(?![\d,.]?\d|\w)/.exec(text.slice(at, at + 6))?.[0];
  return figure === undefined ? readCardinal(text, at) : { value: Number(figure), end: at + figure.length };
}

/** "A quarter of a million", "half a percentage point", "half a tonne": a part of one, an amount and no share. */
function readPartOfOne({ at, word, left, right }: Seed): Found | null {
  const match =
    /^(?:([a-z]+)[ -])?(half|quarters?|thirds?|fifths?|tenths?)(?: of)? (?:an?|one)(?: (thousand|million|billion|trillion)\b|(?= (?:percentage point|per ?cent|ton|tonne|barrel)\b))/i.exec(
      right,
    );
  const size = parts.get(match?.[2]?.toLowerCase() ?? "");
  const count = match?.[1] === undefined ? 1 : units.get(word);
  if (!match || size === undefined || count === undefined || (match[1] === undefined && !parts.has(word))) return null;
  if (word === "half" && match[3] !== undefined) return null;
  const scale = scales.get(match[3]?.toLowerCase() ?? "") ?? 1;
  const start = match[1] === undefined && /\ba $/i.test(left) ? at - 2 : at;
  return numeral({ start, end: at + match[0].length }, (count * size * scale) / 100, { scale });
}

/** "Two-thirds", "three quarters of", "one-fifth". */
function readParts({ text, at, word }: Seed): Found | null {
  const count = units.get(word);
  if (count === undefined || count < 1 || count > 9) return null;
  const match =
    /^([a-z]+)([ -])(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?!-)/i.exec(
      text.slice(at, at + 18),
    );
  const size = parts.get(match?.[3]?.toLowerCase() ?? "");
  if (!match || size === undefined || (/half/i.test(match[3] ?? "") && count !== 1)) return null;
  const end = at + match[0].length;
  const plural = match[3]?.endsWith("s") === true;
  if ((count > 1 && !plural) || (match[2] === " " && !ofFollows(text, end) && !bounded(text, at))) return null;
  const value = count * size;
  return value >= 100 ? null : percent(at, end, value);
}

const ofFollows = (text: string, end: number): boolean =>
  /^ of (?!(?:growth|decline|contraction|recession|negative|positive|falling|rising|losses|profits?)\b|(?:the |a |this |last |next )?(?:year|century|season|game|match|fiscal|20\d\d|19\d\d))/i.test(
    after(text, end),
  );

const bounded = (text: string, at: number): boolean =>
  /\b(?:about|almost|around|nearly|over|roughly|some|than|least|most|under|above|below|by|just|up to|only|approximately|the other|remaining)\s$/i.test(
    before(text, at),
  );

/** "A third of them", "nearly a quarter". "A third country", "this quarter", "a quarter past six" are no shares. */
function readPart({ text, at, word }: Seed): Found | null {
  const size = parts.get(word);
  if (size === undefined || word === "half" || word.endsWith("s")) return null;
  const article = /\ba $/i.exec(before(text, at));
  const end = at + word.length;
  if (!article || /^-/.test(after(text, end))) return null;
  const start = at - article[0].length;
  const stands =
    ofFollows(text, end) ||
    (bounded(text, start) &&
      /^(?:[.,;:)"”’]|$| (?:were|was|are|is|have|had|did|do|to|in|on|from|less|more|larger|smaller|higher|lower|the|that|since|compared)\b)/.test(
        after(text, end),
      ));
  return stands ? percent(start, end, size) : null;
}

const notHalfBefore =
  /(?:\b(?:first|second|latter|other|better|top|bottom|back|front|northern|southern|eastern|western|upper|lower|in|and a|one|two|three|four|five|six|opening|closing|early|late)[ -]|-)$/i;
const notHalfAfter =
  /^(?:[-–]| (?:an?|past|again|as|blind|built|closed|full|empty|idle|hidden|buried|open|pay|price|board|light|time|way|hour|hours|year|years|century|decade|dozen|brother|sister|marathon|naked|dead|asleep|mast|term|finished|built|jokingly|expecting)\b|['’])/i;

/** "Half of", "half the", "half do not": a share, unless it is part of a time or a compound. */
function readHalf({ text, at, word }: Seed): Found | null {
  if (word !== "half" && word !== "halves") return null;
  const end = at + word.length;
  if (word === "halves" || notHalfBefore.test(before(text, at)) || notHalfAfter.test(after(text, end))) return null;
  if (/^ of (?:the |this |last |next )?(?:year|century|season|game|match|month|19\d\d|20\d\d)/i.test(after(text, end)))
    return null;
  return percent(at, end, 50);
}

function readSlash({ text, at }: Seed): Found | null {
  const match = /^([1-9])\/([2-9]|10)(?![\d/\p{L}])(?! (?:vote|ruling|split))/u.exec(after(text, at));
  const value = match && (100 * Number(match[1])) / Number(match[2]);
  return match && value !== null && value < 100 ? percent(at, at + match[0].length, value) : null;
}
