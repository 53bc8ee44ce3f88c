import { readBackward } from "./backward.ts";
import { stops, wordSet } from "./grammar.ts";
import { isQuoted, lowerAt, type Page, type Phrase, tokenAt } from "./page.ts";
import { bodyWords, documentWords, pronouns, roleFamilies } from "./speakers.ts";
import { hasRole, indefinite, isSpeaker } from "./speaking.ts";
import { isDate, isNounLike } from "./words.ts";

/** An aside between subject and verb may be this long; a longer one is another clause. */
const longestAside = 45;

/** The subject of the verb group that begins at `end`: with its apposition, relative clause or aside. */
export const readSubject = (page: Page, before: number, floor: number): Phrase | null => {
  const end = passDate(page, before, floor);
  if (end <= floor) return null;
  const last = tokenAt(page, end - 1);
  if (pronouns.has(last.lower) && !isQuoted(page, end - 1))
    return last.lower === "who" || last.lower === "which"
      ? antecedent(page, end - 1, floor)
      : { from: end - 1, to: end };
  if (
    indefinite.has(last.lower) &&
    (end - 1 === floor || tokenAt(page, end - 2).kind === "mark" || stops.has(lowerAt(page, end - 2)))
  )
    return { from: end - 1, to: end };
  if (last.text === "," || last.text === "—" || last.text === "–" || last.text === "-")
    return readOverAside(page, end, floor);
  const core = readBackward(page, end, floor);
  if (!core) return null;
  return overRelative(page, core, floor) ?? overParticiple(page, core, floor) ?? withName(page, core, floor);
};

/** "Pictures taken by the council and first described by the Gazette | show": back to the pictures. */
const overParticiple = (page: Page, core: Phrase, floor: number): Phrase | null => {
  if (core.from <= floor || !["and", ","].includes(lowerAt(page, core.from - 1)) || !opensWithParticiple(page, core))
    return null;
  for (let at = core.from - 2; at >= floor && core.from - at < 30; at -= 1) {
    if (!documentWords.has(lowerAt(page, at)) || !/(?:ed|en|by)$/.test(lowerAt(page, at + 1))) continue;
    const head = readBackward(page, at + 1, floor);
    return head && { from: head.from, to: core.to };
  }
  return null;
};

const opensWithParticiple = (page: Page, core: Phrase): boolean =>
  /(?:ed|en|wn)$/.test(lowerAt(page, core.from)) || /(?:ed|en|wn)$/.test(lowerAt(page, core.from + 1));

/** "The ministry on Monday | said": back over a date between subject and verb. */
const passDate = (page: Page, end: number, floor: number): number => {
  let at = end;
  while (
    at > floor + 1 &&
    end - at < 4 &&
    (isDate(page, at - 1) || (tokenAt(page, at - 1).kind === "number" && at < end))
  )
    at -= 1;
  if (at === end) return end;
  if (lowerAt(page, at - 1) === "the") at -= 1;
  const { lower } = tokenAt(page, at - 1);
  if (["on", "in", "last", "this"].includes(lower) && at - 1 > floor) return at - 1;
  return lowerAt(page, at - 1) === "," ? end : at;
};

/** "who said", "which reported": the noun phrase before the relative pronoun. */
const antecedent = (page: Page, at: number, floor: number): Phrase | null => {
  const end = lowerAt(page, at - 1) === "," ? at - 1 : at;
  if (end <= floor) return null;
  const core = readBackward(page, end, floor);
  return core && withName(page, core, floor);
};

const readOverAside = (page: Page, end: number, floor: number): Phrase | null => {
  const mark = lowerAt(page, end - 1);
  for (let at = end - 2; at > floor && end - at < longestAside; at -= 1) {
    if (lowerAt(page, at) !== mark || isQuoted(page, at)) continue;
    const core = readBackward(page, at, floor);
    if (
      !core ||
      !mayOpenAside(page, at + 1, end - 1) ||
      !(isSpeaker(page, core) || /^(?:who|speaking|asked|asking|requesting)$/.test(lowerAt(page, at + 1))) ||
      !isClauseOpen(page, core.from, floor)
    )
      continue;
    const whole = withName(page, core, floor);
    return { from: whole.from, to: end - 1 };
  }
  return null;
};

const asideOpeners = wordSet(
  "this together jointly along who both some one all which whose whom the a an his her its their then now as in on at by for with of from after during meanwhile however also too himself herself known",
);

/** What may stand between a subject and its verb: apposition, relative clause, participle, adverbial; no clause of its own. */
const mayOpenAside = (page: Page, from: number, to: number): boolean => {
  const { lower, capital } = tokenAt(page, from);
  if (to - from <= 0) return false;
  if (asideOpeners.has(lower) || /(?:ing|ed)$/.test(lower)) return true;
  return capital || roleFamilies(lower) !== null || to - from < 5 || hasRole(page, from, Math.min(to, from + 8));
};

const isClauseOpen = (page: Page, from: number, floor: number): boolean => {
  if (from <= floor) return true;
  const before = tokenAt(page, from - 1);
  return (
    before.kind === "mark" ||
    isQuoted(page, from - 1) ||
    stops.has(before.lower) ||
    isDate(page, from - 1) ||
    before.lower === "and" ||
    before.kind === "number" ||
    isNounLike(page, from - 1)
  );
};

/** "a member who sat through a briefing by the service": back over the relative clause to its head. */
const overRelative = (page: Page, core: Phrase, floor: number): Phrase | null => {
  if (core.from <= floor || isSafeNeighbour(page, core.from - 1)) return null;
  for (let at = core.from - 1; at > floor && core.from - at < 20; at -= 1) {
    const { lower, kind } = tokenAt(page, at);
    if (kind === "mark" && lower !== ")") return null;
    if (lower !== "who" && lower !== "which" && lower !== "that") continue;
    const head = readBackward(page, at, floor);
    return head && isSpeaker(page, head) ? { from: withName(page, head, floor).from, to: core.to } : null;
  }
  return null;
};

const isSafeNeighbour = (page: Page, at: number): boolean => {
  const { kind, lower } = tokenAt(page, at);
  return (
    kind === "mark" ||
    isDate(page, at) ||
    lower === "and" ||
    lower === "but" ||
    lower === "that" ||
    lower === "as" ||
    lower === "while" ||
    isQuoted(page, at)
  );
};

/** "Jo Reed, a deputy head for Asia, Africa | and Europe": the name that an apposition with commas belongs to. */
const withName = (page: Page, core: Phrase, floor: number): Phrase => {
  let from = core.from;
  for (let steps = 0; steps < 4 && from - 2 >= floor && lowerAt(page, from - 1) === ","; steps += 1) {
    const before = readBackward(page, from - 1, floor);
    if (!before) break;
    if (isBareName(page, before))
      return core.from === from && tokenAt(page, core.from).capital && !hasRole(page, core.from, core.to)
        ? core
        : { from: before.from, to: core.to };
    if (before.to - before.from > 12 || !hasRole(page, before.from, before.to)) break;
    from = before.from;
  }
  return core;
};

const isBareName = (page: Page, phrase: Phrase): boolean => {
  const words = phrase.to - phrase.from;
  if (words < 2 || words > 4) return false;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const { capital, lower } = tokenAt(page, at);
    if (!capital || bodyWords.has(lower) || isDate(page, at) || roleFamilies(lower) !== null) return false;
  }
  return true;
};
