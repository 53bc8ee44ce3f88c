import nlp from "compromise/two";
import { readCountedPhrase, type Term } from "./noun-phrase.ts";
import type { Span } from "./span.ts";

/**
 * Read on either side of an offset: 100,000 full stops take compromise 23 s, these few hundred characters 5 ms. From
 * 160 to 400 characters all find the same phrases in news; more only costs time. Pieces start at every 80th character,
 * so that a crowd of numbers shares one.
 */
const [before, behind, step] = [60, 160, 80];

/** Marks beyond the third in a row, which give nothing but work. Blanks in their place keep every offset. */
const run = /([^\p{L}\p{N}\s])\1{3,}/gu;

/** What may stand between a number and the phrase: the end of a quotation, blanks, a hyphen, the start of another. */
const lead = /^["“”'‘’]?[\s(‑-]{0,2}["“'‘]?(?:\p{L}|\d[\d.]{0,5}[ -]?\p{L})/u;

/** Ends the sentence, or at least what a number in it can count. */
const stop = /[;:!?\n(){}[\]—…]|[.] /;

/** "$2 billion in aid": only of money is "in" followed by what it is, not by where or when. */
const money =
  /(?:[$€£¥₩]\s?[\d.,]+\s?(?:[kmb]n?|thousand|million|billion|trillion)?|\b(?:dollars|euros|pounds|yen|yuan|won|r(?:o?u)bles|rupees|francs|hryvnias?))$/i;

/**
 * The noun phrase that a number ending at `offset` counts, without article: "military aid" of "$2 billion in military
 * aid", "doses of the vaccine" of "six million doses of the vaccine". Null where it counts nothing that follows.
 */
export function nounPhraseAfter(sentence: string, offset: number): Span | null {
  if (!lead.test(sentence.slice(offset, offset + 12))) return null;
  const from = Math.max(0, offset - (offset % step) - before);
  const at = offset - from;
  const piece = sentence.slice(from, from + before + step + behind);
  const terms = readTerms(piece).filter(({ start }) => start >= at);
  const stopped = terms.findIndex(({ gap }, index) => index > 0 && stop.test(gap));
  const phrase = readCountedPhrase(stopped < 0 ? terms : terms.slice(0, stopped), money.test(piece.slice(0, at)));
  return phrase && { start: from + phrase.start, end: from + phrase.end };
}

/** The piece read last: the numbers of a sentence ask for the same one in turn. */
let last: { readonly piece: string; readonly terms: readonly Term[] } = { piece: "", terms: [] };

function readTerms(piece: string): readonly Term[] {
  if (piece !== last.piece) last = { piece, terms: findTerms(piece) };
  return last.terms;
}

/**
 * Compromise's words with their parts of speech. Each is found again in the text itself, in order: compromise's own
 * offsets are wrong behind contractions and marks. What it makes up ("not" of "don't") is left out.
 */
function findTerms(piece: string): Term[] {
  const blanked = piece.replace(run, (marks, mark: string) => mark.repeat(3).padEnd(marks.length));
  const terms: Term[] = [];
  let end = 0;
  for (const { text, tags } of nlp(blanked).docs.flat()) {
    const word = text.trim();
    const start = /[\p{L}\p{N}]/u.test(word) ? piece.indexOf(word, end) : -1;
    if (start < 0) continue;
    const gap = piece.slice(end, start);
    end = start + word.length;
    terms.push({ start, end, key: word.toLowerCase(), gap, tags: tags ?? new Set() });
  }
  return terms;
}
