import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attributionAt, findAttributions } from "../../../src/core/attribution/find.ts";
import type { Article } from "../../../src/core/mention/types.ts";
import { topicSchema } from "../../../src/core/topic/types.ts";
import { passageRows } from "../../corpus/attribution/passages.ts";
import { registerRows } from "../../corpus/attribution/registers.ts";

const { actors } = topicSchema.parse(JSON.parse(readFileSync("config/topics/dprk-russia.json", "utf8")));

describe("who is answerable in whole passages, with the table of the beat", () => {
  it.each([...passageRows, ...registerRows].map((row) => [row.text.slice(0, 60), row] as const))("%s", (_name, row) => {
    const article: Article = {
      id: "row",
      url: null,
      outlet: "Some Post",
      published: null,
      language: "en",
      title: "",
      text: row.text,
    };
    const found = findAttributions(article, actors);
    const said = row.said.map(([at]) => {
      const start = row.text.indexOf(at);
      const one = attributionAt(found, article, { start, end: start + at.length });
      const source = one?.resolved && one.resolved.kind !== "outlet" ? one.resolved : null;
      return [at, source?.name ?? source?.org ?? source?.text ?? "-", one?.via ?? "-"];
    });
    expect(said).toEqual(row.said);
  });
});
