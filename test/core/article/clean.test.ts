import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanParagraph, cutLine } from "../../../src/core/article/clean.ts";

test("a line: NFC, single spaces, nothing invisible", () => {
  expect(cleanLine("  a\u00a0\t b\r\nc\u0000\u001b\u200b\u00ad\ufeff\ud800 ")).toBe("a b c");
  expect(cleanLine("e\u0301")).toBe("é");
  expect(cleanLine("북한 🚢")).toBe("북한 🚢");
});

test("a paragraph keeps its line breaks, not its empty lines", () => {
  expect(cleanParagraph(" a \r\n\n b ")).toBe("a\nb");
});

test("a cut does not split a character", () => {
  expect(cutLine("ab🚢", 3)).toBe("ab");
  expect(cutLine("abc", 3)).toBe("abc");
});

test("cleaning twice is cleaning once, and what PostgreSQL refuses is gone", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(fc.property(text, (value) => cleanLine(cleanLine(value)) === cleanLine(value)));
  fc.assert(
    fc.property(text, (value) => cleanParagraph(value).isWellFormed() && !cleanParagraph(value).includes("\u0000")),
  );
});
