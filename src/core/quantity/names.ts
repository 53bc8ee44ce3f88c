import { readCardinal } from "./cardinal.ts";
import { designators, longDesignators, weakDesignators } from "./lexicon.ts";
import { after, before, dropped, type Found, type ReadRule, type Seed } from "./piece.ts";

export const nameRules: readonly ReadRule[] = [
  { id: "calibre", seeds: "figure", example: "He saw shells of «152mm» there.", read: readCalibre },
  { id: "calibre-list", seeds: "figure", example: "They fit «122-» and 152-mm barrels.", read: readCalibreList },
  {
    id: "calibre-elided",
    seeds: "figure",
    example: "One has a bore of 170 mm, the other of «240».",
    read: readElidedCalibre,
  },
  { id: "calibre-inches", example: "A «six-inch» shell lay there.", read: readInches },
  { id: "designation", seeds: "figure", example: "A «KN-23» flew by.", read: readDesignation },
  { id: "designation-digits-first", seeds: "figure", example: "The old «2S7s» were scrapped.", read: readDigitsFirst },
  { id: "designator", example: "It broke «Resolution 1718» again.", read: readDesignator },
  { id: "name-number", seeds: "word", example: "He flew on Air Force «One» to Guam.", read: readNameNumber },
];

const digits = /^\d/;

/** Millimetres of rain and of thickness are lengths. */
const lengthAfter =
  /^ (?:fell\b|of (?:rain|snow|precipitation|rainfall|water|ice|steel|armou?r)|thick|wide|long|deep|high|tall|apart|in (?:diameter|length|width)|below|above|from)/;

function readCalibre({ text, at, right }: Seed): Found | null {
  const match =
    /^(\d{1,3}(?:\.\d{1,2})?)(?:-|\u2011|\s|\u00a0)?(mm|millimet(?:er|re)s?|cm|centimet(?:er|re)s?)(?![\p{L}\p{N}])/u.exec(
      right,
    );
  if (!match || lengthAfter.test(after(text, at + match[0].length))) return null;
  const centimetres = match[2]?.startsWith("c") === true;
  if (centimetres && !/^\d{1,3}(?:\.\d{1,2})?-/.test(match[0])) return null;
  return { kind: "calibre", start: at, end: at + match[0].length, mm: Number(match[1]) * (centimetres ? 10 : 1) };
}

/** The first of "122- and 152-mm", "122 mm and 152", "122/152mm". */
function readCalibreList({ text, at, right }: Seed): Found | null {
  const match = /^(\d{2,3})(?:-(?= (?:and|or|to) )|(?=\/)|(?= (?:and|or) \d{2,3}(?:-|\s)?(?:mm|millimet)))/.exec(right);
  if (
    !match ||
    !/^-?(?:\/| (?:and|or|to) )\d{2,3}(?:-|\s|\u00a0)?(?:mm|millimet)/.test(after(text, at + (match[1]?.length ?? 0)))
  )
    return null;
  return { kind: "calibre", start: at, end: at + match[0].length, mm: Number(match[1]) };
}

const elides = new Set(["of", "has", "have", "at"]);

/** "The first of 170 mm, the second of 240.": a bare figure that ends its clause takes the unit of the calibre before it. */
function readElidedCalibre({ text, at, right, previous }: Seed): Found | null {
  if (!elides.has(previous)) return null;
  const figure = /^\d{2,3}(?=[.;,](?:\s|$)|$)/.exec(right)?.[0];
  const clause = before(text, at, 80).split(/[.;]/).at(-1) ?? "";
  if (figure === undefined || !/\d[-\s]?(?:mm|millimet(?:er|re)s?)\b/.test(clause)) return null;
  return { kind: "calibre", start: at, end: at + figure.length, mm: Number(figure) };
}

