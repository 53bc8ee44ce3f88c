import type { Numeral, Piece } from "./piece.ts";
import { after, before } from "./piece.ts";
import type { Unit } from "./types.ts";

/** A unit word: where it stands, what it makes of the value. */
export type UnitRule = {
  readonly id: string;
  readonly example: string;
  readonly unit: Unit;
  readonly left?: RegExp;
  readonly right?: RegExp;
  readonly when?: (numeral: Numeral) => boolean;
};

const dollar = "(?:US ?\\$|USD ?|\\$ ?)";
const load = "(?:shipments?|cargo(?:es)?|consignments?|deliver(?:y|ies)|loads?|batch(?:es)?|stockpiles?)";

export const unitRules: readonly UnitRule[] = [
  {
    id: "percent",
    example: "It fell «30 per cent» there.",
    unit: "percent",
    right: /^(?:\s?%|[\s\u00a0-]per\s?cents?\b|[\s\u00a0-]?pct\b|[\s-]percentage[\s-]points?\b)/,
  },
  {
    id: "dollar-sign",
    example: "It cost «US$20 billion» there.",
    unit: "usd",
    left: new RegExp(`(?<![\\p{L}])${dollar}$`, "u"),
  },
  {
    id: "dollar-word",
    example: "It cost «50 billion dollars» there.",
    unit: "usd",
    right: /^(?:[\s\u00a0-](?:U\.?S\.? |American )?dollars?\b| USD\b| bucks\b)/i,
  },
  {
    id: "currency-sign",
    example: "It cost «€20bn» there.",
    unit: "other",
    left: /(?:[A-Z]{1,2}\$|[€£¥₩₽₴₹]|\b(?:EUR|GBP|RM|Rs|RUB|RMB|CHF|KRW|JPY|UAH|PS)) ?$/,
  },
  {
    id: "currency-word",
    example: "It cost «14 million rubles» there.",
    unit: "other",
    right:
      /^[\s\u00a0-](?:(?:Swiss|Chinese|Japanese|Korean|Russian|South Korean|North Korean|Hong Kong|Canadian|Australian|British) )?(?:euros?|pounds sterling|pounds(?= (?:worth|of (?:aid|debt))\b)|cents?|pence|yuan|won|yen|ro?u?bles?|hryvnias?|rupees?|francs?|lira|kron(?:or|er)|EUR|RUB|GBP)\b/i,
  },
  {
    id: "pounds",
    example: "It cost «4.2 million pounds» there.",
    unit: "other",
    right: /^[\s\u00a0-]pounds?\b/i,
    when: ({ scale }) => scale >= 1000,
  },
  {
    id: "tonne",
    example: "They sent «700,000 tons» of rice.",
    unit: "tonne",
    right: new RegExp(
      `^(?:[\\s\\u00a0](?:metric |short |long |deadweight )?(?:tons?|tonnes?)\\b|-(?:ton|tonne)\\b(?= (?:[a-z]{2,12} )?${load}))`,
      "i",
    ),
  },
  {
    id: "barrel",
    example: "They sent «125,000 barrels» of oil.",
    unit: "barrel",
    right: /^[\s\u00a0-](?:barrels?|bbl|bpd)\b/i,
  },
  {
    id: "measure",
    example: "They sent «40 gigabytes» of maps.",
    unit: "other",
    right:
      /^[\s\u00a0-]?(?:(?:mega|giga|kilo|tera)(?:watts?|bytes?|tons?|tonnes?)|watts?|[MGk]W|GB|TB|MB|lit(?:er|re)s?|gallons?|kWh|MWh|dwt)(?!\p{L})/u,
  },
];

/** The numeral with its currency sign or unit word, if it has one. */
export function withUnit(text: string, piece: Piece & Numeral): Piece & Numeral {
  if (piece.unit !== null) return piece;
  const left = before(text, piece.start, 8);
  const right = after(text, piece.end);
  const signed = /[\p{Lu}\p{Sc}s] ?$/u.test(left.slice(-2));
  if (!signed && !/^[\s\u00a0%°\p{L}-]/u.test(right)) return piece;
  for (const rule of unitRules) {
    const sign = signed ? rule.left?.exec(left) : null;
    const word = rule.right?.exec(right);
    if ((!sign && !word) || rule.when?.(piece) === false) continue;
    const start = piece.start - (sign?.[0].length ?? 0);
    const end = piece.end + (word?.[0].length ?? 0);
    return { ...piece, start, end, unit: rule.unit, bare: false, rules: [...piece.rules, rule.id] };
  }
  return piece;
}
