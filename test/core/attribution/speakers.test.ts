import { describe, expect, it } from "vitest";
import { attributionAt, findAttributions } from "../../../src/core/attribution/find.ts";
import type { Article } from "../../../src/core/mention/types.ts";
import { speakerRows } from "../../corpus/attribution/speakers.ts";

const articleOf = (text: string): Article => ({
  id: "row",
  url: null,
  outlet: "Row Times",
  published: null,
  language: "en",
  title: "",
  text,
});

describe("who is answerable, by grammar alone", () => {
  it.each(speakerRows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const article = articleOf(row.text);
    const start = row.text.indexOf(row.at);
    const found = attributionAt(findAttributions(article, []), article, { start, end: start + row.at.length });
    const source = found?.resolved && found.resolved.kind !== "outlet" ? found.resolved : null;
    const name = source && (source.name ?? source.org ?? source.text);
    expect(name?.replace(/^the /i, "") ?? null).toBe(row.source?.replace(/^the /i, "") ?? null);
    if (row.kind) expect(source?.kind).toBe(row.kind);
    if (row.via !== undefined) expect(found?.via ?? null).toBe(row.via);
    if (source?.start != null && source.end != null) expect(row.text.slice(source.start, source.end)).toBe(source.text);
  });
});
