import { describe, expect, it } from "vitest";
import { attributionAt, findAttributions } from "../../../src/core/attribution/find.ts";
import type { Source } from "../../../src/core/attribution/types.ts";
import type { Article } from "../../../src/core/mention/types.ts";
import type { Actor } from "../../../src/core/topic/types.ts";

const actors: Actor[] = [
  { name: "Norway", kind: "organisation", aliases: ["Oslo"], role: null, org: null, country: "NO" },
  {
    name: "Harbour Board",
    kind: "organisation",
    aliases: ["HB", "Norwegian harbour police"],
    role: null,
    org: null,
    country: "NO",
  },
  { name: "Coast Gazette", kind: "outlet", aliases: [], role: null, org: null, country: "NO" },
  { name: "Lena Moss", kind: "person", aliases: ["Lene Moss"], role: "director", org: "Harbour Board", country: "NO" },
];

const sourceOf = (text: string, at = "14 boats"): Source | null => {
  const article: Article = {
    id: "a",
    url: null,
    outlet: "Row Times",
    published: null,
    language: "en",
    title: "",
    text,
  };
  const start = text.indexOf(at);
  return attributionAt(findAttributions(article, actors), article, { start, end: start + at.length })?.resolved ?? null;
};

describe("resolved sources", () => {
  it("gives the fullest form of a person, with office and body", () => {
    expect(sourceOf("Moss said 14 boats sank. The Harbour Board's director, Lena Moss, was in Oslo.")).toMatchObject({
      text: "The Harbour Board's director, Lena Moss",
      kind: "person",
      name: "Lena Moss",
      org: "Harbour Board",
      country: "NO",
    });
  });

  it("gives the fullest form of a body and its official name", () => {
    expect(sourceOf("The HB said 14 boats sank. The Harbour Board (HB) meets on Monday.")).toMatchObject({
      text: "The Harbour Board (HB)",
      kind: "organisation",
      name: null,
      org: "Harbour Board",
      country: "NO",
    });
  });

  it("leaves out what the speaker was doing", () => {
    expect(sourceOf("Jo Dern, who was in Oslo for a fair, said 14 boats sank.")?.text).toBe("Jo Dern");
    expect(sourceOf("Jo Dern, who heads the fleet, said 14 boats sank.")?.text).toBe("Jo Dern, who heads the fleet");
  });

  it("knows a body by its nation in any order", () => {
    for (const body of [
      "Norway's harbour police",
      "Norwegian harbour police",
      "The harbour police of Norway",
      "Harbour police in Oslo",
    ])
      expect(sourceOf(`${body} said 14 boats sank.`)).toMatchObject({ kind: "organisation", org: "Harbour Board" });
  });

  it("gives nameless people their body, and nobody a name", () => {
    expect(sourceOf("An official at the Harbour Board said 14 boats sank.")).toMatchObject({
      kind: "anonymous",
      name: null,
      org: "Harbour Board",
    });
    expect(sourceOf("Some 14 boats are thought to have sunk.")).toBeNull();
  });

  it("takes spellings of the table for one person", () => {
    expect(sourceOf("Lene Moss said 14 boats sank.")).toMatchObject({
      kind: "person",
      name: "Lene Moss",
      org: "Harbour Board",
    });
  });
});
