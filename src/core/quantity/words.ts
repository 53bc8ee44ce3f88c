import { nextWord, readCardinal, type Step } from "./cardinal.ts";
import { fews, plurals, scales, tens, units } from "./lexicon.ts";
import { before, type Found, numeral, type ReadRule, type Seed } from "./piece.ts";

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

/** "Several", "a few hundred", "a couple of dozen", "several tens of thousands". */
function readFew({ text, at, word: seed, left }: Seed): Found | null {
  const low = fews.get(seed);
  if (low === undefined) return null;
  const start = startWithArticle(text, at);
  if (seed !== "several" && start === at && !/\b(?:last|past|next|these|those)\s$/i.test(left)) return null;
  const end = at + seed.length;
  const of = seed === "couple" ? /^ of(?= hundred| thousand| million| dozen)/.exec(text.slice(end, end + 16)) : null;
  const next = nextWord(text, end + (of ? of[0].length : 0));
  const many = next && readMany(text, next);
  if (many) return numeral({ start, end: many.end }, low * many.scale, { scale: many.scale, vague: true });
  const more = seed !== "couple" && /^ more\b/.test(text.slice(end, end + 6));
  return numeral({ start, end: end + (more ? 5 : 0) }, low, { vague: true });
}

type Many = { readonly scale: number; readonly end: number };

/** The scale words behind "several": "hundred", "hundred thousand", "tens of thousands". */
function readMany(text: string, step: Step): Many | null {
  if (plurals.has(step.word)) return readPlurals(text, step.start, step.word);
  const scale = scales.get(step.word);
  if (scale === undefined) return null;
  const second = nextWord(text, step.end);
  const by = second && second.word !== "dozen" ? scales.get(second.word) : undefined;
  return second && by !== undefined ? { scale: scale * by, end: second.end } : { scale, end: step.end };
}

/** "Tens of thousands": the product of the plurals, as far as "of" joins them. */
function readPlurals(text: string, at: number, first: string): Many {
  let end = at + first.length;
  let scale = plurals.get(first) ?? 1;
  for (;;) {
    const match = /^ of ([a-z]{8,9})\b/i.exec(text.slice(end, end + 14));
    const by = plurals.get(match?.[1]?.toLowerCase() ?? "");
    if (!match || by === undefined || scale > 1e15) return { scale, end };
    scale *= by;
    end += match[0].length;
  }
}

function readPlural({ text, at, word: seed }: Seed): Found | null {
  if (!plurals.has(seed)) return null;
  const { scale, end } = readPlurals(text, at, seed);
  const bare = end === at + seed.length;
  if (bare && seed === "tens") return null;
  if (bare && seed === "scores" && !/^ (?:of|more)\b/.test(text.slice(end, end + 8))) return null;
  const again = /^ (?:upon|and) ([a-z]{6,9})\b/i.exec(text.slice(end, end + 16));
  const doubled = bare && again?.[1]?.toLowerCase() === seed ? again[0].length : 0;
  return numeral({ start: at, end: end + doubled }, 2 * scale, { scale, vague: true });
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
