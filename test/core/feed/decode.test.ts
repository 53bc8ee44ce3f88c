import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decode } from "../../../src/core/feed/decode.ts";

const RU = "Привет, мир";
const xml = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?><t>${RU}</t>`;
const page = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${RU}</title>`;

test.each([
  ["UTF-8 without a word", iconv.encode(RU, "utf8"), null, RU],
  ["UTF-8 that HTTP calls latin1", iconv.encode(RU, "utf8"), "text/xml; charset=iso-8859-1", RU],
  ["UTF-8 with a mark", iconv.encode(RU, "utf8", { addBOM: true }), null, RU],
  ["UTF-16LE with a mark", iconv.encode(RU, "utf16le", { addBOM: true }), "text/xml; charset=utf-8", RU],
  ["UTF-16BE with a mark", iconv.encode(RU, "utf16be", { addBOM: true }), null, RU],
  ["UTF-16LE without a mark", iconv.encode(xml("utf-16"), "utf16le"), null, xml("utf-16")],
  ["UTF-32LE with a mark", iconv.encode(RU, "utf32le", { addBOM: true }), null, RU],
  ["windows-1251 by HTTP", iconv.encode(RU, "win1251"), "text/html; charset=windows-1251", RU],
  ["windows-1251 by HTTP, quoted", iconv.encode(RU, "win1251"), 'text/html; charset="windows-1251"', RU],
  ["KOI8-R by XML declaration", iconv.encode(xml("koi8-r"), "koi8-r"), "application/xml", xml("koi8-r")],
  ["windows-1251 by meta", iconv.encode(page("windows-1251"), "win1251"), "text/html", page("windows-1251")],
  ["HTTP before the document", iconv.encode(xml("koi8-r"), "win1251"), "text/xml; charset=windows-1251", xml("koi8-r")],
  ["EUC-KR", iconv.encode("북한", "euc-kr"), "text/html; charset=euc-kr", "북한"],
  ["Shift_JIS", iconv.encode("北朝鮮", "shift_jis"), "text/html; charset=Shift_JIS", "北朝鮮"],
  ["GB2312", iconv.encode("朝鲜", "gb2312"), "text/html; charset=gb2312", "朝鲜"],
  ["latin1 means Windows' punctuation", iconv.encode("“don’t”", "win1252"), "text/html; charset=iso-8859-1", "“don’t”"],
  [
    "unknown label falls to windows-1252",
    iconv.encode("façade “x”", "win1252"),
    "text/html; charset=x-unknown",
    "façade “x”",
  ],
  ["nothing", new Uint8Array(), null, ""],
])("%s", (_, bytes, contentType, text) => expect(decode(bytes, contentType).text).toBe(text));

test("ISO-2022-JP is all ASCII bytes, and still read by its label", () => {
  const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x4b, 0x4c, 0x1b, 0x28, 0x42]);
  expect(decode(bytes, "text/html; charset=iso-2022-jp").text).toBe("北");
});

test("a slip in long UTF-8 leaves it UTF-8", () => {
  const bytes = Buffer.concat([iconv.encode(RU.repeat(50), "utf8"), Buffer.from([0xff])]);
  expect(decode(bytes, null)).toEqual({ text: `${RU.repeat(50)}\ufffd`, charset: "utf-8" });
});

test("no bytes and no label throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.string(),
      (bytes, label) => typeof decode(bytes, `text/html; charset=${label}`).text === "string",
    ),
  );
  fc.assert(fc.property(fc.string(), (text) => decode(new TextEncoder().encode(`<${text}`), null).text.length > 0));
});
