import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Database } from "./client.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** Bytes as a column takes them. */
export const compress = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await pack(bytes));

export type FetchedPage = {
  /** The final address, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
};

/** Keeps a page's bytes before anything parses them; the same bytes from the same address are one row. */
export async function keepPage(db: Database, page: FetchedPage): Promise<number> {
  const key = { sha256: sha256(page.body), url: page.url };
  await db.page.createMany({
    data: { ...key, contentType: page.contentType, bytes: page.body.byteLength, body: await compress(page.body) },
    skipDuplicates: true,
  });
  const { id } = await db.page.findUniqueOrThrow({ where: { sha256_url: key }, select: { id: true } });
  return id;
}

/** The bytes of a kept page, as fetched. */
export async function readPage(db: Database, id: number): Promise<FetchedPage | null> {
  const row = await db.page.findUnique({ where: { id } });
  return row && { url: row.url, contentType: row.contentType, body: await unpack(row.body) };
}

export type PageFetch = {
  readonly entryId: number;
  readonly url: string;
  readonly status: number | null;
  readonly bytes: number | null;
  readonly ms: number;
  readonly outcome: string;
  readonly reason: string | null;
};

export async function recordPageFetch(db: Database, fetch: PageFetch): Promise<void> {
  await db.fetch.create({ data: fetch });
}
