import { scales, suffixes, vulgar } from "./lexicon.ts";
import { after, before, type Found, numeral, type ReadRule, type Seed } from "./piece.ts";

type Shape = { readonly pattern: RegExp; readonly read: (figure: string) => number; readonly grouped?: true };

const plain = (figure: string): number => Number(figure.replace(/[^\d.]/g, ""));
const whole = (figure: string): number => Number(figure.replace(/\D/g, ""));
const withComma = (figure: string): number => Number(figure.replace(",", "."));

/** Tried in order: "6,700", "6 700", "12.000", "2,5 million", "2.3", "300". Bounded, so that no input backtracks. */
const shapes: readonly Shape[] = [
  { pattern: /\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?(?!\d)/y, read: plain, grouped: true },
  { pattern: /\d{1,3}(?:['’]\d{3}){1,5}(?!\d)/y, read: whole, grouped: true },
  { pattern: /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,5}(?![\d,.]?\d)/y, read: whole, grouped: true },
  { pattern: /[1-9]\d{0,2}(?:\.\d{3}){1,5}(?![\d,]|\.\d)/y, read: whole, grouped: true },
  {
    pattern: /\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|mln|bn|%|per\s?cent|euros?\b|dollars?\b))/y,
    read: withComma,
  },
  { pattern: /\d{1,15}\.\d{1,9}(?!\d)/y, read: plain },
  { pattern: /\d{1,15}(?!\d)/y, read: plain },
];

const calibreFollows = /^(?:-|\s|\u2011)?(?:mm|cm|millimet|centimet|inch)/;
const monthBefore = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s$/;
/** What makes "3.456" a decimal rather than thousands. */
const decimalAfter =
  /^\s?(?:thousand|million|billion|trillion|mln|bn|m\b|%|per\s?cent|percent|degrees|°|[-\s]?(?:kg|km|mm|tons?|tonnes?)\b)/;

export const figureRules: readonly ReadRule[] = [
  { id: "vulgar-fraction", seeds: "figure", example: "He sold «½» of it.", read: readVulgar },
  { id: "figure", seeds: "figure", example: "The depot took in «6,700» crates.", read: (seed) => readFigure(seed) },
];

function readVulgar({ at, word }: Seed): Found | null {
  const part = vulgar.get(word);
  return part === undefined ? null : numeral({ start: at, end: at + 1 }, part * 100, { unit: "percent" });
}

function readFigure({ text, at, left, right }: Seed): Found | null {
  const fraction = /(?:^|\s)\.$/.test(left) ? /^\d{1,9}(?![\d,.]?\d)/.exec(right)?.[0] : undefined;
  if (fraction !== undefined) return numeral({ start: at - 1, end: at + fraction.length }, Number(`0.${fraction}`));
  for (const { pattern, read, grouped } of shapes) {
    pattern.lastIndex = at;
    const figure = pattern.exec(text)?.[0];
    if (figure === undefined) continue;
    const kept = grouped ? withoutCalibre(text, at, figure) : figure;
    if (kept === null || (grouped && isDecimal(text, at, kept))) continue;
    return scaled(text, at, at + kept.length, kept === figure ? read(kept) : whole(kept), /^\d+$/.test(kept));
  }
  return null;
}

/** "500 000 122 mm": the last group belongs to the calibre; "Oct. 8 150 men": the first to the date. */
function withoutCalibre(text: string, at: number, figure: string): string | null {
  if (!/\s/.test(figure)) return figure;
  if (monthBefore.test(before(text, at))) return null;
  if (!calibreFollows.test(after(text, at + figure.length))) return figure;
  return figure.slice(0, figure.search(/\s\d{3}$/));
}

const isDecimal = (text: string, at: number, figure: string): boolean =>
  /^\d{1,3}\.\d{3}$/.test(figure) &&
  (decimalAfter.test(after(text, at + figure.length)) || /[$€£¥]$/.test(text.slice(Math.max(0, at - 1), at)));

function scaled(text: string, start: number, end: number, value: number, bare: boolean): Found | null {
  const rest = after(text, end);
  const fraction = vulgar.get(rest.charAt(0));
  if (fraction !== undefined) return scaled(text, start, end + 1, value + fraction, false);
  const suffix = /^(?:[a-zA-Z]{1,3})(?![\p{L}\p{N}])/u.exec(rest)?.[0];
  const scale = suffix === undefined ? undefined : suffixes.get(suffix);
  if (suffix !== undefined && scale !== undefined && !isLength(suffix, rest, text, start))
    return numeral({ start, end: end + suffix.length }, value * scale, { scale });
  return spelled(start, end, value, rest) ?? numeral({ start, end }, value, { bare });
}

/** "100m sprint", "300m away": metres; "122mm" is a calibre, "$5mm" is money. */
const isLength = (suffix: string, rest: string, text: string, start: number): boolean =>
  (suffix === "mm" && !/[$€£]\s?$/.test(before(text, start))) ||
  (suffix === "m" &&
    /^m[ -](?:above|across|away|below|beneath|deep|down|from|freestyle|high|hurdles|long|off|or so from|race|relay|sprint|tall|underground|wide)\b/.test(
      rest,
    ));

/** "2.3 million", "7 thousand", "20 dozen", "300-million". */
function spelled(start: number, end: number, value: number, rest: string): Found | null {
  const match = /^[\s\u00a0-]([a-z]{2,8})\b(?:[\s-](thousand|million)\b)?/i.exec(rest);
  const scale = scales.get(match?.[1]?.toLowerCase() ?? "");
  if (!match || scale === undefined) return null;
  const second = scales.get(match[2]?.toLowerCase() ?? "") ?? 1;
  const length = match[2] === undefined ? 1 + (match[1]?.length ?? 0) : match[0].length;
  return numeral({ start, end: end + length }, value * scale * second, { scale: scale * second });
}
