/** One object of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Types that are the article, the better ones first. */
const ARTICLE_TYPES = [
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "LiveBlogPosting",
  "Report",
  "Article",
  "BlogPosting",
  "WebPage",
];

const MAX_DEPTH = 6;
const MAX_THINGS = 500;

/** Publishers wrap it in comments and CDATA, leave trailing commas and raw line breaks. */
const repair = (text: string): string =>
  text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)$/, "")
    .replace(/\p{Cc}/gu, " ")
    .replace(/,(?=\s{0,40}[}\]])/g, "");

function parse(text: string): unknown {
  for (const candidate of [text, repair(text)]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}

/** All objects of all scripts, `@graph` and nesting included. */
export function readThings(scripts: readonly string[]): Thing[] {
  const found: Thing[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_THINGS) return;
    if (Array.isArray(value)) for (const part of value.slice(0, MAX_THINGS)) collect(part, depth + 1);
    if (!isThing(value)) return;
    found.push(value);
    for (const part of Object.values(value)) if (typeof part === "object") collect(part, depth + 1);
  };
  for (const script of scripts) collect(parse(script), 0);
  return found;
}

const typesOf = (thing: Thing): string[] =>
  [thing["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ""));

/** The one that describes the page; with a headline before one without. */
export function findArticle(things: readonly Thing[]): Thing | null {
  for (const type of ARTICLE_TYPES) {
    const fitting = things.filter((thing) => typesOf(thing).includes(type));
    const best = fitting.find((thing) => typeof thing["headline"] === "string") ?? fitting[0];
    if (best) return best;
  }
  return null;
}

/** Names of people and bodies: a string, an object with `name`, a reference by `@id`, or a list of these. */
export function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return [value].flat().flatMap((part) => {
    if (typeof part === "string") return [part];
    if (!isThing(part)) return [];
    const name = part["name"] ?? things.find((thing) => thing["@id"] === part["@id"] && thing["name"])?.["name"];
    return [name].flat().filter((found) => typeof found === "string");
  });
}

export const textField = (thing: Thing | null, name: string): string | null => {
  const value = thing?.[name];
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

/** `mainEntityOfPage` and `url` are strings or objects with an `@id`. */
export function addressField(thing: Thing | null, name: string): string | null {
  const value = thing?.[name];
  return isThing(value) ? (textField(value, "@id") ?? textField(value, "url")) : textField(thing, name);
}
