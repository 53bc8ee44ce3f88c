import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AppContext } from "./context.ts";

type Asset = { readonly body: string; readonly type: string; readonly address: string };

const load = (name: string, type: string): Asset => {
  const body = readFileSync(new URL(`./client/${name}`, import.meta.url), "utf8");
  const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { body, type, address: `/assets/${name}?v=${version}` };
};

export const stylesheet = load("app.css", "text/css; charset=utf-8");
export const script = load("app.js", "text/javascript; charset=utf-8");

/** The address of a page's assets holds their hash, so they may be kept for good. */
export const serveAsset = (c: AppContext, asset: Asset): Response => {
  const isPinned = c.req.query("v") !== undefined;
  return c.body(asset.body, 200, {
    "Content-Type": asset.type,
    "Cache-Control": isPinned ? "public, max-age=31536000, immutable" : "no-cache",
  });
};
