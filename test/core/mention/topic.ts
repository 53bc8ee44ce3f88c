import { readFileSync } from "node:fs";
import type { Article } from "../../../src/core/mention/types.ts";
import { type PreparedTopic, prepareTopic } from "../../../src/core/topic/prepare.ts";
import { topicSchema } from "../../../src/core/topic/types.ts";

/** A topic as the operator has it in config/topics. */
export const readTopic = (name: string): PreparedTopic =>
  prepareTopic(
    topicSchema.parse(
      JSON.parse(readFileSync(new URL(`../../../config/topics/${name}.json`, import.meta.url), "utf8")),
    ),
  );

export const dprkRussia = readTopic("dprk-russia");

export const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: "test",
  url: null,
  outlet: "Test Wire",
  published: "2024-11-20",
  language: "en",
  title: "",
  text,
  ...more,
});
