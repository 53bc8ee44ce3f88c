import { createHash } from "node:crypto";

/** What the newsroom needs of an article of the gold corpus. */
export type GoldArticle = {
  readonly id: string;
  readonly outlet: string;
  /** `YYYY-MM-DD` or longer. */
  readonly published: string;
  readonly language: string;
  readonly title: string;
  /** Paragraphs joined by a blank line. */
  readonly text: string;
};

export type Format = "rss2" | "atom" | "rss1";

export type Story = GoldArticle & {
  readonly path: string;
  readonly paragraphs: readonly string[];
  readonly time: string;
  readonly reporter: string;
};

export type Site = {
  readonly outlet: string;
  readonly slug: string;
  readonly format: Format;
  /** Which of the page layouts the outlet uses. */
  readonly layout: number;
  readonly stories: readonly Story[];
};

const FORMATS: readonly Format[] = ["rss2", "atom", "rss1"];

const LAYOUTS = 4;

const slugOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

/** A number that depends on the text alone: the same newsroom at every start. */
const pick = (text: string, below: number): number => createHash("sha256").update(text).digest().readUInt32BE() % below;

/** Invented; no one of these names reports on this beat. */
const REPORTERS = [
  "Ada Kowalczyk",
  "Bram Oyelaran",
  "Carmen Lindqvist",
  "Dov Achterberg",
  "Edda Marchetti",
  "Farid Nakamura",
];

const ZONES = ["+09:00", "+02:00", "-05:00", "Z"];

function toStory(article: GoldArticle, slug: string): Story {
  const published = article.published.slice(0, 10);
  const [year = "", month = ""] = published.split("-");
  const hour = String(pick(article.id, 24)).padStart(2, "0");
  return {
    ...article,
    published,
    path: `/${slug}/${year}/${month}/${slugOf(article.title) || "story"}-${article.id}.html`,
    paragraphs: article.text.split("\n\n"),
    time: `${published}T${hour}:20:00${ZONES[pick(slug, ZONES.length)]}`,
    reporter: REPORTERS[pick(article.title, REPORTERS.length)] ?? "",
  };
}

/** One site an outlet, newest story first; formats and layouts by turns. */
export function toSites(articles: readonly GoldArticle[]): Site[] {
  const outlets = [...new Set(articles.map((article) => article.outlet))];
  return outlets.map((outlet, index) => {
    const slug = slugOf(outlet);
    const stories = articles.filter((article) => article.outlet === outlet).map((article) => toStory(article, slug));
    return {
      outlet,
      slug,
      format: FORMATS[index % FORMATS.length] ?? "rss2",
      layout: index % LAYOUTS,
      stories: stories.sort((a, b) => b.time.localeCompare(a.time)),
    };
  });
}

export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (char) =>
    char === "&" ? "&amp;" : char === "<" ? "&lt;" : char === ">" ? "&gt;" : "&quot;",
  );
