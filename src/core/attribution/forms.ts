import type { Span } from "../text/span.ts";
import { appositionEnd } from "./apposition.ts";
import type { Entity } from "./entity.ts";
import { type ActorMatch, findActors, type Gazetteer } from "./gazetteer.ts";
import { determiners } from "./grammar.ts";
import { nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, sentenceAt, spanOf, tokenAt } from "./page.ts";
import { roleFamilies } from "./speakers.ts";

/** A longer form is a sentence about the body. */
const longestForm = 110;

/** Official name → the fullest form in which the text names the body. */
export const readForms = (page: Page, gazetteer: Gazetteer): ReadonlyMap<string, Span> => {
  const found = new Map<string, Span>();
  for (const match of findActors(page, { from: 0, to: page.tokens.length }, gazetteer)) {
    if (
      match.actor.kind === "person" ||
      tokenAt(page, match.to - 1).possessive ||
      nations.has(match.actor.name.toLowerCase())
    )
      continue;
    const form = spanOf(page, widen(page, match));
    const known = found.get(match.actor.name);
    const size = form.end - form.start;
    if (size <= longestForm && (!known || size > known.end - known.start)) found.set(match.actor.name, form);
  }
  return found;
};

/** With article and nation before it, bracket and apposition behind it; bare where it only owns or qualifies. */
const widen = (page: Page, match: ActorMatch): Phrase => {
  const sentence = sentenceAt(page, match.from);
  if (!sentence || roleFamilies(lowerAt(page, match.to)) !== null) return match;
  let from = match.from;
  while (from > sentence.from && from > match.from - 4 && belongs(page, from - 1)) from -= 1;
  let to = match.to;
  if (tokenAt(page, to).text === "(" && tokenAt(page, to + 2).text === ")") to += 3;
  const whole = { from, to };
  const opens = lowerAt(page, to + 1);
  return /^(?:a|an|the)$/.test(opens) ? { from, to: appositionEnd(page, whole, sentence) } : whole;
};

const belongs = (page: Page, at: number): boolean => {
  const { lower, capital, possessive } = tokenAt(page, at);
  if (determiners.has(lower)) return lower === "the";
  return (
    capital &&
    (possessive ||
      nations.has(lower) ||
      nations.has(`${lowerAt(page, at - 1)} ${lower}`) ||
      nations.has(`${lower} ${lowerAt(page, at + 1)}`))
  );
};

/** One form is the other's acronym or shares a word with it; "the White House" stays, whatever else its council is called. */
const sameBody = (local: string, best: string): boolean => {
  if (/^(?:the |The )?[\p{Lu}&-]{2,6}$/u.test(local)) return true;
  const words = new Set(best.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (
    (local.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word)) || /[\p{Lu}]{3,}/u.test(local)
  );
};

/** What a relative clause tells of an office belongs to the form; what it tells of the moment does not. */
const ofOffice =
  /^,? ?who (?:heads|leads|runs|chairs|commands|speaks for|directs|represents|oversees|manages|edits|teaches|studies)\b/;

/** The form of a speaker without the clause on what he was doing. */
export const withForm = (page: Page, entity: Entity, forms: ReadonlyMap<string, Span>): Entity => {
  const best = entity.kind === "organisation" && entity.org ? forms.get(entity.org) : undefined;
  if (!entity.span) return entity;
  const text = page.text.slice(entity.span.start, entity.span.end);
  if (best && sameBody(text, page.text.slice(best.start, best.end))) return { ...entity, span: best };
  const at = text.search(/, (?:who|which|whose)\b/);
  const plain = at > 0 && !(entity.kind === "person" && ofOffice.test(text.slice(at)));
  const end = plain ? entity.span.start + at : entity.span.end;
  const trimmed = page.text.slice(entity.span.start, end).replace(/[\s,;]{1,20}$/, "").length;
  return { ...entity, span: { start: entity.span.start, end: entity.span.start + Math.max(1, trimmed) } };
};
