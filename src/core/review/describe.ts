import type { SourceKind } from "../attribution/types.ts";
import type { Action, Modality } from "../mention/types.ts";
import type { Amount, Bound } from "../quantity/types.ts";

export type Speaker = {
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly role: string | null;
  readonly org: string | null;
  readonly country: string | null;
  /** The fullest form that an article gives. */
  readonly text: string | null;
};

export type Statement = {
  readonly source: Speaker;
  readonly amount: Amount;
  readonly item: string;
  readonly direction: string | null;
  readonly action: Action;
  readonly modality: Modality;
  readonly statedOn: string | null;
};

const boundWords: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  more_than: "more than ",
  at_least: "at least ",
  at_most: "up to ",
  less_than: "fewer than ",
  range: "",
  vague: "",
};

/** What the lower end of a vague amount stands for (docs on mentions: a few n → 3·n, dozens 24, hundreds 200 …). */
const vagueWords: readonly (readonly [number, string])[] = [
  [2, "a couple of"],
  [3, "several"],
  [24, "dozens of"],
  [40, "scores of"],
  [200, "hundreds of"],
  [300, "several hundred"],
  [2_000, "thousands of"],
  [3_000, "several thousand"],
  [20_000, "tens of thousands of"],
  [30_000, "several tens of thousands of"],
  [200_000, "hundreds of thousands of"],
  [300_000, "several hundred thousand"],
  [2_000_000, "millions of"],
  [3_000_000, "several million"],
];

/** "about 6,700", "more than 3 million", "10,000–12,000", "50%", "$20 billion", "700,000 tonnes of". */
function describeAmount(amount: Amount): string {
  const { low, high, bound, unit } = amount;
  if (bound === "vague") return describeVague(amount);
  const number = bound === "range" ? range(low, high) : formatNumber(low ?? high);
  return boundWords[bound] + unitForms[unit](number);
}

const describeVague = ({ low, high, unit }: Amount): string => {
  const word = vagueWords.find(([value]) => value === low)?.[1];
  if (word === undefined) return `${unitForms[unit](formatNumber(low ?? high))} or so`;
  if (unit === "count" || unit === "other") return word;
  const bare = word.replace(/ of$/, "");
  return unit === "percent" ? `${bare} percent of` : `${bare} ${unit === "usd" ? "dollars in" : `${unit}s of`}`;
};

const range = (low: number | null, high: number | null): string => `${formatNumber(low)}–${formatNumber(high)}`;

const unitForms: Readonly<Record<Amount["unit"], (number: string) => string>> = {
  count: (number) => number,
  other: (number) => number,
  percent: (number) => `${number}% of`,
  tonne: (number) => `${number} tonnes of`,
  barrel: (number) => `${number} barrels of`,
  usd: (number) => `$${number} in`,
};

/** 6700 → "6,700"; from a million on in words where that is exact enough to be read back. */
export function formatNumber(value: number | null): string {
  if (value === null) return "?";
  for (const [size, word] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    const scaled = value / size;
    if (scaled >= 1 && Number(scaled.toFixed(3)) === scaled) return `${group(scaled)} ${word}`;
  }
  return group(value);
}

const group = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 6 });

/** "Defense Minister Shin Wonsik (Ministry of National Defense, KR)". */
export function describeSource(source: Speaker): string {
  if (source.kind === "outlet") return source.name ?? "The outlet itself";
  if (source.kind === "person") return personName(source) + inBrackets([source.org, source.country]);
  if (source.kind === "organisation")
    return (source.org ?? source.name ?? source.text ?? "An organisation") + inBrackets([source.country]);
  const named = source.text ?? source.role ?? (source.kind === "document" ? "A document" : "An unnamed source");
  return named + inBrackets([source.org, source.country]);
}

const personName = (source: Speaker): string =>
  source.name === null
    ? (source.text ?? "A person")
    : [source.role, source.name].filter((part) => part !== null).join(" ");

const inBrackets = (parts: readonly (string | null)[]): string => {
  const present = parts.filter((part) => part !== null && part !== "");
  return present.length === 0 ? "" : ` (${present.join(", ")})`;
};

/** "KP>RU" → "KP → RU". */
export const describeDirection = (direction: string | null): string =>
  direction === null ? "direction open" : direction.replace(">", " → ");

/** One line that says the whole claim. */
export function describeStatement(statement: Statement): string {
  const rest = [
    describeDirection(statement.direction),
    ...(statement.action === "transfer" ? [] : [statement.action]),
    statement.modality,
    ...(statement.statedOn === null ? [] : [`stated ${statement.statedOn}`]),
  ];
  return `${describeSource(statement.source)}: ${describeWhat(statement)}, ${rest.join(", ")}`;
}

/** "about 6,700 containers"; an item that is named by its unit ("barrels of oil", "$2,000 a month") needs no second one. */
export function describeWhat({ amount, item }: Pick<Statement, "amount" | "item">): string {
  if (amount.unit === "usd" && namesMoney.test(item)) return describeAmount(amount).replace(/ in$/, "");
  const isNamedByUnit = unitNouns[amount.unit]?.test(item) ?? false;
  return `${describeAmount(isNamedByUnit ? { ...amount, unit: "count" } : amount)} ${item}`.trim();
}

const unitNouns: Readonly<Partial<Record<Amount["unit"], RegExp>>> = {
  barrel: /\bbarrels?\b/i,
  tonne: /\b(?:tons?|tonnes?)\b/i,
};

/** Pay has no item but the amount itself. */
const namesMoney = /\$|\bdollars?\b/i;
