import type { After } from "./after.ts";
import { type Cue, cueForms } from "./cues.ts";
import { determiners, linking, wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";
import type { CueClass } from "./types.ts";
import type { VerbGroup } from "./verbs.ts";

/** A cue verb outside quotations; capitals are names ("United States"). */
export const readCue = (page: Page, at: number): Cue | null => {
  const token = tokenAt(page, at);
  if (isQuoted(page, at) || (token.capital && token.start !== page.sentences[page.sentenceOf[at] ?? -1]?.start))
    return null;
  return cueForms.get(token.lower) ?? null;
};

export const classOf = (cue: Cue, group: VerbGroup, page: Page): CueClass => {
  if (group.negated && !only(page, group)) return cue.cueClass === "deny" ? "assert" : "decline";
  return cue.cueClass;
};

/** "would say only that": a negation that lets the content through. */
const only = (page: Page, group: VerbGroup): boolean => lowerAt(page, group.to) === "only";

/** A noun that looks like the verb: "the report", "its claims", "US estimates put". */
export const isNounHere = (page: Page, at: number, cue: Cue): boolean => {
  const before = tokenAt(page, at - 1);
  if (cue.form === "gerund" || cue.form === "past") return false;
  if (cue.form === "base" && before.lower === "to") return false;
  if (determiners.has(before.lower) || before.possessive || linking.has(before.lower)) return true;
  if (cue.lemma === "show" && /^(?:tv|television|talk|game|reality|trade|air|light|radio)$/.test(before.lower))
    return true;
  if (lowerAt(page, at) === "think" && lowerAt(page, at + 1) === "tank") return true;
  return lowerAt(page, at + 1) === "of" && cue.lemma !== "speak";
};

const rejecting = wordSet("call dismiss describe brush reject deride label brand denounce wave");

const falsehoods =
  /^(?:fake|fakes|false|falsehoods?|groundless|baseless|unfounded|fabricat\w*|lies?|untrue|nonsense|absurd|rumou?rs?|herring|invented|invention|fiction|fantasy|misinformation|disinformation|hoax)$/;

/** "called the report false", "dismissed as groundless the claim that …". */
export const denies = (page: Page, cue: Cue, after: After, sentence: Sentence): boolean =>
  rejecting.has(cue.lemma) && falseWithin(page, after.at, sentence.to);

const falseWithin = (page: Page, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 45); at += 1) if (falsehoods.test(lowerAt(page, at))) return true;
  return false;
};
