import { readAfter } from "./after.ts";
import { appositionEnd } from "./apposition.ts";
import { contentAfter, contentAround, contentBefore } from "./content.ts";
import { cueForms } from "./cues.ts";
import { type Finding, finding } from "./finding.ts";
import { readForward } from "./forward.ts";
import { isQuoted, lowerAt, type Page, type Phrase, type Sentence } from "./page.ts";
import { readSubject } from "./subjects.ts";
import { readVerbGroup } from "./verbs.ts";

/** "Hall was quoted as saying by the Gazette", "the envoy quoted the service as telling members". */
export const readQuotedAs = (page: Page, at: number, sentence: Sentence): Finding | null => {
  const cue = cueForms.get("cited");
  if (!cue || isQuoted(page, at)) return null;
  const group = readVerbGroup(page, at, sentence.from, cue);
  if (group.passive) return readPassiveQuoted(page, at, group, sentence);
  const object = readForward(page, at + 1, sentence.to);
  if (object && opensWithAs(page, group.from, sentence)) return readAsQuoted(page, group, object, sentence);
  if (!object || lowerAt(page, object.to) !== "as" || !/ing$/.test(lowerAt(page, object.to + 1))) return null;
  const carrier = readSubject(page, group.from, sentence.from);
  const after = readAfter(page, object.to + 2, sentence, lowerAt(page, object.to + 1) === "telling" ? "tell" : "say");
  const ends = after.opens === "end" || after.opens === "comma";
  const content = ends
    ? contentBefore(page, carrier?.from ?? group.from, sentence)
    : contentAfter(page, after.opens === "that" ? after.at + 1 : after.at, sentence);
  return finding("quoted-as", { from: group.from, to: object.to + 2 }, object, {
    content,
    placing: ends ? "before" : "after",
    carrier,
  });
};

const opensWithAs = (page: Page, end: number, sentence: Sentence): boolean =>
  lowerAt(page, sentence.from) === "as" && end - sentence.from < 8;

/** "As the Gazette quoted the mayor, 40 boats would go". */
const readAsQuoted = (page: Page, group: Phrase, object: Phrase, sentence: Sentence): Finding | null => {
  const source = { from: object.from, to: appositionEnd(page, object, sentence) };
  const carrier = readSubject(page, group.from, sentence.from);
  const content = contentAfter(page, source.to, sentence);
  return carrier && content && finding("quoted-as", { from: group.from, to: group.to }, source, { content, carrier });
};

const readPassiveQuoted = (page: Page, at: number, group: Phrase, sentence: Sentence): Finding | null => {
  if (lowerAt(page, at + 1) !== "as" || !/ing$/.test(lowerAt(page, at + 2))) return null;
  const source = readSubject(page, group.from, sentence.from);
  if (!source) return null;
  const after = readAfter(page, at + 3, sentence, lowerAt(page, at + 2) === "telling" ? "tell" : "say");
  const agent = lowerAt(page, at + 3) === "by" ? readForward(page, at + 4, sentence.to) : null;
  const ends = after.opens === "end" || after.opens === "comma";
  const content = ends
    ? contentAround(page, source.from, sentence)
    : contentAfter(page, after.opens === "that" ? after.at + 1 : after.at, sentence);
  return finding("quoted-as", { from: group.from, to: at + 3 }, source, {
    content,
    placing: ends ? "around" : "after",
    carrier: agent,
  });
};
