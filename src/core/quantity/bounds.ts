import { type BoundRule, boundRules } from "./bound-rules.ts";
import { after, before, lastWord } from "./piece.ts";
import type { Candidate } from "./ranges.ts";

const skipped =
  /(?:^|[\s(“"‘'])((?:a|an|another|an additional|an extra|a further|a total of|all|fully|only|something|well|just)[ \u00a0])$/i;
const leading =
  /(?:^|[\s(“"‘'])((?:just|well|slightly|a little|a bit|comfortably|significantly|considerably|far|much|substantially|literally|all|all of|only just|marginally)[ \u00a0])$/i;

const leads = new Set(
  "just well slightly little bit comfortably significantly considerably far much substantially literally all of marginally".split(
    " ",
  ),
);
const fills = new Set("a an another additional extra further of all fully only something well just".split(" "));

type Cue = { readonly rule: BoundRule; readonly length: number };
type Phrase = { readonly phrase: string; readonly rule: BoundRule };

const longestFirst = (a: Phrase, b: Phrase): number => b.phrase.length - a.phrase.length;

const leftCues = new Map<string, Phrase[]>();
for (const rule of boundRules)
  for (const phrase of rule.left) {
    const key = lastWord(phrase);
    leftCues.set(key, [...(leftCues.get(key) ?? []), { phrase, rule }].sort(longestFirst));
  }
const rightCues: readonly Phrase[] = boundRules
  .flatMap((rule) => rule.right.map((phrase) => ({ phrase: phrase.trim(), rule })))
  .sort(longestFirst);

/** Cues of symbols touch the number; those of words stand one space, or a quotation mark, away. */
const gap = /[ \u00a0\n]["“‘'(]?$/;

/** "≥300", "sub-300": the symbol at the end of what stands before. */
const symbol = /(?:[<>=]{1,2}|[~≈≥≤]|sub-)$/i;

function leftCue(left: string): Cue | null {
  const space = gap.exec(left.slice(-2))?.[0] ?? "";
  const rest = left.slice(0, left.length - space.length).toLowerCase();
  const word = symbol.exec(rest.slice(-4))?.[0] ?? (space === "" ? "" : lastWord(rest));
  for (const { phrase, rule } of leftCues.get(word) ?? [])
    if (
      rest.endsWith(phrase) &&
      (/^[^a-z]/.test(phrase) || !/[\p{L}-]/u.test(rest.charAt(rest.length - phrase.length - 1)))
    )
      return { rule, length: phrase.length + space.length };
  return null;
}

/** "200 or greater than 190", "above 1000 and below 1500": the cue belongs to the number behind it. */
const awaits = /(?:than|imum)$|^(?:and|at|plus)\b/;
const another =
  /^ (?:(?:about )?[\d$€£]|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) )/;

const isTaken = (phrase: string, rest: string): boolean =>
  /^ than\b/.test(rest) || /^[\p{L}\p{N}]/u.test(rest) || (awaits.test(phrase) && another.test(rest));

function rightCue(right: string): Cue | null {
  if (!/^(?:[-+]| [a-z])/i.test(right)) return null;
  const lower = right.toLowerCase();
  for (const { phrase, rule } of rightCues) {
    const at = lower.startsWith(phrase) && /^[-+]/.test(phrase) ? 0 : lower.startsWith(` ${phrase}`) ? 1 : -1;
    const end = at + phrase.length;
    if (at >= 0 && !isTaken(phrase, lower.slice(end))) return { rule, length: end };
  }
  return null;
}

/** Needs an amount worth passing: "passed two laws", "over the two" are no bounds. */
const weighty = new Set(["topped", "topping", "tops", "passed", "past", "surpassed", "exceeded"]);

/** The bound that touches the candidate on either side, taken into its span. A vague amount stays vague. */
export function withBound(text: string, candidate: Candidate): Candidate {
  const right = rightCue(after(text, candidate.end));
  const end = candidate.end + (right?.length ?? 0);
  const found = leftBound(text, candidate);
  const start = leadingStart(text, found?.start ?? candidate.start);
  const rule = right?.rule ?? found?.rule;
  if (!rule) return start === candidate.start ? candidate : { ...candidate, start };
  const rules = [...candidate.rules, rule.id];
  return {
    ...candidate,
    ...bounded(candidate, strongest(found?.rule, right?.rule) ?? rule),
    start,
    end,
    rules,
    bare: false,
  };
}

/** "About five hundred or more": the side that opens or closes the value wins over "about". */
const strongest = (left?: BoundRule, right?: BoundRule): BoundRule | undefined =>
  left && left.bound !== "about" ? left : (right ?? left);

function leadingStart(text: string, start: number): number {
  if (!leads.has(lastWord(before(text, start)).toLowerCase())) return start;
  const match = leading.exec(before(text, start));
  return match ? start - (match[1]?.length ?? 0) : start;
}

function leftBound(text: string, candidate: Candidate): { readonly rule: BoundRule; readonly start: number } | null {
  let found: { readonly rule: BoundRule; readonly start: number } | null = null;
  let at = candidate.start;
  for (let step = 0; step < 4; step++) {
    const left = before(text, at);
    const cue = leftCue(left);
    if (cue && !isWeak(cue, left, candidate)) {
      at -= cue.length;
      found = { rule: found && cue.rule.bound === "about" ? found.rule : cue.rule, start: at };
      continue;
    }
    const filler = fills.has(lastWord(left).toLowerCase()) ? skipped.exec(left)?.[1] : undefined;
    if (filler === undefined) break;
    at -= filler.length;
  }
  return found;
}

/** "Handed over 300", "spoke about 300": the word belongs to the verb. */
const particle =
  /\b(?:(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|sign(?:ed|ing|s)?|presid(?:ed|es|ing)|rul(?:ed|es|ing)|argu(?:ed|es|ing)|fought|fight(?:ing|s)?|puzzl(?:ed|ing)|row(?:ed|ing|s)?) over|(?:sp[eo]ak(?:ing|s)?|spoken?|talk(?:ed|ing|s)?|told|ask(?:ed|ing|s)?|wr[io]te|writing|warn(?:ed|ing|s)?|jok(?:ed|ing)|kn[eo]ws?|hear[ds]?|thinking|thought|think|complain(?:ed|s|ing)?|claims?|reports?|news|stor(?:y|ies)|information|boast(?:ed|s|ing)?|questions?|doubts?|denials?|rumou?rs?|one|ones) about)\s$/i;

const isWeak = (cue: Cue, left: string, { low, unit }: Candidate): boolean =>
  particle.test(left) ||
  (weighty.has(lastWord(left.trimEnd().toLowerCase())) &&
    unit === "count" &&
    (low ?? 0) < 100 &&
    cue.rule.bound === "more_than");

function bounded({ low, high, bound }: Candidate, rule: BoundRule): Pick<Candidate, "low" | "high" | "bound"> {
  if (bound === "vague" || bound === "range") return { low, high, bound };
  if (rule.bound === "more_than" || rule.bound === "at_least") return { low, high: null, bound: rule.bound };
  if (rule.bound === "at_most" || rule.bound === "less_than") return { low: null, high, bound: rule.bound };
  return { low, high, bound: rule.bound };
}
