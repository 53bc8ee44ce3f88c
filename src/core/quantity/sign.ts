import { before, type Numeral, type Piece } from "./piece.ts";

export const signRule = { id: "negative", example: "The index fell to «minus 20» there." };

/** "Minus 20", "negative ten", "-30": a dash counts only where a space or a symbol stands before it. */
const sign = /(?:\b(?:minus|negative) |(?<=[ (<>=])[-−])$/i;

export function withSign(text: string, piece: Piece & Numeral): Piece & Numeral {
  const match = sign.exec(before(text, piece.start, 10));
  if (!match || piece.vague || piece.value === 0) return piece;
  const start = piece.start - match[0].length;
  return { ...piece, start, value: -piece.value, bare: false, rules: [...piece.rules, signRule.id] };
}
