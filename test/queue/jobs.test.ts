import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jobs, queueNames } from "../../src/queue/jobs.ts";

const row = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const payloads = {
  "poll-feeds": fc.constant({}),
  "fetch-feed": fc.record({ feedId: fc.string({ minLength: 1, unit: "grapheme" }) }),
  "fetch-article": fc.record({ entryId: row }),
  "read-article": fc.record({ articleId: row }),
  publish: fc.record({ publicationId: row }),
  sweep: fc.constant({}),
} as const;

test("every queue has a worker file of its name", () => {
  const files = readdirSync(new URL("../../workers/", import.meta.url));
  for (const name of queueNames) expect(files).toContain(`${name}.ts`);
});

test.each(queueNames)("ids of %s are such as BullMQ takes", (name) => {
  const { id } = jobs[name] as { id: (payload: unknown) => string };
  fc.assert(
    fc.property(payloads[name] as fc.Arbitrary<unknown>, (payload) => {
      const made = id(payload);
      expect(made).not.toContain(":");
      expect(made).not.toMatch(/^\d+$/);
      expect(made.length).toBeGreaterThan(0);
    }),
  );
});

test("different feeds have different ids", () => {
  const { id } = jobs["fetch-feed"];
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(fc.property(text, text, (a, b) => (id({ feedId: a }) === id({ feedId: b })) === (a === b)));
});
