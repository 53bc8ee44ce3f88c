import type { CheerioAPI } from "./dom.ts";
import type { Thing } from "./json-ld.ts";

/** What the page says of itself, each kind of evidence once. */
export type Evidence = {
  readonly $: CheerioAPI;
  readonly url: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly things: readonly Thing[];
  readonly article: Thing | null;
};
