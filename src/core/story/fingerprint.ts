import { splitParagraphs } from "../text/paragraphs.ts";

/** Words of the opening that copies share even when one is cut, or has another weekday or place line. */
const opening = 18;
const fewest = 12;

const notBody = /^(?:photo|caption|image|file photo|by |source:|read also|key points|\()/i;
/** "WASHINGTON, Jan. 4 (PWS) -- ", "PENTAGON — ". */
const dateline = /^(?=\p{Lu}{3})[^–—\n]{3,60}?(?:--|[ ][–—-]) /u;
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\byesterday\b|\btoday\b/gi;

/** Articles that are one text share a key: the opening words of the body, without what an outlet changes of it. */
export function storyKey(text: string): string {
  const bodies = splitParagraphs(text).map(({ start, end }) => wordsOf(text.slice(start, end)));
  const body = bodies.find((words) => words.length >= fewest) ?? wordsOf(text);
  return body.slice(0, opening).join(" ");
}

function wordsOf(paragraph: string): string[] {
  if (notBody.test(paragraph)) return [];
  const plain = paragraph
    .replace(dateline, "")
    .replace(weekdays, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
