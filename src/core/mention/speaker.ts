import type { Mark } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import type { Passage } from "./passage.ts";
import type { Verb } from "./verbs.ts";

const speakerReach = 9;

/** "South Korea's defence chief has said", "according to Washington", "…,” said Kyiv", "South Korea's spy agency". */
export function isSpeaker(
  text: string,
  passage: Passage,
  mark: Found<readonly Mark[]>,
  before: string,
  isPlaced: boolean,
): boolean {
  if (before === "to" && passage.words[mark.first - 2]?.key === "according") return true;
  const said = passage.verbs.findLast((verb) => verb.last <= mark.first);
  if (before === "by" && said?.value.class === "say" && mark.first - said.last <= sayingReach) return true;
  if (isOffice(passage, mark) || isInverted(text, passage, mark)) return true;
  if (isPredicate(text, passage, mark)) return mark.value.some(({ kind }) => kind === "outsider");
  const next = passage.verbs.find((verb) => verb.first >= mark.last);
  if (next && isParenthesis(text, passage, mark.last, next.first)) return false;
  if (next?.value.class !== "say" || next.first - mark.last > speakerReach) return false;
  return !isPlaced && !isPassive(passage, next);
}

/** "Pyongyang, she wrote, may have earned": another speaks between the name and its verb. */
function isParenthesis(text: string, passage: Passage, from: number, to: number): boolean {
  const [name, pronoun] = [passage.words[from - 1], passage.words[from]];
  if (!name || !pronoun || from + 1 !== to) return false;
  return /^(?:he|she|they|it|i|we)$/.test(pronoun.key) && /^[”"’']?,/.test(text.slice(name.end, pronoun.start));
}

/** "Confirmed dead by Seoul". */
const sayingReach = 3;

/** "Half of it is Korean,” he says": an adjective that ends its clause. */
function isPredicate(text: string, passage: Passage, mark: Found<readonly Mark[]>): boolean {
  const end = passage.words[mark.last - 1]?.end ?? 0;
  return being.has(passage.words[mark.first - 1]?.key ?? "") && /^["”’]?[,.]/.test(text.slice(end, end + 2));
}

const offices = new Set(
  `ministry minister ministers service agency intelligence official officials president government parliament spokesman
  spokeswoman spokesperson lawmaker lawmakers department secretary ambassador envoy prosecutor prosecutors newspaper media
  council chief analyst analysts expert experts diplomat diplomats staff website broadcaster agency institute think body espionage spies count tally estimate estimates
  figure figures assessment reckoning audience forum conference
  foundation study paper university scholars researchers`.split(/\s+/),
);
const officeReach = 4;

/** An outsider's office speaks; it is not in the matter. */
function isOffice(passage: Passage, mark: Found<readonly Mark[]>): boolean {
  if (!mark.value.some(({ kind }) => kind === "outsider")) return false;
  return passage.words.slice(mark.last, mark.last + officeReach).some((word) => offices.has(word.key));
}

function isInverted(text: string, passage: Passage, mark: Found<readonly Mark[]>): boolean {
  const verb = passage.verbs.find((found) => found.last === mark.first);
  const word = passage.words[mark.first - 1];
  if (verb?.value.class !== "say" || !word) return false;
  return /[,”"’]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
}

const being = new Set(["is", "are", "was", "were", "be", "been", "being", "s", "re", "got"]);

export function isPassive(passage: Passage, verb: Found<Verb>): boolean {
  if (verb.value.form !== "past") return false;
  const before = passage.words.slice(Math.max(0, verb.first - 3), verb.first);
  return before.some((word) => being.has(word.key));
}
