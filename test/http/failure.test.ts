import { expect, test } from "vitest";
import { failureRows, readFailure } from "../../src/http/failure.ts";

test.each(failureRows.map((row) => [row.id, row] as const))("%s: its example is read by it", (_, row) => {
  expect(failureRows.find(({ code }) => code.test(row.example))).toBe(row);
  const wrapped = new TypeError("fetch failed", { cause: Object.assign(new Error("why"), { code: row.example }) });
  expect(readFailure(wrapped)).toEqual({ reason: row.reason, detail: `${row.example}: why` });
});

test("what has no code is a broken answer, what was stopped is stopped", () => {
  expect(readFailure(new TypeError("terminated"))).toMatchObject({ reason: "broken_answer" });
  expect(readFailure(new DOMException("stop", "AbortError"))).toMatchObject({ reason: "stopped" });
  expect(readFailure(new DOMException("late", "TimeoutError"))).toMatchObject({ reason: "timeout" });
  expect(readFailure("odd")).toMatchObject({ reason: "broken_answer", detail: "odd" });
});

test("a chain of causes that closes on itself ends", () => {
  const error = new Error("round");
  error.cause = error;
  expect(readFailure(error)).toMatchObject({ reason: "broken_answer" });
});
