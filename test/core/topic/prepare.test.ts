import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pluralOf } from "../../../src/core/topic/plural.ts";
import { concerns } from "../../../src/core/topic/prepare.ts";
import { topicSchema } from "../../../src/core/topic/types.ts";
import { dprkRussia, readTopic } from "../mention/topic.ts";

describe("topics", () => {
  it.each(readdirSync(new URL("../../../config/topics", import.meta.url)))("%s is a topic", (file) => {
    expect(readTopic(file.replace(/\.json$/, "")).actors.length).toBeGreaterThan(0);
  });

  it.each([
    ["North Korea and Russia", true],
    ["Pyongyang told Moscow", true],
    ["North Korea fired a missile", false],
    ["Russia fired a missile", false],
    ["", false],
  ])("«%s» concerns it: %s", (text, expected) => expect(concerns(dprkRussia, text)).toBe(expected));

  it("names the fault of a topic", () => {
    const result = topicSchema.safeParse({ id: "No Good", parties: [] });
    expect(result.error?.issues.map((issue) => issue.path.join("."))).toEqual(
      expect.arrayContaining(["id", "title", "parties"]),
    );
  });
});

describe("pluralOf", () => {
  it.each([
    ["artillery shell", "artillery shells"],
    ["serviceman", "servicemen"],
    ["battery", "batteries"],
    ["box", "boxes"],
    ["person", "people"],
    ["delivery", "deliveries"],
  ])("%s → %s", (noun, plural) => expect(pluralOf(noun)).toBe(plural));
});
