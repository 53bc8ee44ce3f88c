import type { After } from "./after.ts";
import type { Cue } from "./cues.ts";
import type { Placing } from "./finding.ts";
import { determiners } from "./grammar.ts";
import { type Page, type Sentence, tokenAt } from "./page.ts";

const amountWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions half third quarter several scores couple pair fifty twenty thirty forty sixty".split(
    " ",
  ),
);
const amountOpeners = new Set(
  "about around some nearly almost roughly over under at up more fewer less as close between upwards upward only just".split(
    " ",
  ),
);

/** Whether a cue has the company that it needs; see `CueNeed`. */
export const weighs = (page: Page, cue: Cue, after: After, placing: Placing, sentence: Sentence): boolean => {
  if (cue.need === "say") return true;
  if (cue.need === "that") return after.opens === "that" || placing !== "after";
  if (cue.need === "number") return placing === "after" && hasAmount(page, after.at, sentence.to);
  if (placing !== "after") return true;
  return after.opens !== "clause" || opensClause(page, after.at) || hasAmount(page, after.at, sentence.to);
};

const opensClause = (page: Page, at: number): boolean => {
  const { lower, kind, capital } = tokenAt(page, at);
  if (kind === "number" || capital || determiners.has(lower) || amountOpeners.has(lower)) return true;
  return (
    /^(?:he|she|it|they|we|i|there|what|how|why|where|who|whether|if|no|not|of|on|to)$/.test(lower) || /s$/.test(lower)
  );
};

export const hasAmount = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    const { kind, lower } = tokenAt(page, at);
    if (kind === "number" || amountWords.has(lower) || /^(?:hundred|thousand|million)-/.test(lower)) return true;
  }
  return false;
};
