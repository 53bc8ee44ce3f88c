import { after, before, type Numeral, type Piece } from "./piece.ts";
import type { Quantity } from "./types.ts";

/** An amount with what later steps need of the numeral it came from. */
export type Candidate = Quantity & { readonly bare: boolean };

export type RangeRule = {
  readonly id: string;
  readonly example: string;
  /** What stands between the two ends. */
  readonly between: RegExp;
  /** What must stand before the left end; taken into the span. */
  readonly left?: RegExp;
};

/** In this order; "5 and 6" without "between" is a coordination. */
export const rangeRules: readonly RangeRule[] = [
  {
    id: "between-and",
    example: "It holds «between 20 and 30» men.",
    between: /^ and (?:the )?$/,
    left: /\bbetween (?:about |around |some |an estimated |roughly |approximately )?$/i,
  },
  {
    id: "from-to",
    example: "It holds «from 200 to 300» men.",
    between: /^ (?:to|till|until|through|up to) $/,
    left: /\bfrom (?:about |around |some |roughly )?$/i,
  },
  {
    id: "to",
    example: "It holds «11,000 to 12,000» men.",
    between: /^(?: to | through |-to-| to about | or even | to as many as )$/,
  },
  { id: "dash", example: "It holds «10,000–12,000» men.", between: /^\s?[-–—‑~−]\s?$/ },
  { id: "or", example: "It holds «five or six» men.", between: /^ or $/ },
];

const changes =
  /\b(?:rose|risen|rising|grew|grown|fell|fallen|falling|cut|cutting|dropp?(?:ed|ing)?|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|jump(?:ed|ing)?|climb(?:ed|ing)?|doubl(?:ed|ing)|tripl(?:ed|ing)|rais(?:e|ed|ing)|reduc(?:e|ed|ing)|went|going|expand(?:ed|ing)?|shrank|shrunk|lower(?:ed|ing)?|up|down|swell(?:ed)?|soar(?:ed|ing)?|surg(?:ed|ing)|revis(?:ed|ing)|moved|chang(?:ed|ing))\b[^.;:]{0,30}$/i;
const scored =
  /\b(?:won|win|beat|lost|lose|loss|victory|defeat|draw|drew|score|vote[ds]?|voting|led|passed|by a|approved)\b[^.;:]{0,16}$/i;

/** Numerals become candidates; two that make a range become one. */
export function joinRanges(text: string, pieces: readonly Piece[]): (Candidate | Exclude<Piece, Numeral>)[] {
  const joined: (Candidate | Exclude<Piece, Numeral>)[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    if (piece.kind !== "numeral") {
      joined.push(piece);
      continue;
    }
    const next = pieces[i + 1];
    const range = next?.kind === "numeral" ? readRange(text, piece, next) : null;
    if (range) i++;
    joined.push(range ?? toCandidate(piece));
  }
  return joined;
}

const toCandidate = ({ start, end, value, vague, unit, bare, rules }: Numeral & Piece): Candidate => ({
  start,
  end,
  low: value,
  high: vague ? null : value,
  bound: vague ? "vague" : "exact",
  unit: unit ?? "count",
  rules,
  bare,
});

function readRange(text: string, left: Numeral & Piece, right: Numeral & Piece): Candidate | null {
  const length = right.start - left.end;
  if (length < 1 || length > 14) return null;
  const gap = text.slice(left.end, right.start);
  if (
    !/^[\s\p{Pd}~−]/u.test(gap) ||
    left.vague !== right.vague ||
    (left.unit !== null && right.unit !== null && left.unit !== right.unit)
  )
    return null;
  for (const rule of rangeRules) {
    if (!rule.between.test(gap)) continue;
    const opening = before(text, left.start, 56);
    const cue = rule.left?.exec(opening);
    if (rule.left && !cue) continue;
    const low = inherit(left, right);
    if (low >= right.value || !fits(rule.id, opening, { ...left, value: low }, right, after(text, right.end)))
      return null;
    const vague = left.vague && right.vague;
    return {
      start: left.start - (cue?.[0].length ?? 0),
      end: right.end,
      low,
      high: vague ? null : right.value,
      bound: vague ? "vague" : "range",
      unit: left.unit ?? right.unit ?? "count",
      rules: [...left.rules, ...right.rules, rule.id],
      bare: left.bare && right.bare,
    };
  }
  return null;
}

/** "10-12,000", "five to six million", "$10 and $15 million": the scale goes left where the left end has none and is smaller. */
const inherit = (left: Numeral, right: Numeral): number =>
  left.bare && left.value < Math.min(100, right.value / 1000) && right.scale === 1 && right.value % 1000 === 0
    ? left.value * 1000
    : inheritScale(left, right);

const inheritScale = (left: Numeral, right: Numeral): number =>
  left.scale === 1 && right.scale > 1 && left.value < right.scale && left.value < right.value / right.scale
    ? left.value * right.scale
    : left.value;

function fits(id: string, opening: string, left: Numeral, right: Numeral, rest: string): boolean {
  if (id === "or") return right.value <= 10 * left.value && left.unit === null;
  if (id === "from-to" || id === "to") return !changes.test(opening);
  if (id === "dash")
    return (
      (!(scored.test(opening) && right.value < 1000) && !/^-\p{L}/u.test(rest.slice(0, 2))) ||
      /^-(?:strong|odd|plus)/.test(rest)
    );
  return true;
}
