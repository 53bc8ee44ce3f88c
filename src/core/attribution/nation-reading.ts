import type { Actor } from "../topic/types.ts";
import { foldBody, type Gazetteer } from "./gazetteer.ts";
import { determiners } from "./grammar.ts";
import { type Nation, nations } from "./nations.ts";
import { lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { nationKey } from "./party.ts";

/** "the military intelligence of Ukraine", "prosecutors in Kyiv": the table has them with the adjective before. */
export const nationalBody = (page: Page, core: Phrase, nation: Nation, gazetteer: Gazetteer): Actor | null => {
  const own = new Set(`${nation.name} ${nation.adjective}`.toLowerCase().split(" "));
  const words = page.tokens
    .slice(core.from, core.to)
    .filter(({ lower }) => !determiners.has(lower) && !own.has(lower) && nations.get(lower)?.code !== nation.code)
    .map(({ lower }) => lower)
    .join(" ");
  if (words === "") return null;
  const found =
    gazetteer.byName.get(foldBody(`${nation.adjective} ${words}`)) ??
    gazetteer.byName.get(foldBody(`${nation.name} ${words}`));
  return found ?? null;
};

export const findNation = (page: Page, phrase: Phrase): Nation | null => {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const nation = nationFrom(page, at, phrase.to);
    if (nation) return nation;
  }
  return null;
};

const nationFrom = (page: Page, at: number, limit: number): Nation | null => {
  if (!tokenAt(page, at).capital && !tokenAt(page, at).text.startsWith("u")) return null;
  for (let to = Math.min(limit, at + 4); to > at; to -= 1) {
    const nation = nations.get(nationKey(page, at, to));
    if (nation && isNationText(page, at, to)) return nation;
  }
  return null;
};

const isNationText = (page: Page, from: number, to: number): boolean =>
  to - from > 1 || lowerAt(page, from) !== "us" || tokenAt(page, from).text === "US";

export const nationAt = (
  page: Page,
  last: number,
  floor: number,
): { nation: Nation | null; to: number; from: number } => {
  for (let from = Math.max(floor, last - 4); from <= last; from += 1) {
    const nation = nations.get(nationKey(page, from, last + 1));
    if (nation && isNationText(page, from, last + 1)) return { nation, to: last + 1, from };
  }
  return { nation: null, to: last, from: last };
};
