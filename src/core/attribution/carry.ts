import { contains, type Span } from "../text/span.ts";
import type { Page, Sentence } from "./page.ts";
import type { Statement } from "./settle.ts";
import { hasAmount } from "./weigh.ts";

/** A quotation that nobody introduces still belongs to the last speaker this many sentences on. */
const longestRun = 5;

/** Whose words go on, and how far: sentences since his own, and those among them that nothing ties to him. */
type Voice = { readonly last: Statement; readonly since: number; readonly quiet: number };

/** Sentences without a cue that are still the last speaker's: quotations, and what a pronoun or anaphor ties to him. */
export const carryOver = (page: Page, statements: readonly Statement[]): Statement[] => {
  const covered = coverage(page, statements);
  const all = [...statements];
  let voice: Voice | null = null;
  for (const sentence of page.sentences) {
    const own = covered[sentence.index] ?? [];
    const carried = own.length > 0 ? beforeOwn(page, sentence, own, voice) : continued(page, sentence, voice, all);
    if (carried) all.push(carried);
    voice = own.length > 0 ? newVoice(own) : voice && goOn(page, sentence, voice);
  }
  return all;
};

const newVoice = (own: readonly Statement[]): Voice | null => {
  const last = own.findLast((one) => one.entity !== null || one.finding.rule === "correction");
  return last ? { last, since: 0, quiet: 0 } : null;
};

/** One sentence in between does not break a plain tie ("Two of them …"); a second one does. */
const goOn = (page: Page, sentence: Sentence, { last, since, quiet }: Voice): Voice | null => {
  if (since >= longestRun) return null;
  if (reasonToCarry(page, sentence)) return { last, since: since + 1, quiet };
  return quiet > 0 ? null : { last, since: since + 1, quiet: quiet + 1 };
};

const carry = (one: Statement, content: Span, rule: string): Statement => ({
  ...one,
  finding: { ...one.finding, content },
  rules: [rule],
});

/** "Several more went up in May in a raid in which, the mayor says, …": the opening is the speaker's before. */
const beforeOwn = (page: Page, sentence: Sentence, own: readonly Statement[], voice: Voice | null): Statement | null =>
  voice?.last.entity && opensBare(sentence, own) && isOpening(page, sentence)
    ? carry(voice.last, sentence, "carry-anaphor")
    : null;

const continued = (
  page: Page,
  sentence: Sentence,
  voice: Voice | null,
  all: readonly Statement[],
): Statement | null => {
  if (!voice) return null;
  const corrected = voice.last.finding.rule === "correction" ? sameFigure(page, all, sentence) : null;
  if (corrected) return carry(corrected, sentence, "carry-corrected");
  const rule = voice.last.entity ? reasonToCarry(page, sentence) : null;
  if (!rule || (voice.quiet > 0 && !isPlainTie(page, sentence))) return null;
  // What is tied by a pronoun alone is carried only where it states an amount.
  return rule === "carry-anaphor" && !hasAmount(page, sentence.from, sentence.to)
    ? null
    : carry(voice.last, sentence, rule);
};

/** Its first words belong to none of its own statements. */
const opensBare = (sentence: Sentence, own: readonly Statement[]): boolean =>
  own.every(({ finding }) => !finding.content || finding.content.start > sentence.start + 12) &&
  own.every(({ finding }) => (finding.source?.from ?? finding.cue.from) > sentence.from + 8);

const isOpening = (page: Page, sentence: Sentence): boolean =>
  !/^It (?:is|was)\b/.test(page.text.slice(sentence.start, sentence.start + 8)) &&
  openers.test(page.text.slice(sentence.start, sentence.start + 80));

/** "The correct number is 21": whose 21 it was further up. */
const sameFigure = (page: Page, statements: readonly Statement[], sentence: Sentence): Statement | null => {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = page.tokens[at];
    if (token?.kind !== "number") continue;
    const place = page.tokens.findIndex((one) => one.lower === token.lower);
    const before = page.tokens[place];
    if (place === -1 || place >= sentence.from || !before) continue;
    const found = statements.find(
      ({ finding, entity }) => entity && finding.content && contains(finding.content, before),
    );
    if (found) return found;
  }
  return null;
};

