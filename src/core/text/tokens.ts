import { beforeFigure, inside, titles } from "./abbreviations.ts";
import type { Span } from "./span.ts";

/** `lower` is folded and without a possessive ending, so that "Korea’s" is looked up as "korea". */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
  readonly possessive: boolean;
};

// "U.S.", "J." before a name; words with inner hyphens, apostrophes and joined parts; figures; anything else singly.
const shape =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?= \p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.,](?=\d)[\d]+)*['’]?|[^\s]/gu;

const pronounLike = new Set(["it", "he", "she", "that", "there", "what", "who", "here", "let", "this", "where", "how"]);

export const readTokens = (text: string): Token[] => {
  const found: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(shape)) {
    if (match.index < end) continue;
    const token = readToken(text, match.index, match[0]);
    end = token.end;
    found.push(token);
  }
  return found;
};

const readToken = (text: string, start: number, raw: string): Token => {
  const kind = kindOf(raw);
  if (kind === "mark")
    return { start, end: start + raw.length, text: raw, lower: raw, kind, capital: false, possessive: false };
  const plain = raw.replace(/’/g, "'");
  const stripped = stripPossessive(plain);
  const possessive = stripped !== plain;
  const trimmed = plain.endsWith("'") && !(possessive && /s'$/i.test(plain)) ? raw.slice(0, -1) : raw;
  const lower = (possessive ? stripped : trimmed.replace(/’/g, "'")).toLowerCase();
  const dotted = lower.endsWith(".") ? lower : lower + abbreviationDot(text, start + trimmed.length, lower);
  const end = start + trimmed.length + (dotted.length > lower.length ? 1 : 0);
  return { start, end, text: text.slice(start, end), lower: dotted, kind, capital: /^\p{Lu}/u.test(raw), possessive };
};

const kindOf = (raw: string): Token["kind"] => (/^\p{N}/u.test(raw) ? "number" : /^\p{L}/u.test(raw) ? "word" : "mark");

const stripPossessive = (plain: string): string => {
  if (/'s$/i.test(plain)) {
    const base = plain.slice(0, -2);
    return pronounLike.has(base.toLowerCase()) ? plain : base;
  }
  return /[^s]s'$/i.test(plain) ? plain.slice(0, -1) : plain;
};

const abbreviationDot = (text: string, end: number, lower: string): string =>
  text.charAt(end) === "." &&
  (titles.has(lower) || beforeFigure.has(lower) || inside.has(lower)) &&
  text.charAt(end + 1) === " "
    ? "."
    : "";
