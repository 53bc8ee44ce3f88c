import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PublishedClaim } from "../core/export/columns.ts";
import { claimsCsv } from "../core/export/csv.ts";

export const claimsFile = "claims.csv";

export type Written = { readonly sha256: string; readonly rows: number };

/** Writes the feeds whole, then swaps them in: a reader sees the old file or the new one, a failed write leaves the old. */
export async function writeFeeds(dir: string, claims: readonly PublishedClaim[]): Promise<Written> {
  const bytes = Buffer.from(claimsCsv(claims), "utf8");
  await mkdir(dir, { recursive: true });
  await swapIn(join(dir, claimsFile), bytes);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), rows: claims.length };
}

async function swapIn(path: string, bytes: Buffer): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(draft, "wx", 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
