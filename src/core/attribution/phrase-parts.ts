import type { ActorMatch } from "./gazetteer.ts";
import { linking, wordSet } from "./grammar.ts";
import { nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { roleFamilies } from "./speakers.ts";

/** The most telling body of a phrase: a nation only where nothing else is named. */
export const bodyOf = (matches: readonly ActorMatch[]): ActorMatch | null => {
  const bodies = matches.filter((match) => match.actor.kind !== "person");
  return bodies.find((match) => !nations.has(match.actor.name.toLowerCase())) ?? bodies[0] ?? null;
};

export const familiesIn = (page: Page, phrase: Phrase, except: Phrase | null = null): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (except && at >= except.from && at < except.to) continue;
    for (const family of roleFamilies(lowerAt(page, at)) ?? []) found.add(family);
  }
  return found;
};

/** "South Korea's defense chief": there is but one. */
export const ownedBody = (page: Page, phrase: Phrase): boolean => {
  const core = coreOf(page, phrase);
  for (let at = core.from; at < core.to - 1; at += 1) if (tokenAt(page, at).possessive) return true;
  return false;
};

/** Relatives, participles and adjectives that stand behind the noun they belong to. */
const behindHead = wordSet(
  "who which that whose seen quoted cited supplied released provided analysed analyzed handed published given obtained familiar close",
);

/** Up to the head noun: before the first preposition, comma, bracket or participle. */
export const coreOf = (page: Page, phrase: Phrase): Phrase => {
  let at = phrase.from + 1;
  while (at < phrase.to) {
    const token = tokenAt(page, at);
    if (token.kind === "mark" || linking.has(token.lower)) break;
    if (behindHead.has(token.lower)) break;
    at += 1;
  }
  return { from: phrase.from, to: at };
};
