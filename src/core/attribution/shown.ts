import { contentAfter, contentAround } from "./content.ts";
import { readCredited } from "./credited.ts";
import { type Finding, finding } from "./finding.ts";
import { isQuoted, lowerAt, type Page, type Sentence, tokenAt } from "./page.ts";

const things = new Set(
  "image images imagery photo photos photograph photographs picture pictures video footage graphic papers documents data figures map list table chart transcript".split(
    " ",
  ),
);

/** "in an image released by the council", "papers obtained by the institute": the body that had them. */
export const readSupplied = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at)) return null;
  const by = byAfter(page, at, sentence.to);
  if (by === -1) return null;
  const thing = thingBefore(page, at, sentence.from);
  if (thing === -1) return null;
  const source = readCredited(page, by + 1, sentence);
  return (
    source &&
    finding("supplied-by", { from: at, to: by + 1 }, source, {
      content: contentAround(page, thing, sentence),
      placing: "around",
    })
  );
};

const thingBefore = (page: Page, at: number, floor: number): number => {
  for (let back = at - 1; back >= Math.max(floor, at - 7); back -= 1) if (things.has(lowerAt(page, back))) return back;
  return -1;
};

const byAfter = (page: Page, at: number, limit: number): number => {
  for (let next = at + 1; next < Math.min(limit, at + 7); next += 1) {
    if (lowerAt(page, next) === "by") return next;
    if (tokenAt(page, next).kind === "mark") return -1;
  }
  return -1;
};

/** "in a photograph in which nine boats can be seen": the thing itself shows it. */
export const readInWhich = (page: Page, at: number, sentence: Sentence): Finding | null => {
  if (isQuoted(page, at) || lowerAt(page, at + 1) !== "which") return null;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 16); back -= 1) {
    if (!things.has(lowerAt(page, back)) && lowerAt(page, back) !== "report") continue;
    const from = ["a", "the", "an"].includes(lowerAt(page, back - 1)) ? back - 1 : back;
    return finding(
      "in-which",
      { from: at, to: at + 2 },
      { from, to: at },
      { content: contentAfter(page, at + 2, sentence) },
    );
  }
  return null;
};
