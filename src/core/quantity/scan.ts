import { fews, parts, plurals, scales, tens, units, vulgar } from "./lexicon.ts";
import { after, before, lastWord, type Piece } from "./piece.ts";
import { figureReaders, wordReaders } from "./read.ts";

const seedWords = [...units.keys(), ...tens.keys(), ...plurals.keys(), ...fews.keys(), ...parts.keys()]
  .concat([...scales.keys()].filter((word) => word.length > 3))
  .concat("score", "pair", "both", "zero");

const seedPattern = new RegExp(
  `\\d|[${[...vulgar.keys()].join("")}]|\\b(?:${[...new Set(seedWords)].join("|")})\\b`,
  "gi",
);
/** Where no rule reads a figure: the run is stepped over whole, else a long one would cost its square. */
const figureRun = /\d+/y;

/** Single numbers, calibres, designations and figures that count nothing, in order. */
export function scanPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  seedPattern.lastIndex = 0;
  for (let match = seedPattern.exec(text); match; match = seedPattern.exec(text)) {
    const piece = readAt(text, match.index, match[0].toLowerCase());
    const end = piece ? Math.max(piece.end, match.index + 1) : skip(text, match.index, match[0]);
    if (piece && piece.start >= from) {
      pieces.push(piece);
      from = piece.end;
    }
    seedPattern.lastIndex = end;
  }
  return pieces;
}

function readAt(text: string, at: number, word: string): Piece | null {
  const left = before(text, at);
  const seed = { text, at, word, left, right: after(text, at), previous: lastWord(left) };
  for (const rule of /^[a-z]/.test(word) ? wordReaders : figureReaders) {
    const found = rule.read(seed);
    if (found) return { ...found, rules: [rule.id] };
  }
  return null;
}

function skip(text: string, at: number, word: string): number {
  figureRun.lastIndex = at;
  return at + (figureRun.exec(text)?.[0].length ?? word.length);
}
