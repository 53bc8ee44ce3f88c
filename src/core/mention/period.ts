import { type Day, findDays, monthOf, rangeOf } from "./day.ts";
import type { Facts } from "./facts.ts";
import type { Period } from "./types.ts";

type PeriodRule = { readonly id: string; readonly example: string; readonly read: (context: Context) => Period | null };

type Context = { readonly text: string; readonly days: readonly Day[]; readonly published: string };

const before = (text: string, day: Day, words: RegExp): boolean =>
  words.test(text.slice(Math.max(0, day.start - 28), day.start));

/** In order: the first that reads a period from the dates of the clause. */
export const periodRules: readonly PeriodRule[] = [
  { id: "period-between", example: "between Oct. 8 and 13", read: readBetween },
  {
    id: "period-since",
    example: "since September",
    read: (c) =>
      pick(c, /\bsince (?:the )?(?:(?:early|late|mid|last|end of|start of|beginning of)[ -]){0,2}$/i, (day) => ({
        from: day.from,
        to: c.published,
      })),
  },
  {
    id: "period-until",
    example: "as of the end of December",
    read: (c) =>
      pick(c, /\b(?:by|as of|until|up to|before) (?:the )?(?:end of )?$/i, (day) => ({ from: null, to: day.to })),
  },
  {
    id: "period-on",
    example: "on Jan. 2",
    read: (c) =>
      pick(
        c,
        /\b(?:on|in|during|of|week of|last|dated) (?:the )?(?:(?:early|late|mid|last|end of|night of)[ -]){0,2}$/i,
        ({ from, to }) => ({ from, to }),
      ),
  },
];

function pick(context: Context, words: RegExp, make: (day: Day) => Period): Period | null {
  const day = context.days.find((found) => before(context.text, found, words));
  return day ? make(day) : null;
}

function readBetween({ text, days }: Context): Period | null {
  for (const [at, day] of days.entries()) {
    const next = days[at + 1];
    const link = next && text.slice(day.end, next.start);
    if (
      next &&
      link !== undefined &&
      /^\s*(?:and|to|[-–])\s*$/i.test(link) &&
      before(text, day, /\b(?:between|from)\s*(?:late\s+|early\s+)?$/i)
    )
      return { from: day.from, to: next.to };
  }
  return null;
}

/** The time that the clause, else the sentence, pins; null where nothing does or no date of publication is known. */
export function readPeriod(
  facts: Facts,
  published: string | null,
): { readonly period: Period | null; readonly rule: string | null } {
  const today = published?.slice(0, 10);
  if (!today || monthOf(today) === null) return { period: null, rule: null };
  for (const text of [facts.clause, facts.sentence]) {
    const context = { text, days: findDays(text, today), published: today };
    for (const rule of periodRules) {
      const period = rule.read(context);
      if (period) return { period: rangeOf(period), rule: rule.id };
    }
  }
  return { period: null, rule: null };
}
