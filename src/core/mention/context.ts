import type { Category } from "../topic/types.ts";
import { isElliptic } from "./elliptic.ts";
import { type FoundItem, type Input, makeItem } from "./item-input.ts";
import { remembered } from "./recall.ts";

/** Items of numbers that stand alone, from the sentence before: a question, a supposition, those just spoken of. */

const askedBack = 2;

/** A sentence of so few words is an answer's first half. */
const fragment = 5;

/** "And troops? Some 12,000 went last year", "Shells, we think. About 700,000": question or fragment names the thing. */
export function readAsked(input: Input): FoundItem | null {
  const { reading, passage, before } = input;
  if (!isElliptic(input) || input.quantity.unit === "percent") return null;
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - askedBack); index--) {
    const asked = reading.passage(index);
    if (!asked) continue;
    if ((before.at(-1)?.start ?? -1) >= asked.start) return null;
    const isQuestion = /\?["”’]?\s*$/.test(reading.text.slice(asked.start, asked.end));
    if (!isQuestion && (index < passage.index - 1 || asked.words.length > fragment)) continue;
    const noun = asked.nouns.findLast(({ value }) => value.plural && (isQuestion || !value.weak));
    return noun ? makeItem(input, asked, noun, noun.value.category, "sentence", "item-asked") : null;
  }
  return null;
}

const supposition = /\b(?:suppos(?:e|ing)|imagin(?:e|ing)|assum(?:e|ing)|if|let us say|were they)\b/i;
const conclusion =
  /\b(?:would|then|that (?:gives|makes|comes|means|amounts)|comes? to|works? out|arrives? at|you get|makes)\b/i;
const loads: ReadonlySet<Category> = new Set(["artillery_shell", "rocket", "munition", "mortar_round", "missile"]);

/** "Suppose that there was nothing in them but shells. Then you would arrive at 12 million." */
export function readSupposed(input: Input): FoundItem | null {
  const { reading, passage, quantity, before } = input;
  const supposed = reading.passage(passage.index - 1);
  if (!supposed || before.length === 0 || quantity.unit !== "count" || !isElliptic(input)) return null;
  if (!supposition.test(reading.text.slice(supposed.start, supposed.end))) return null;
  if (!conclusion.test(reading.text.slice(passage.start, quantity.start))) return null;
  const noun = supposed.nouns.findLast(({ value }) => value.plural && loads.has(value.category));
  const found = noun ? makeItem(input, supposed, noun, noun.value.category, "sentence", "item-supposed") : null;
  const near = reading.scan.calibres.findLast(({ start, end }) => start >= supposed.start && end <= supposed.end);
  return found && { ...found, item: { ...found.item, calibre_mm: found.item.calibre_mm ?? near?.mm ?? null } };
}

const nearBack = 4;

/** "30 of these poor devils": an unknown word for those who were counted a few sentences before. */
export function readThese(input: Input): FoundItem | null {
  const { reading, passage, quantity, before, phrase } = input;
  const last = before.at(-1);
  const from = reading.sentences[Math.max(0, passage.index - nearBack)]?.start ?? 0;
  if (!last || last.start < from || quantity.unit !== "count" || phrase.head) return null;
  const these = /^\s*of (?:these|those) (?:\p{L}+ ){0,2}\p{L}+s\b/u.test(
    reading.text.slice(quantity.end, quantity.end + 50),
  );
  return these ? remembered(input, last, "item-these") : null;
}
