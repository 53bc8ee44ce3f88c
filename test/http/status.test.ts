import { expect, test } from "vitest";
import { readRetryAfter, readStatus } from "../../src/http/status.ts";

test.each([
  [200, { is: "body" }],
  [301, { is: "redirect" }],
  [304, { is: "unchanged" }],
  [308, { is: "redirect" }],
  [204, { is: "failure", reason: "http_other" }],
  [300, { is: "failure", reason: "http_other" }],
  [401, { is: "failure", reason: "http_401" }],
  [403, { is: "failure", reason: "http_403" }],
  [404, { is: "failure", reason: "http_404" }],
  [410, { is: "failure", reason: "http_410" }],
  [418, { is: "failure", reason: "http_4xx" }],
  [429, { is: "failure", reason: "http_429" }],
  [503, { is: "failure", reason: "http_5xx" }],
  [999, { is: "failure", reason: "http_other" }],
])("%i", (status, meaning) => expect(readStatus(status)).toEqual(meaning));

const NOW = Date.parse("2024-02-26T10:00:00Z");

test.each([
  [null, null],
  ["120", 120],
  [" 5 ", 5],
  ["Mon, 26 Feb 2024 10:00:30 GMT", 30],
  ["Mon, 26 Feb 2024 09:00:00 GMT", 0],
  ["99999999", 86_400],
  ["soon", null],
  ["-3x", null],
  ["", null],
])("Retry-After %j", (value, seconds) => expect(readRetryAfter(value, NOW)).toBe(seconds));