/** For each sentence the statements whose cue or content it holds. */
const coverage = (page: Page, statements: readonly Statement[]): Statement[][] => {
  const found: Statement[][] = page.sentences.map(() => []);
  for (const one of statements) {
    const at = page.sentenceOf[one.finding.cue.from] ?? -1;
    found[at]?.push(one);
    const content = one.finding.content;
    if (!content) continue;
    for (const step of [-1, 1])
      for (let index = at + step; index >= 0 && index < found.length; index += step) {
        const sentence = page.sentences[index];
        if (!sentence || !touches(content, sentence)) break;
        found[index]?.push(one);
      }
  }
  return found;
};

const touches = (content: Span, sentence: Sentence): boolean =>
  contains(content, sentence) || (content.start < sentence.end && sentence.start < content.end);

const isFullyQuoted = (page: Page, sentence: Sentence): boolean => {
  for (let at = sentence.from; at < sentence.to; at += 1) if ((page.quoteOf[at] ?? -1) < 0) return false;
  return sentence.to > sentence.from;
};

const anaphors =
  /(?:\b(?:of|at|up|with|for) (?:them|these|those)\b|\b(?:them|those|these)\b|\bthat number\b|\bseveral more\b|\bin (?:the|a|one) (?:pictures?|images?|photos?|frame|footage|statement|document|replies)\b|\b(?:the rest|the others|the other)\b|\bof the (?!year|month|week|war|day)\p{L}+s\b|\b(?:is|was|are|were) (?:now )?put at\b|^(?:and |but |in \p{L}+, |\p{L}+ of )?(?:more than |over |at least |about |some |nearly |fewer than )?\d[\d,.]* (?:were|was|had|have|has|are)\b)/iu;

const openers =
  /^(?:\W*)(?:(?:\p{L}+ (?:the )?[\p{L}\d]+,? )?it (?:was|stood at|had been|rose to) (?:about |some |around |over |nearly )?\d[\d,.]*|then you\b|as (?:is|was) (?:noted|stated|said|reported|added)\b|in that case|that would|and|(?:(?:but|then|of|by|if|even|also|in|for|at|all|among|so) )?(?:it|they|this|these|those|(?:its|their|his|her) (?:investigators|analysts|researchers|experts|officials|staff|figures?|count|own)|several more|another|(?:the|that|this) (?:grim |new |latest |same |official |initial )?(?:count|tally|toll|figure|number|total)|others|(?:that|this) time|inside|the same|such|some of|half of|three of|two of|one of|the (?:first|second|third|last|latest) (?:group|batch|part|came|was|were|had|of|one)|the (?:two|three|four|five|six|seven|eight|nine|ten|dozen)))\b/iu;

/** "It is known that", "It was the first": no thing that "it" stands for. */
const expletive = /^(?:\W*)It (?:is|was) (?:not )?(?:the|a|an|also|\p{L}+(?:ed|wn|ar|le|nt|ue)) /u;

const plainTie =
  /\b(?:of|at|up|with|for) (?:them|these|those|this)\b|\bfor this\b|\bof the (?!year|month|week|war|day)\p{L}+s\b|^(?:this|these|those|they) \b/iu;

const isPlainTie = (page: Page, sentence: Sentence): boolean =>
  plainTie.test(page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)));

const reasonToCarry = (page: Page, sentence: Sentence): string | null => {
  if (isFullyQuoted(page, sentence)) return "carry-quotation";
  // Long sentences are read by their beginning, where an anaphor stands.
  const text = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (expletive.test(text.slice(0, 60))) return null;
  return openers.test(text.slice(0, 80)) || anaphors.test(text) ? "carry-anaphor" : null;
};
