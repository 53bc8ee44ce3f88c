import { splitSentences } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/span.ts";
import { markSegments, type RoleSpan, type Segment } from "./segments.ts";

/** Sentences shown before and after the mention's own. */
const context = 1;
/** A cue or source further away than this is quoted by itself instead of stretching the passage. */
const farthest = 400;
/** Without sentence ends (a table, a caption list) a "sentence" can be the whole page. */
const longest = 1_500;

export type Passage = {
  readonly segments: readonly Segment[];
  readonly startsText: boolean;
  readonly endsText: boolean;
  /** Roles that stand elsewhere in the article, with their words. */
  readonly elsewhere: readonly { readonly role: RoleSpan["role"]; readonly text: string }[];
};

/** The sentences around a mention with its roles marked. `sentence` is the one that holds the quantity. */
export function cutPassage(text: string, sentence: Span, roles: readonly RoleSpan[]): Passage {
  const valid = roles.filter((span) => span.start >= 0 && span.start < span.end && span.end <= text.length);
  const near = valid.filter((span) => distance(span, sentence) <= farthest);
  const sentences = splitSentences(text);
  const around = cover(sentences, sentence, context);
  const window = shorten(join(around, cover(sentences, near.reduce(join, sentence), 0)), sentence);
  const shown = valid.filter((span) => overlaps(span, window));
  const relative = shown.map((span) => ({ ...span, start: span.start - window.start, end: span.end - window.start }));
  return {
    segments: markSegments(text.slice(window.start, window.end), relative),
    startsText: window.start === 0,
    endsText: window.end === text.length,
    elsewhere: valid
      .filter((span) => !overlaps(span, window))
      .map(({ role, start, end }) => ({ role, text: text.slice(start, end) })),
  };
}

const join = (hull: Span, span: Span): Span => ({
  start: Math.min(hull.start, span.start),
  end: Math.max(hull.end, span.end),
});

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The whole sentences that hold a span, and so many more on either side. */
const cover = (sentences: readonly Span[], span: Span, more: number): Span => {
  const first = sentences.findIndex((sentence) => sentence.end > span.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < span.end);
  if (first === -1 || last === -1) return span;
  const from = sentences[Math.max(0, first - more)] ?? span;
  const to = sentences[Math.min(sentences.length - 1, last + more)] ?? span;
  return join(span, { start: from.start, end: to.end });
};

const shorten = (window: Span, sentence: Span): Span => {
  if (window.end - window.start <= longest * 2) return window;
  return {
    start: Math.max(window.start, sentence.start - longest),
    end: Math.min(window.end, sentence.start + longest),
  };
};
