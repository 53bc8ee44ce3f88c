import { monthNumber } from "../feed/date-names.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { attribute, type DomElement, parentOf } from "./dom.ts";
import { judge, type Verdict } from "./noise.ts";

export type Readable = { readonly paragraphs: readonly string[]; readonly credits: readonly string[] };

/** Shorter blocks are captions, labels, list entries: they do not vote on where the article is. */
const PROSE_LENGTH = 50;

/** An element with this share of the page's prose is the article, whatever its name says. */
const TOO_MUCH_FOR_NOISE = { share: 0.35, length: 400, shareOfShort: 0.7 };

/** The container is the smallest element that holds this share of the prose in its scope; of 0.4–0.9 the best F1 on 89 pages. */
const CONTAINER_SHARE = 0.8;

const isProse = (block: Block): boolean => block.text.length >= PROSE_LENGTH && block.linked < block.text.length * 0.5;

function* ancestorsOf(element: DomElement): Generator<DomElement> {
  for (let at: DomElement | null = element; at; at = parentOf(at)) yield at;
}

/** Prose characters below each element. */
function weigh(blocks: readonly Block[]): Map<DomElement, number> {
  const weights = new Map<DomElement, number>();
  for (const block of blocks.filter(isProse)) {
    for (const element of ancestorsOf(block.element))
      weights.set(element, (weights.get(element) ?? 0) + block.text.length);
  }
  return weights;
}

/** Names are looked at once an element: the page is walked several times. */
function judgeOnce(): (element: DomElement) => Verdict {
  const verdicts = new Map<DomElement, Verdict>();
  return (element) => {
    const verdict = verdicts.get(element) ?? judge(element);
    verdicts.set(element, verdict);
    return verdict;
  };
}

/** The article's paragraphs below `body`, and the lines that were left out of them but may name a source. */
export function readReadable(body: DomElement, title: string | null): Readable {
  const verdictOf = judgeOnce();
  const everything = weigh(readBlocks(body, (element) => verdictOf(element) === "noise"));
  const total = everything.get(body) ?? 0;
  const isNoise = (element: DomElement): boolean => {
    const verdict = verdictOf(element);
    if (verdict !== "likely_noise") return verdict === "noise";
    const weight = everything.get(element) ?? 0;
    const share = weight > TOO_MUCH_FOR_NOISE.length ? TOO_MUCH_FOR_NOISE.share : TOO_MUCH_FOR_NOISE.shareOfShort;
    return weight <= total * share;
  };
  const container = findContainer(body, readBlocks(body, isNoise));
  const blocks = trim(readBlocks(container, isNoise), title);
  return { paragraphs: blocks.map((block) => block.text), credits: readCredits(body, isNoise) };
}

/** The scope is the `article` or `main` around most prose; within it the smallest element that holds nearly all of that. */
function findContainer(body: DomElement, blocks: readonly Block[]): DomElement {
  const weights = weigh(blocks);
  const total = weights.get(body) ?? 0;
  const named = [...weights].filter(([element, weight]) => isScope(element) && weight > total * 0.3);
  const scope = named.sort((a, b) => b[1] - a[1] || depthOf(b[0]) - depthOf(a[0]))[0]?.[0] ?? body;
  const wanted = (weights.get(scope) ?? 0) * CONTAINER_SHARE;
  // One long paragraph may hold nearly all of the prose: a paragraph never is the container.
  const inside = [...weights].filter(
    ([element, weight]) => weight >= wanted && weight > 0 && element.name !== "p" && isWithin(element, scope),
  );
  return inside.sort((a, b) => depthOf(b[0]) - depthOf(a[0]))[0]?.[0] ?? scope;
}

const isScope = (element: DomElement): boolean =>
  element.name === "article" ||
  element.name === "main" ||
  attribute(element, "role") === "main" ||
  judge(element) === "body";

const depthOf = (element: DomElement): number => [...ancestorsOf(element)].length;

const isWithin = (element: DomElement, scope: DomElement): boolean => [...ancestorsOf(element)].includes(scope);

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.element.name);

const isHeadline = (block: Block, title: string | null): boolean =>
  block.element.name === "h1" || (isHeading(block) && block.text === title);

const endsSentence = (text: string): boolean => /[.?!…。"”’)\]]$/.test(text);

/** Links to elsewhere between the paragraphs; a linked sentence is still a sentence. */
const isLinkLine = (block: Block): boolean =>
  block.text.length < 200 && block.linked > block.text.length * 0.8 && !endsSentence(block.text);

/** Whole blocks that label what was left out around them. */
const LABEL = /^(?:advert|advertisement|comments?|read more|share(?: this)?(?: article)?|sponsored)$/i;

const DATE_WORDS = new Set(
  "published posted updated modified last on at time date am pm a m p gmt utc kst jst edt est cet cest bst mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** `Published 07:05 March 12, 2024`: a label of the page, not a sentence of the article. */
function isDateLine(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text) || !/\p{L}|[-./:]/u.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
  return words.every(
    (word) => /^\d+(?:st|nd|rd|th)?$/.test(word) || DATE_WORDS.has(word) || monthNumber(word) !== null,
  );
}

function trim(blocks: readonly Block[], title: string | null): Block[] {
  const kept = blocks.filter(
    (block) => !isHeadline(block, title) && !isLinkLine(block) && !isDateLine(block.text) && !LABEL.test(block.text),
  );
  const last = kept.findLastIndex((block) => !isHeading(block));
  return kept.slice(0, last + 1);
}

const CREDIT = /\b(?:byline|author|authors|credit|credits|caption|source|dateline|tagline|attribution|copyright)\b/;

const MAX_CREDITS = 40;

function readCredits(body: DomElement, isNoise: (element: DomElement) => boolean): string[] {
  const found: string[] = [];
  const look = (element: DomElement): void => {
    for (const child of element.children) {
      if (!("attribs" in child) || found.length >= MAX_CREDITS) continue;
      const named = `${attribute(child, "class")} ${attribute(child, "rel")}`.toLowerCase();
      if (isNoise(child) && (child.name === "figcaption" || CREDIT.test(named.replace(/[^a-z]+/g, " ")))) {
        found.push(
          ...readBlocks(child, () => false)
            .map((block) => block.text.replaceAll("\n", " "))
            .filter((text) => text.length <= 400),
        );
      } else if (child.name !== "script" && child.name !== "style") look(child);
    }
  };
  look(body);
  return [...new Set(found)].slice(0, MAX_CREDITS);
}
