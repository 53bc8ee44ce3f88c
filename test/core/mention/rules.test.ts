import { describe, expect, it } from "vitest";
import { extract } from "../../../src/core/extract.ts";
import { actionRules } from "../../../src/core/mention/action.ts";
import { directionRules } from "../../../src/core/mention/direction.ts";
import { dropRules } from "../../../src/core/mention/drops.ts";
import { itemRules } from "../../../src/core/mention/item.ts";
import { keepRules } from "../../../src/core/mention/keeps.ts";
import { modalityRules } from "../../../src/core/mention/modality.ts";
import { periodRules } from "../../../src/core/mention/period.ts";
import { rows, ruleTexts } from "../../corpus/mention/rows.ts";
import { readGold } from "../../eval/gold.ts";
import { article, dprkRussia } from "./topic.ts";

const all = [
  ...itemRules,
  ...dropRules,
  ...keepRules,
  ...directionRules,
  ...actionRules,
  ...modalityRules,
  ...periodRules,
];

const spoken = new Set(
  [...readGold(), ...rows.map(({ text }) => article(text)), ...ruleTexts.map((text) => article(text))].flatMap(
    (one) => {
      const { mentions, dropped } = extract(one, dprkRussia);
      return [...mentions, ...dropped].flatMap(({ rules }) => rules);
    },
  ),
);

describe("rules of mentions", () => {
  it("have ids of their own", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(all.map(({ id, example }) => [id, example]))("%s speaks: %s", (id) => expect(spoken).toContain(id));
});
