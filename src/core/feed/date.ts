import { monthNumber, readOffset } from "./date-names.ts";

/** A date as written: the publisher's own day and clock, with the offset where one was given. */
export type WrittenDate = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich; null when the text names no zone: read as UTC. */
  readonly offset: number | null;
  readonly hasTime: boolean;
};

/** Longer strings are prose, not dates. */
const MAX_LENGTH = 120;

function readClock(text: string): Pick<WrittenDate, "hour" | "minute" | "second" | "hasTime"> {
  const found = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?(?:m\b)?/i.exec(text);
  if (!found) return { hour: 0, minute: 0, second: 0, hasTime: false };
  const half = found[4]?.toLowerCase() ?? (/오후|下午|午後/.test(text) ? "p" : undefined);
  const hour = Number(found[1]);
  const shifted = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return { hour: shifted, minute: Number(found[2]), second: Number(found[3] ?? 0), hasTime: true };
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

type Day = { readonly year: number; readonly month: number; readonly day: number; readonly rest: string };

type Shape = {
  readonly id: string;
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Omit<Day, "rest"> | null;
};

const numbers = (year: string | undefined, month: string | undefined, day: string | undefined): Omit<Day, "rest"> => ({
  year: fullYear(year ?? ""),
  month: Number(month),
  day: Number(day ?? 1),
});

function named(year: string | undefined, month: string | undefined, day: string | undefined): Omit<Day, "rest"> | null {
  const number = monthNumber(month ?? "");
  return number === null ? null : { year: fullYear(year ?? ""), month: number, day: Number(day) };
}

/** In this order: the shape that leaves least open comes first. */
export const dateShapes: readonly Shape[] = [
  {
    id: "iso",
    example: "2024-02-26T10:30:00+09:00",
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    read: (m) => numbers(m[1], m[2], m[3]),
  },
  {
    id: "cjk",
    example: "2024年2月26日 10:30",
    pattern: /^(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?/,
    read: (m) => numbers(m[1], m[2], m[3]),
  },
  {
    id: "iso-packed",
    example: "20240226T103000Z",
    pattern: /^(\d{4})(\d{2})(\d{2})(?=T|\s|$)/,
    read: (m) => numbers(m[1], m[2], m[3]),
  },
  { id: "iso-month", example: "2024-02", pattern: /^(\d{4})-(\d{2})$/, read: (m) => numbers(m[1], m[2], undefined) },
  {
    id: "day-month-year",
    example: "Mon, 26 Feb 2024 10:30:00 GMT",
    pattern: /^(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+de)?[\s-]+(\p{L}{3,12})\.?,?(?:\s+de)?[\s-]+(\d{4}|\d{2})(?!\d)/iu,
    read: (m) => named(m[3], m[2], m[1]),
  },
  {
    id: "month-day-year",
    example: "February 26, 2024 10:30 a.m. EST",
    pattern: /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu,
    read: (m) => named(m[3], m[1], m[2]),
  },
  {
    id: "asctime",
    example: "Feb 26 10:30:00 2024",
    pattern: /^(\p{L}{3,9})\.?\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:[A-Z]{2,4}\s+)?(\d{4})$/iu,
    read: (m) => named(m[3], m[1], m[2]),
  },
  {
    id: "dotted",
    example: "26.02.2024 10:30",
    pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,
    read: (m) => numbers(m[3], m[2], m[1]),
  },
  {
    id: "slashed-plain",
    example: "26/02/2024",
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
    read: (m) => readSlashed(Number(m[1]), Number(m[2]), Number(m[3])),
  },
]; // prettier-ignore

/** Day or month first differs by country: read only what can be read one way. */
function readSlashed(first: number, second: number, year: number): Omit<Day, "rest"> | null {
  if (first > 12) return { year, month: second, day: first };
  if (second > 12) return { year, month: first, day: second };
  return first === second ? { year, month: first, day: first } : null;
}

function isReal(date: WrittenDate): boolean {
  const { year, month, day, hour, minute, second } = date;
  if (year < 1970 || year > 2200 || hour > 24 || minute > 59 || second > 60) return false;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Reads what feeds and pages call a date; null for what is none, or could be two. */
export function readDate(text: string): WrittenDate | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > MAX_LENGTH) return null;
  const undated = trimmed.replace(/^\p{L}{2,12}\.?,\s*|^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?\s+/iu, "");
  for (const shape of dateShapes) {
    const found = shape.pattern.exec(undated);
    const day = found && shape.read(found);
    if (!found || !day) continue;
    const rest = shape.id === "asctime" ? undated : undated.slice(found[0].length);
    const clock = readClock(shape.id === "iso-packed" ? rest.replace(/^T?(\d{2})(\d{2})(\d{2})?/, " $1:$2:$3") : rest);
    const date = {
      ...day,
      ...clock,
      offset: clock.hasTime ? readOffset(rest.replace(/\d{1,2}:\d{2}(:\d{2})?([.,]\d+)?/, " ")) : null,
    };
    return isReal(date) ? date : null;
  }
  return null;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The instant, in UTC. */
export function toInstant(date: WrittenDate): string {
  const ms =
    Date.UTC(date.year, date.month - 1, date.day, date.hour, date.minute, date.second) - (date.offset ?? 0) * 60_000;
  return new Date(ms).toISOString();
}

/** The publisher's own day first, the instant still in it: `2024-02-26`, or `2024-02-26T10:30:00+09:00`. */
export function toLocalText(date: WrittenDate): string {
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (!date.hasTime) return day;
  const minutes = Math.abs(date.offset ?? 0);
  const zone =
    minutes === 0 ? "Z" : `${(date.offset ?? 0) < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${day}T${two(date.hour)}:${two(date.minute)}:${two(date.second)}${zone}`;
}
