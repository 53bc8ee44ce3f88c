import { findWords } from "../topic/words.ts";
import { openers, stops } from "./stops.ts";

const window = 120;
const most = 5;

/** What any number counts, by the words behind it alone: "soldiers from Asia" of "1,500 soldiers from Asia". */
export function findCountedNoun(text: string, end: number): string | null {
  const words = findWords(text, end, Math.min(text.length, end + window));
  let first = 0;
  while (openers.has(words[first]?.key ?? "")) first++;
  let last = first;
  for (; last < Math.min(words.length, first + most); last++) {
    const word = words[last];
    if (!word || stops.has(word.key) || /[.,;:!?()—–\n"”]/.test(text.slice(words[last - 1]?.end ?? end, word.start)))
      break;
  }
  const [start, stop] = [words[first]?.start, words[last - 1]?.end];
  return last > first && start !== undefined && stop !== undefined ? text.slice(start, stop) : null;
}
