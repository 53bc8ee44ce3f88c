type Precision = "day" | "month" | "year";
export type Dated = { readonly date: string; readonly precision: Precision };

/** First day of a stated `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with how exactly it was stated. */
export const firstDay = (stated: string | null): Dated | null => {
  const parts = split(stated);
  if (parts === null) return null;
  return { date: join(parts.year, parts.month ?? 1, parts.day ?? 1), precision: parts.precision };
};

/** Last day of it. */
export const lastDay = (stated: string | null): Dated | null => {
  const parts = split(stated);
  if (parts === null) return null;
  const month = parts.month ?? 12;
  const day = parts.day ?? daysIn(parts.year, month);
  return { date: join(parts.year, month, day), precision: parts.precision };
};

type Parts = {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: Precision;
};

const split = (stated: string | null): Parts | null => {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?=$|T)/.exec(stated ?? "");
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), toNumber(found[2]), toNumber(found[3])];
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day, precision: day !== null ? "day" : month !== null ? "month" : "year" };
};

const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const join = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
