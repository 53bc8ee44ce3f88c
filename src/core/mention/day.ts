import type { Span } from "../text/span.ts";
import type { Period } from "./types.ts";

/** A date in the text as the first and last day, month or year that it may mean. */
export type Day = Span & { readonly from: string; readonly to: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const name =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const pattern = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(${name})(?![\\p{L}])(?:\\s+(\\d{1,2})(?!\\d|[,.]\\d))?(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d))?|\\b((?:20)\\d\\d)\\b`,
  "gu",
);

export const monthOf = (date: string): number | null => {
  const month = Number(/^\d{4}-(\d\d)/.exec(date)?.[1]);
  return month >= 1 && month <= 12 ? month : null;
};

/** The dates in `text`, those without a year resolved to the last such day before `published`. */
export function findDays(text: string, published: string): Day[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, before, month, behind, year, only] = match;
    const date = only ?? dateOf(month ?? "", before ?? behind, year, published);
    return { ...span, from: date, to: date };
  });
}

function dateOf(month: string, day: string | undefined, year: string | undefined, published: string): string {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const past = number > (monthOf(published) ?? 12) ? Number(published.slice(0, 4)) - 1 : Number(published.slice(0, 4));
  const stem = `${year ?? past}-${String(number).padStart(2, "0")}`;
  return day && Number(day) >= 1 && Number(day) <= 31 ? `${stem}-${day.padStart(2, "0")}` : stem;
}

/** A period never ends before it starts; where the reading says so, its start is dropped. */
export const rangeOf = ({ from, to }: Period): Period =>
  from !== null && to !== null && from.slice(0, to.length) > to.slice(0, from.length)
    ? { from: null, to }
    : { from, to };
