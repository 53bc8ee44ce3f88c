import { expect, it } from "vitest";
import { benchQuantityRange } from "../../bench/quantity.ts";

it("reads the number ranges of Recognizers-Text, but for rows with a reason", () => {
  const verdicts = benchQuantityRange();
  expect(verdicts).toHaveLength(87);
  expect(verdicts.filter(({ passed, reason }) => !passed && reason === null)).toEqual([]);
  expect(verdicts.filter(({ passed, reason }) => passed && reason !== null)).toEqual([]);
});
