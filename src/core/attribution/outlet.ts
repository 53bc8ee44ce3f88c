import type { Source } from "./types.ts";

/** The source where nobody is named: the article itself speaks. */
export const outletSpeaks: Source = {
  text: null,
  start: null,
  end: null,
  kind: "outlet",
  name: null,
  role: null,
  org: null,
  country: null,
};
