import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatArticle } from "../../../src/cli/extract.ts";
import { scorePredictions } from "../../eval/score.ts";
import { readTopic } from "../mention/topic.ts";

it("a second topic is another file of settings", () => {
  const topic = readTopic("iran-russia-drones");
  const gold = readFileSync(new URL("../../gold/iran-russia-drones.jsonl", import.meta.url), "utf8").trimEnd();
  const predicted = gold.split("\n").map((line) => formatArticle(JSON.parse(line), topic));
  const { score, problems } = scorePredictions(gold, predicted.join("\n"));
  expect(score.mention.f1, problems.join("\n")).toBeGreaterThanOrEqual(0.9);
  expect(score.slots["direction"]).toBe(1);
  expect(score.slots["category"]).toBe(1);
  expect(score.quietArticlesWithFalseMentions).toBe(0);
});
