import { describe, expect, test } from "vitest";
import type { Amount } from "../../../src/core/quantity/types.ts";
import {
  describeSource,
  describeStatement,
  describeWhat,
  formatNumber,
  type Speaker,
} from "../../../src/core/review/describe.ts";

const amount = (low: number | null, high: number | null, bound: Amount["bound"], unit: Amount["unit"] = "count") => ({
  low,
  high,
  bound,
  unit,
});
const shin: Speaker = {
  kind: "person",
  name: "Shin Wonsik",
  role: "Defense Minister",
  org: "Ministry of National Defense",
  country: "KR",
  text: "South Korean Defense Minister Shin Wonsik",
};

test.each<[Amount, string, string]>([
  [amount(6_700, 6_700, "about"), "containers", "about 6,700 containers"],
  [amount(3e6, null, "more_than"), "shells", "more than 3 million shells"],
  [amount(null, 4.8e6, "at_most"), "shells", "up to 4.8 million shells"],
  [amount(null, 100, "less_than"), "guns", "fewer than 100 guns"],
  [amount(10_000, 12_000, "range"), "soldiers", "10,000–12,000 soldiers"],
  [amount(3e6, null, "vague"), "shells", "several million shells"],
  [amount(24, null, "vague"), "missiles", "dozens of missiles"],
  [amount(77, null, "vague"), "missiles", "77 or so missiles"],
  [amount(50, 50, "exact", "percent"), "shells", "50% of shells"],
  [amount(2e10, 2e10, "exact", "usd"), "arms", "$20 billion in arms"],
  [amount(2000, 2000, "about", "usd"), "around $2,000", "about $2,000"],
  [amount(7e5, 7e5, "exact", "tonne"), "rice", "700,000 tonnes of rice"],
  [amount(2.5e6, 2.5e6, "exact", "barrel"), "barrels of oil", "2.5 million barrels of oil"],
  [amount(null, null, "exact"), "shells", "? shells"],
])("%o %s", (value, item, words) => {
  expect(describeWhat({ amount: value, item })).toBe(words);
});

test("a number in words is one that can be read back", () => {
  expect(formatNumber(1_234_567)).toBe("1,234,567");
  expect(formatNumber(1_234_000)).toBe("1.234 million");
  expect(formatNumber(0.5)).toBe("0.5");
});

describe("the source", () => {
  test.each<[Partial<Speaker>, string]>([
    [{}, "Defense Minister Shin Wonsik (Ministry of National Defense, KR)"],
    [{ name: null }, "South Korean Defense Minister Shin Wonsik (Ministry of National Defense, KR)"],
    [{ kind: "organisation", org: "White House", country: "US" }, "White House (US)"],
    [{ kind: "anonymous", text: "a senior official", org: null, country: null }, "a senior official"],
    [{ kind: "document", text: null, role: null, org: null, country: null }, "A document"],
    [{ kind: "outlet", name: "Han River Wire" }, "Han River Wire"],
    [{ kind: "outlet", name: null }, "The outlet itself"],
  ])("%o", (change, words) => {
    expect(describeSource({ ...shin, ...change })).toBe(words);
  });
});

test("a whole claim in one line", () => {
  const statement = {
    source: shin,
    amount: amount(6_700, 6_700, "about"),
    item: "containers",
    direction: "KP>RU",
    action: "transfer" as const,
    modality: "asserted" as const,
    statedOn: "2024-02-26",
  };
  expect(describeStatement(statement)).toBe(
    "Defense Minister Shin Wonsik (Ministry of National Defense, KR): about 6,700 containers, KP → RU, asserted, stated 2024-02-26",
  );
  expect(describeStatement({ ...statement, action: "loss", direction: null, statedOn: null })).toContain(
    "containers, direction open, loss, asserted",
  );
});
