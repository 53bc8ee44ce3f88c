import type { Span } from "../../../src/core/text/span.ts";

/** A sentence whose expected span stands between « and ». */
export const readMarked = (marked: string): Span & { readonly text: string } => {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  if (start < 0 || end <= start) throw new Error(`no «span» in: ${marked}`);
  return { text: marked.replace(/[«»]/g, ""), start, end };
};
