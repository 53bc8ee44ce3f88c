import { scales, tens, units } from "./lexicon.ts";

const word = /[A-Za-z]{1,12}(?![\p{L}\p{N}])/uy;
const joint = /(?:,? and |[ \u00a0\n]|[-\u2011])/y;

/** A word of a number with the place behind it. */
export type Step = { readonly word: string; readonly start: number; readonly end: number; readonly anded: boolean };

const wordAt = (text: string, at: number): Step | null => {
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  return found === undefined ? null : { word: found.toLowerCase(), start: at, end: at + found.length, anded: false };
};

export const nextWord = (text: string, at: number): Step | null => {
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
