import { after, before } from "./piece.ts";
import type { Candidate } from "./ranges.ts";

/** Why a number counts nothing; `example` marks with «» the number that is dropped. */
export type DropRule = {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly left?: RegExp;
  readonly right?: RegExp;
  readonly when?: (candidate: Candidate) => boolean;
};

const isYear = ({ low, high, bare }: Candidate): boolean =>
  bare && low !== null && low >= 1800 && low <= 2100 && (high ?? low) <= 2100;
/** Round figures and those of other centuries count where a plural follows: "of 2000 soldiers", "the 1850 men". */
const isRecent = (candidate: Candidate): boolean =>
  isYear(candidate) && (candidate.low ?? 0) % 100 !== 0 && (candidate.low ?? 0) >= 1900 && (candidate.low ?? 0) <= 2050;
const isAge = ({ low, high, unit }: Candidate): boolean =>
  unit === "count" && (low ?? high ?? 0) >= 8 && (low ?? high ?? 0) <= 110;
const isAgeBound = ({ low, high, bound, unit }: Candidate): boolean =>
  unit === "count" && (bound === "less_than" || bound === "more_than") && (low ?? high ?? 0) <= 100;
const isCount = ({ unit }: Candidate): boolean => unit === "count";
const notVague = ({ bound }: Candidate): boolean => bound !== "vague";

const period =
  "(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|fortnights?|nights?|weekends?|evenings?|mornings?|hrs?|mins?|millennia|semesters?|seasons?)";
const size =
  "(?:long|consecutive|straight|full|whole|short|extra|more|further|additional|working|business|calendar|odd|solid|nautical|square|cubic|sq\\.?|light)";

