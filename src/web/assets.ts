import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AppContext } from "./context.ts";

type Asset = { readonly body: string; readonly type: string; readonly address: string };

/** In the order of the cascade: what is narrower comes later. */
const styles = ["tokens", "base", "notices", "queue", "claim", "marks", "media"].map((name) => `${name}.css`);

const load = (name: string, type: string, files: readonly string[]): Asset => {
  const body = files.map((file) => readFileSync(new URL(`./client/${file}`, import.meta.url), "utf8")).join("\n");
  const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { body, type, address: `/assets/${name}?v=${version}` };
};

export const stylesheet = load("app.css", "text/css; charset=utf-8", styles);
export const script = load("app.js", "text/javascript; charset=utf-8", ["app.js"]);

/** The address of a page's assets holds their hash, so they may be kept for good. */
export const serveAsset = (c: AppContext, asset: Asset): Response => {
  const isPinned = c.req.query("v") !== undefined;
  return c.body(asset.body, 200, {
    "Content-Type": asset.type,
    "Cache-Control": isPinned ? "public, max-age=31536000, immutable" : "no-cache",
  });
};
