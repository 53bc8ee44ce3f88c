import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { claimsFile } from "../publish/write-feeds.ts";
import type { AppContext } from "./context.ts";

/** The published file as it stands. Its ETag is the hash of its bytes: it changes if and only if they do. */
export async function serveClaims(c: AppContext): Promise<Response> {
  const bytes = await readPublished(join(c.get("settings").feedsDir, claimsFile));
  if (bytes === null) return c.text("Nothing has been published yet.\n", 404, { "Cache-Control": "no-store" });
  const etag = `"${createHash("sha256").update(bytes).digest("hex")}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": "public, max-age=60, must-revalidate",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  if (isKnown(c.req.header("if-none-match"), etag)) return c.body(null, 304, headers);
  return c.body(bytes, 200, {
    ...headers,
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Length": String(bytes.byteLength),
    "Content-Disposition": `attachment; filename="${claimsFile}"`,
  });
}

async function readPublished(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag));