export const dropRules: readonly DropRule[] = [
  {
    id: "age",
    reason: "age",
    example: "The «56»-year-old man left.",
    right: /^(?:[-\s\u2011]years?[-\s\u2011]olds?\b|-years?-old|[- ](?:month|week|day)s?[- ]old\b)/,
  },
  {
    id: "aged",
    reason: "age",
    example: "A man aged «56» left.",
    left: /\b(?:aged?|ages|turn(?:ed|ing|s)|age of) (?:between |from |\d{1,3} (?:and|to|or) )?$/i,
    when: isAge,
  },
  {
    id: "age-apposed",
    reason: "age",
    example: "At «37», she is the youngest.",
    left: /(?:\bnow|(?:^|[.!?"”\n] ?)At) $/,
    right: /^,/,
    when: isAge,
  },
  {
    id: "age-group",
    reason: "age",
    example: "It harms children «under five».",
    left: /\b(?:children|kids|infants|boys|girls|those|adults|people|women|men|anyone|everyone|aged) $/i,
    right: /^(?:$|[.,;)]| (?:and|or|are|were|was|is|in|who|face)\b)/,
    when: (found) => isAgeBound(found),
  },
  {
    id: "age-between-commas",
    reason: "age",
    example: "Ashot Petrosyan, «56», left.",
    left: /\p{Lu}[\p{L}’'-]{1,20}, $/u,
    right: /^[,.)]/,
    when: (found) => isAge(found) && found.bound === "exact" && found.rules.includes("figure"),
  },
  {
    id: "per-unit",
    reason: "per-unit",
    example: "It has a «500»-kg warhead.",
    right:
      /^(?:[-\u2011](?:kg|kilograms?|kilogrammes?|pounds?|lbs?|grams?|ton|tonnes?|tonner|kilotons?|megatons?|megawatts?|watts?|gallons?|lit(?:er|re)s?)\b|\s?(?:kg|kilograms?|kilogrammes?|kilos?|lbs?|pounds?|grams?|g|ounces?|oz)\b(?! of\b))/i,
  },
  {
    id: "ordinal-words",
    reason: "ordinal",
    example: "It is the «twenty»-first time.",
    right: /^[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/,
    when: (found) => found.bound === "exact" && found.rules.includes("number-word"),
  },
  {
    id: "distance",
    reason: "distance",
    example: "It flew «650»km east.",
    right: new RegExp(
      `^[-\\s\\u00a0\\u2011]?(?:${size} )?(?:km²?|km2|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?|feet|foot|ft|yards?|inch(?:es)?|cm|centimet(?:er|re)s?|mm|millimet(?:er|re)s?|hectares?|acres?|nm|knots?|mph|kph|km\\/h|Mach)(?![\\p{L}\\p{N}])`,
      "u",
    ),
    when: isCount,
  },
  {
    id: "duration",
    reason: "duration",
    example: "It took «seven» years to build.",
    right: new RegExp(`^[-\\s\\u00a0\\u2011](?:(?:or so|${size}) )?${period}(?![\\p{L}\\p{N}])`, "iu"),
    when: isCount,
  },
  {
    id: "temperature",
    reason: "temperature",
    example: "It was «45» degrees in the shade.",
    right: /^(?:[CF](?![\w-])|[-\s]?(?:°|degrees?\b|Celsius\b|Fahrenheit\b))/,
  },
  {
    id: "multiple",
    reason: "multiple",
    example: "It is «five» times as large.",
    right:
      /^(?:[- ]?fold\b| times (?:as|more|larger|bigger|higher|greater|the|that|what|over|smaller|less|fewer|its|their)\b| times over\b)/,
    when: isCount,
  },
  {
    id: "frequency",
    reason: "frequency",
    example: "He came «three» times a week.",
    right: /^ times (?:a|an|per|every|each|this|last|in|since)\b/,
    when: isCount,
  },
  {
    id: "rank",
    reason: "rank",
    example: "It is in the top «10» there.",
    left: /\b(?:top|ranked|rank(?:s|ing)?|seeded|placed) $/i,
    when: (found) => isCount(found) && (found.high ?? 0) <= 200,
  },
  {
    id: "score-left",
    reason: "score",
    example: "They won «3»-1 at home.",
    right: /^\s?[-–]\s?\d{1,3}(?![\d,.]?\d)/,
    when: (found) => isCount(found) && (found.high ?? 999) < 999,
  },
  {
    id: "score-right",
    reason: "score",
    example: "They won 3-«1» at home.",
    left: /\d\s?[-–]\s?$/,
    when: (found) => isCount(found) && (found.high ?? 999) < 999,
  },
  { id: "odds", reason: "score", example: "They are outgunned «five» to one.", right: /^(?: to |-to-)(?:one|1)\b/ },
  {
    id: "odds-right",
    reason: "score",
    example: "It was five to «1» at best.",
    left: /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?: to |-to-)$/i,
    when: ({ high }) => high === 1,
  },
  {
    id: "committee",
    reason: "resolution",
    example: "It told the «1718» committee.",
    when: ({ bare }) => bare,
    right: /^ (?:sanctions )?[Cc]ommittee\b/,
  },
  {
    id: "year",
    reason: "year",
    example: "It was built in «1953» there.",
    when: isYear,
    left: /(?:\b(?:in|since|by|until|till|during|before|after|late|early|mid|through|spring|summer|autumn|fall|winter|end of|back in|year|years|season|\p{Lu}\p{L}{2,15}(?<!The|Some|About|Another|These|Those|All|Only|Over|Nearly|Almost|Around|And|But|Their|Its|His|Our|Of|For|With))[ \u00a0-]|[-–/(’'])$/u,
  },
  {
    id: "year-in-phrase",
    reason: "year",
    example: "Under the «2018» agreements it stopped.",
    when: isRecent,
    left: /(?:^|\n|\b(?:from|of|the|to|and|or|for|between|around|about|its|their|a|this),?[ \u00a0]|, )$/i,
  },
  {
    id: "year-alone",
    reason: "year",
    example: "The «2000» parade was long.",
    when: isYear,
    right:
      /^(?!\s(?:[a-z]{2,15}\s){0,2}(?:(?!was|is|has|this|its|his|as|us|across|towards|less|does)[a-z]{2,20}s|people|men|women|personnel|troops|aircraft)\b)/,
  },
  {
    id: "compound",
    reason: "compound",
    example: "They held «six»-party talks.",
    right:
      /^[-\u2011](?!odd\b|plus\b|strong\b|man\b|men\b|soldier|troop|person|people|dollar|tonne?\b|barrel|some\b)[a-z]/i,
    when: (found) => isCount(found) && notVague(found),
  },
  {
    id: "clock-half",
    reason: "time",
    example: "He left at half past «six» sharp.",
    left: /\b(?:half past|quarter past|quarter to|half-past|o'clock) $/i,
  },
  {
    id: "glued",
    reason: "designation",
    example: "The file «300»_x was shut.",
    right: /^[\p{L}_]/u,
    when: ({ rules }) => rules.includes("figure"),
  },
  {
    id: "glued-left",
    reason: "designation",
    example: "The sector mid-«300» was shut.",
    left: /(?:[\p{L}_][-\u2011]?|\d-)$/u,
    when: ({ rules, bound }) => bound === "exact" && rules.includes("figure"),
  },
];

/** The first rule that takes the candidate away, or null where it stands. */
export function dropReason(text: string, candidate: Candidate): DropRule | null {
  const left = before(text, candidate.start);
  const right = after(text, candidate.end);
  return (
    dropRules.find(
      (rule) =>
        (rule.when?.(candidate) ?? true) && (rule.right?.test(right) ?? true) && (rule.left?.test(left) ?? true),
    ) ?? null
  );
}
