import { fews, plurals, scales, tens, units } from "./lexicon.ts";
import { before, type Found, numeral, type ReadRule, type Seed } from "./piece.ts";

const word = /[A-Za-z]{1,12}(?![\p{L}\p{N}])/uy;
const joint = /(?:,? and |[ \u00a0\n]|[-\u2011])/y;

/** A word of a number with the place behind it. */
type Step = { readonly word: string; readonly start: number; readonly end: number; readonly anded: boolean };

const wordAt = (text: string, at: number): Step | null => {
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  return found === undefined ? null : { word: found.toLowerCase(), start: at, end: at + found.length, anded: false };
};

const nextWord = (text: string, at: number): Step | null => {
  joint.lastIndex = at;
  const gap = joint.exec(text)?.[0];
  if (gap === undefined) return null;
  const next = wordAt(text, at + gap.length);
  if (!next || (gap !== "-" && opensCompound.test(text.slice(next.end, next.end + 12)))) return null;
  return { ...next, anded: gap.includes("and") };
};

/** "Three million six-inch shells", "two hundred five-day passes": the compound is no part of the number. */
const opensCompound =
  /^[-\u2011](?!one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion|odd|plus|strong|some)[a-z]/i;

/** `last` is the value of the last word, `scale` that of the last word from "thousand" on. */
type State = { readonly total: number; readonly group: number; readonly last: number; readonly scale: number };

/** The number after one more word, or null where the word starts another number ("three million two"). */
function add(state: State, step: Step): State | null {
  const { total, group, last, scale } = state;
  const unit = units.get(step.word);
  const ten = tens.get(step.word);
  if (unit !== undefined || ten !== undefined) {
    const value = unit ?? ten ?? 0;
    const fits = last >= 100 || (last >= 20 && last < 100 && value < 10 && value > 0 && !step.anded);
    return fits || last < 0 ? { total, group: group + value, last: value, scale } : null;
  }
  const by = scales.get(step.word);
  if (by === undefined || step.anded) return null;
  if (by === 100 || by === 12) return group < 100 ? { total, group: Math.max(group, 1) * by, last: by, scale } : null;
  if (group === 0 && last >= 1000) return { total: total * by, group: 0, last: by, scale: scale * by };
  if (total > 0 && by >= scale) return null;
  return { total: total + Math.max(group, 1) * by, group: 0, last: by, scale: by };
}

type Cardinal = { readonly value: number; readonly scale: number; readonly end: number };

/** "Three million", "twenty-seven hundred", "one hundred and forty": as far as the words make one number. */
export function readCardinal(text: string, at: number): Cardinal | null {
  const first = wordAt(text, at);
  let state = first && add({ total: 0, group: 0, last: -1, scale: Number.POSITIVE_INFINITY }, first);
  if (!first || !state) return null;
  let end = first.end;
  for (let step = nextWord(text, end); step; step = nextWord(text, end)) {
    const more: State | null = add(state, step);
    if (!more) break;
    state = more;
    end = step.end;
  }
  const { total, group, last } = state;
  return { value: total + group, scale: last >= 1000 ? state.scale : last === 100 || last === 12 ? last : 1, end };
}

/** Where "a" or "half a" before a scale starts ("a million", "half a dozen"). */
const article = /\b(?:a|an)[ \u00a0-]$/i;

const startWithArticle = (text: string, at: number): number => {
  const match = article.exec(before(text, at));
  return match ? at - match[0].length : at;
};

export const wordRules: readonly ReadRule[] = [
  { id: "few", seeds: "word", example: "The yard held «a few hundred» wagons.", read: readFew },
  { id: "plural", seeds: "word", example: "They sent «tens of thousands» of parcels.", read: readPlural },
  { id: "half-scale", seeds: "word", example: "They bought «half a million» masks.", read: readHalfScale },
  { id: "and-a-half", seeds: "word", example: "It spent «two and a half million» on repairs.", read: readAndHalf },
  { id: "article-scale", seeds: "word", example: "There were «a thousand» tents.", read: readArticleScale },
  { id: "a-score", seeds: "word", example: "He met «a score» of farmers.", read: readScore },
  { id: "pair", seeds: "word", example: "They lent «a pair» of tugs.", read: readPair },
  { id: "number-word", seeds: "word", example: "It has «twenty-seven hundred» beds.", read: readWords },
];

function readWords({ text, at, word: seed }: Seed): Found | null {
  if (!units.has(seed) && !tens.has(seed)) return null;
  const cardinal = readCardinal(text, at);
  return cardinal && numeral({ start: at, end: cardinal.end }, cardinal.value, { scale: cardinal.scale });
}

