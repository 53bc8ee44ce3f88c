import type { Mention } from "../../src/core/mention/types.ts";
import type { Database } from "../../src/store/client.ts";
import { type Reading, saveExtraction } from "../../src/store/extraction.ts";

/** Words of an article that a mention points at. */
export type Told = {
  readonly text: string;
  readonly quantity: string;
  readonly item: string;
  readonly source: string;
  /** What the reading left aside. */
  readonly dropped?: Reading["dropped"];
  readonly cue: string;
  readonly claimKey: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly change?: Partial<Mention>;
};

export const shin: Told = {
  text: "Reporters met the minister on Monday. South Korean Defense Minister Shin Wonsik said that North Korea had shipped about 6,700 containers to Russia since September. He gave no source.",
  quantity: "about 6,700",
  item: "containers",
  source: "South Korean Defense Minister Shin Wonsik",
  cue: "said",
  claimKey: "shin-6700-containers",
};

/** Writes an article with one mention through the store, as a worker would; returns the claim's id. */
export async function tell(db: Database, told: Told): Promise<number> {
  await save(db, [{ told, change: {} }]);
  return (await db.claim.findUniqueOrThrow({ where: { key: told.claimKey } })).id;
}

/** Writes an article whose two mentions exclude each other; returns the article's id. */
export const tellBoth = (db: Database, either: Told, or: Told): Promise<number> =>
  save(
    db,
    [either, or].map((told) => ({ told, change: { alternative: "a1" } })),
  );

async function save(
  db: Database,
  statements: readonly { readonly told: Told; readonly change: Partial<Mention> }[],
): Promise<number> {
  const told = statements[0]?.told ?? shin;
  const articleId = await addArticle(db, told);
  await saveExtraction(db, {
    articleId,
    outlet: outletOf(told),
    ruleSet: "test",
    storyKey: `story-${articleId}`,
    mentions: statements.map(({ told: each, change }) => ({
      mention: { ...mentionOf(each), ...each.change, ...change },
      claimKey: each.claimKey,
      sourceKey: `source-of-${each.claimKey}`,
    })),
    dropped: told.dropped ?? [],
  });
  return articleId;
}

const outletOf = (told: Told): string => told.outlet ?? "Han River Wire";

async function addArticle(db: Database, told: Told): Promise<number> {
  const name = outletOf(told);
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  await db.outlet.createMany({ data: { id, name, domain: `${id}.example` }, skipDuplicates: true });
  const count = await db.article.count();
  const url = told.url ?? `https://${id}.example/news/${count + 1}`;
  const page = await db.page.create({ data: { url, sha256: `sha-${count}`, bytes: 0, body: new Uint8Array() } });
  const article = await db.article.create({
    data: {
      urlKey: `${count}`,
      url,
      outletId: id,
      pageId: page.id,
      title: told.title ?? "Minister counts containers",
      text: told.text,
      textSha256: `text-${count}`,
      published: told.published ?? "2024-02-26",
      language: "en",
    },
  });
  return article.id;
}

const mentionOf = (told: Told): Mention => {
  const at = (words: string) => {
    const start = told.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    ...at(told.quantity),
    quantity: { low: 6_700, high: 6_700, bound: "about", unit: "count" },
    item: { ...at(told.item), text: told.item, category: "container", calibre_mm: null, designation: null },
    direction: "KP>RU",
    action: "transfer",
    modality: "asserted",
    source: {
      ...at(told.source),
      text: told.source,
      kind: "person",
      name: "Shin Wonsik",
      role: "Defense Minister",
      org: "Ministry of National Defense",
      country: "KR",
    },
    cue: { ...at(told.cue), text: told.cue },
    via: null,
    period: { from: "2023-09", to: "2024-02-26" },
    alternative: null,
    sentence: sentenceAround(told),
    rules: ["about-number", "said-that"],
  };
};

const sentenceAround = ({ text, quantity }: Told) => {
  const at = text.indexOf(quantity);
  const start = Math.max(0, text.lastIndexOf(". ", at) + (text.lastIndexOf(". ", at) === -1 ? 1 : 2));
  const stop = text.indexOf(". ", at);
  return { start, end: stop === -1 ? text.length : stop + 1 };
};
