import { z } from "zod";

/** A number of the article that became no mention, and why. */
export type DroppedNumber = { readonly text: string; readonly reason: string };

const trace = z.array(z.object({ start: z.number(), end: z.number(), reason: z.string() }));

/** What a reading left aside, in the words of the article. */
export function droppedOf(article: { readonly text: string; readonly trace: unknown }): readonly DroppedNumber[] {
  const { data = [] } = trace.safeParse(article.trace);
  return data.map(({ start, end, reason }) => ({ text: article.text.slice(start, end), reason }));
}