/** Inches are a calibre where they stand before their noun: "six-inch shells", "the 4.8-inch rockets". */
function readInches({ text, at, right }: Seed): Found | null {
  const figure = /^\d{1,2}(?:\.\d{1,2})?/.exec(right)?.[0];
  const cardinal = figure === undefined ? readCardinal(text, at) : { value: Number(figure), end: at + figure.length };
  const joint =
    cardinal && /^[-\u2011]inch\b(?! (?:thick|screen|wide|tall|long|display|pipe|tv))/i.exec(after(text, cardinal.end));
  if (!cardinal || !joint || cardinal.value < 1 || cardinal.value > 20) return null;
  return { kind: "calibre", start: at, end: cardinal.end + joint[0].length, mm: Math.round(cardinal.value * 25.4) };
}

/** Capitals, perhaps a dash, figures and letters: KN-23, Hwasong-11A, M1989, Tu-22M3, KN-23/24. */
function readDesignation({ at, left, right }: Seed): Found | null {
  if (!/[\p{L}\p{N}\u2011-]/u.test(left.charAt(left.length - 1))) return null;
  const head = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{0,14}(?:[-\u2011]\p{Lu}{0,2})?)$/u.exec(left)?.[1];
  if (head === undefined || /^(?:US|HK|NT|RM|PS|Rs|CHF|EUR|USD|GBP|RUB|RMB|KRW|UAH)$/.test(head)) return null;
  if (/^[A-Z]{2,3}$/.test(head) && /^\d[\d.,]{0,12} ?(?:million|billion|bn|m)\b/.test(right)) return null;
  const tail = /^\d{1,5}(?:[\p{L}][\p{L}\p{N}]{0,3})?(?:\/\d{1,4}\p{Lu}?|-\d{1,2}|\+\d)?(?![\p{N}])/u.exec(right)?.[0];
  if (tail === undefined) return null;
  const name = head + tail.replace(/(?<=\d\p{Lu}?)s$/u, "").replace("/", `/${head}`);
  return { kind: "designation", start: at - head.length, end: at + tail.length, name };
}

function readDigitsFirst({ text, at, right }: Seed): Found | null {
  const match = /^\d{1,2}\p{Lu}{1,2}-?\d{1,4}\p{Lu}?(?=s?(?![\p{L}\p{N}]))/u.exec(right);
  if (!match) return null;
  const plural = text.charAt(at + match[0].length) === "s" ? 1 : 0;
  return { kind: "designation", start: at, end: at + match[0].length + plural, name: match[0] };
}

const resolution = /^resolutions?$/i;
const figureName =
  /^\d{1,6}(?:-\d{1,4}|[A-Z])?(?![\d,.]?\d)(?:(?:,| and| or|, and) (?:No\. )?\d{1,5}(?![\d,.]?\d)(?! [a-z]{2,15}s\b)){0,6}/;

const pluralAfter = /^[\d,.]{1,12} (?:[a-z]{2,15} )?(?:[a-z]{2,20}s|people|men|women|troops)\b/;

/** "Resolution 1718", "No. 2", "Unit 684", "Group of 20", "number two": names with a number, not an amount. */
function readDesignator({ text, at, word, left, right, previous }: Seed): Found | null {
  const isResolution = resolution.test(previous);
  const long = longDesignators.get(previous);
  const name = isResolution || designators.has(previous) ? previous : long && left.endsWith(`${long} `) ? long : null;
  if (name === null || (weakDesignators.has(name) && pluralAfter.test(right))) return null;
  const figure = figureName.exec(right)?.[0];
  const spelled = digits.test(word) || /^(?:no|day)$/i.test(name) ? null : readCardinal(text, at);
  if (figure === undefined && (!spelled || spelled.value > 40)) return null;
  const length = name.length + (/\s$/.test(left) ? 1 : 0);
  const end = figure === undefined ? (spelled?.end ?? at) : at + figure.length;
  return dropped(at - length, end, isResolution ? "resolution" : "designation");
}

/** A number word with a capital behind a capitalised word is part of a name: "Air Force One", "Channel Four". */
function readNameNumber({ text, at, right, previous }: Seed): Found | null {
  if (!/^[A-Z]/.test(right) || !/^[A-Z][a-z]{1,20}$/.test(previous)) return null;
  const cardinal = readCardinal(text, at);
  return cardinal && dropped(at, cardinal.end, "designation");
}