function readArticleScale({ text, at, word: seed }: Seed): Found | null {
  if (!scales.has(seed) || seed.length < 4) return null;
  const cardinal = readCardinal(text, at);
  return (
    cardinal &&
    numeral({ start: startWithArticle(text, at), end: cardinal.end }, cardinal.value, { scale: cardinal.scale })
  );
}

function readFew({ text, at, word: seed }: Seed): Found | null {
  const low = fews.get(seed);
  if (low === undefined) return null;
  const start = startWithArticle(text, at);
  if (seed !== "several" && start === at && !/\b(?:last|past|next|these|those)\s$/i.test(before(text, at))) return null;
  const end = at + seed.length;
  const of = seed === "couple" ? /^ of(?= hundred| thousand| million| dozen)/.exec(text.slice(end, end + 16)) : null;
  const scale = nextWord(text, end + (of ? of[0].length : 0));
  const by = scale && scales.get(scale.word);
  if (scale && by !== undefined && by !== null) {
    const second = nextWord(text, scale.end);
    const more = second && second.word !== "dozen" ? (scales.get(second.word) ?? 1) : 1;
    return numeral({ start, end: more > 1 && second ? second.end : scale.end }, low * by * more, {
      scale: by * more,
      vague: true,
    });
  }
  const extra = seed === "couple" ? null : /^ more\b/.exec(text.slice(end, end + 6));
  return numeral({ start, end: end + (extra ? 5 : 0) }, low, { vague: true });
}

function readPlural({ text, at, word: seed }: Seed): Found | null {
  const first = plurals.get(seed);
  if (first === undefined) return null;
  let end = at + seed.length;
  let value = 2 * first;
  let scale = first;
  for (;;) {
    const match = /^ of ([a-z]{8,9})\b/i.exec(text.slice(end, end + 14));
    const by = plurals.get(match?.[1]?.toLowerCase() ?? "");
    if (!match || by === undefined) break;
    value *= by;
    scale *= by;
    end += match[0].length;
  }
  if (end === at + 4 && seed === "tens") return null;
  if (seed === "scores" && end === at + 6 && !/^ (?:of|more)\b/.test(text.slice(end, end + 8))) return null;
  return numeral({ start: at, end }, value, { scale, vague: true });
}

function readHalfScale({ text, at, word: seed }: Seed): Found | null {
  const match =
    seed === "half"
      ? /^half[ -](?:an? |a-|the )?(hundred|thousand|million|billion|trillion|dozen)\b/i.exec(text.slice(at, at + 24))
      : null;
  const by = scales.get(match?.[1]?.toLowerCase() ?? "");
  if (!match || by === undefined) return null;
  const start = /\ba $/i.test(before(text, at)) ? at - 2 : at;
  return numeral({ start, end: at + match[0].length }, by / 2, { scale: by });
}

function readAndHalf({ text, at }: Seed): Found | null {
  const first = readCardinal(text, at);
  const match =
    first &&
    /^(?: |-)and(?: |-)a(?: |-)half(?:[ -](hundred|thousand|million|billion|trillion|dozen))?\b/i.exec(
      text.slice(first.end, first.end + 32),
    );
  if (!first || !match) return null;
  const by = scales.get(match[1]?.toLowerCase() ?? "") ?? first.scale;
  const value = match[1] === undefined ? first.value + first.scale / 2 : (first.value + 0.5) * by;
  return numeral(
    { start: first.scale > 1 ? startWithArticle(text, at) : at, end: first.end + match[0].length },
    value,
    { scale: by },
  );
}

function readScore({ at, word: seed, left, right }: Seed): Found | null {
  const count = seed === "score" ? 1 : units.get(seed);
  const match = /^(?:[a-z]+ )?score(?= (?:or so |or more |plus )?(?:of )?[a-z])/i.exec(right);
  if (count === undefined || !match || (seed !== "score") !== match[0].includes(" ")) return null;
  if (seed === "score" && (!/\ba $/i.test(left) || !/^score (?:or so |or more )?of [a-z]/.test(right))) return null;
  return numeral({ start: seed === "score" ? at - 2 : at, end: at + match[0].length }, 20 * count);
}

function readPair({ text, at, word: seed }: Seed): Found | null {
  if (seed !== "pair") return null;
  const match = /\ba $/i.exec(before(text, at));
  return match && numeral({ start: at - 2, end: at + 4 }, 2);
}
