import { describe, expect, it } from "vitest";
import { claimKey, sourceKey } from "../../../src/core/claim/identity.ts";
import { extractMentions } from "../../../src/core/extract.ts";
import type { Article, Mention } from "../../../src/core/mention/types.ts";
import { article, dprkRussia } from "../mention/topic.ts";

const first = (one: Article): Mention => {
  const [mention] = extractMentions(one, dprkRussia);
  if (!mention) throw new Error(`no mention in ${one.text}`);
  return mention;
};
const said = (text: string, more: Partial<Article> = {}) => {
  const one = article(text, more);
  return claimKey(first(one), one);
};

const minister = "South Korea's defence minister, Shin Won-sik, said North Korea had sent Russia 6,700 containers.";

describe("claimKey", () => {
  it("is the same for one statement in other words, in whatever month it is repeated", () => {
    const later = "North Korea has shipped about 6,700 containers to Russia, Defense Minister Shin Won Sik said.";
    expect(said(later, { published: "2025-02-01" })).toBe(said(minister));
  });

  it.each([
    ["another amount", minister.replace("6,700", "7,900")],
    ["another thing", minister.replace("containers", "howitzers")],
    ["another speaker", minister.replace("South Korea's defence minister, Shin Won-sik, said", "The White House said")],
    ["the outlet itself", minister.replace("South Korea's defence minister, Shin Won-sik, said ", "")],
  ])("differs for %s", (_, text) => expect(said(text)).not.toBe(said(minister)));

  it("is an outlet's own in each text, and shared by copies of it", () => {
    const own = "North Korea has by now sent Russia 300 howitzers, most of them in crates marked as farm machinery.";
    expect(said(own, { outlet: "A" })).toBe(said(own, { outlet: "B" }));
    expect(said(own)).not.toBe(
      said(`Once again the question is what Moscow gets from its friends in the east. ${own}`),
    );
  });
});

describe("sourceKey", () => {
  it("parts a person from the office, and outlets from each other", () => {
    const key = (text: string, outlet = "A") => {
      const one = article(text, { outlet });
      return sourceKey(first(one), one);
    };
    const office = "South Korea's defence ministry said North Korea had sent Russia 6,700 containers.";
    expect(key(minister)).not.toBe(key(office));
    expect(key("North Korea sent Russia 300 guns.", "A")).not.toBe(key("North Korea sent Russia 300 guns.", "B"));
  });
});
