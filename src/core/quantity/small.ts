import { after, before, dropped, type Found, numeral, type ReadRule, type Seed } from "./piece.ts";

export const smallRules: readonly ReadRule[] = [
  { id: "one-of", seeds: "word", example: "They lost «one» of those ships.", read: readOneOf },
  { id: "one-bounded", seeds: "word", example: "They found «at least one» there.", read: readOneBounded },
  { id: "one-counted", seeds: "word", example: "They sank «one» frigate and left.", read: readOneCounted },
  { id: "one-pronoun", seeds: "word", example: "No «one» knows.", read: readPronoun },
  { id: "both", seeds: "word", example: "It struck «both» tugs at once.", read: readBoth },
  { id: "zero", example: "«Zero» missiles came down.", read: readZero },
];

const longer =
  /^one[- ](?:hundred|thousand|million|billion|trillion|dozen|half|third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth|and a half)\b/i;
const isOne = ({ text, at, word }: Seed): boolean => word === "one" && !longer.test(text.slice(at, at + 16));

/** "One of the largest", "one of the reasons" name no count; "one of them", "one of those ships" do. */
const rated =
  /^one of (?:[\p{L}’'-]{2,20} ){0,3}?(?:most|least|largest|biggest|main|few|first|last|best|worst|only|key|leading|top|greatest|chief|major|[a-z]{3,12}est|reasons?|ways|things|questions|issues|goals|aims|problems|causes)\b/iu;

function readOneOf(seed: Seed): Found | null {
  if (!isOne(seed) || nameless.test(before(seed.text, seed.at))) return null;
  const right = after(seed.text, seed.at);
  if (
    rated.test(right) ||
    !/^one of (?:them|these|those|its|his|her|their|our|the|which|whom|\d|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
      right,
    )
  )
    return null;
  return numeral({ start: seed.at, end: seed.at + 3 }, 1);
}

const nameless =
  /(?:\b(?:no|not|every|any|each|some|the|this|which|another|new|big|other|number|day|square|first|last|only the|by|old|good|bad|small|large|single|a)[ -]|[-’'])$/i;
const boundBefore =
  /\b(?:at least|more than|no more than|not more than|no fewer than|fewer than|less than|no less than|up to|just|only|at most|over|about|exactly|all but)\s$/i;

function readOneBounded(seed: Seed): Found | null {
  if (!isOne(seed) || !boundBefore.test(before(seed.text, seed.at))) return null;
  if (/^one(?:-|['’]|(?: or (?:two|more))? (?:day|time|thing|occasion|way|reason)\b)/i.test(after(seed.text, seed.at)))
    return null;
  return numeral({ start: seed.at, end: seed.at + 3 }, 1);
}

const uncounted =
  /^one(?:[^ ]| (?:$|[^a-z]{2}|(?:a|again|after|all|also|an|and|another|are|as|at|because|but|by|can|could|day|did|does|ever|evening|for|from|had|hand|has|he|if|in|into|instance|is|it|just|kind|last|like|may|might|moment|morning|must|needs|never|night|not|occasion|off|on|or(?! (?:two|more)\b)|out|over|point|reason|respect|sense|shall|she|should|side|step|that|the|then|there|they|thing|time|to|too|told|under|was|way|we|were|when|where|which|while|who|whom|whose|will|with|word|would|you|said|says|aged|named|called|added|knows?|expert|official|analyst|diplomat|observer|source|lawmaker|more (?:time|thing|reason|fake|example|step)|fake)\b))/i;
const speakers =
  /^one (?:[\p{L}’'-]{2,20} ){1,3}(?:officials?|experts?|analysts?|diplomats?|observers?|sources?|lawmakers?|researchers?|commentators?|scholars?|critics?|insiders?|estimate|account|report|reckoning|count)\b/iu;

function readOneCounted(seed: Seed): Found | null {
  if (!isOne(seed) || nameless.test(before(seed.text, seed.at))) return null;
  const right = after(seed.text, seed.at);
  if (uncounted.test(right) || speakers.test(right)) return null;
  return numeral({ start: seed.at, end: seed.at + 3 }, 1);
}

function readPronoun(seed: Seed): Found | null {
  return isOne(seed) ? dropped(seed.at, seed.at + 3, "pronoun") : null;
}

const bothOf = /^both (?:of )?(?:the|them|these|those|its|his|her|their|our|whom|which)\b/i;
const bothNoun = /^both (?:[\p{L}’'-]{2,20} ){0,2}[\p{L}’'-]{2,20}(?:s|men|women|people|children|aircraft)\b/iu;
const bothIdle =
  /^both (?:sides|ways|hands|cases|parties|and|in|on|to|for|by|from|at|as|with|said|say)\b|^both (?:[\p{L}’'-]{1,20} ){1,4}and\b/iu;

function readBoth({ text, at, word }: Seed): Found | null {
  if (word !== "both") return null;
  const right = after(text, at);
  if (bothIdle.test(right) || !(bothOf.test(right) || bothNoun.test(right))) return null;
  return numeral({ start: at, end: at + 4 }, 2);
}

function readZero({ text, at, word }: Seed): Found | null {
  if (word !== "zero" && !(word === "0" && !/^0[\d.,]/.test(text.slice(at, at + 2)))) return null;
  const counted = /^(?:zero|0) (?:[a-z-]{2,20} ){0,2}[a-z]{3,20}s\b/i.test(after(text, at));
  return counted ? numeral({ start: at, end: at + word.length }, 0) : dropped(at, at + word.length, "idiom");
}
