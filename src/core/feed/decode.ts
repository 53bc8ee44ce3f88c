import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

export type Decoded = { readonly text: string; readonly charset: string };

type Mark = { readonly charset: string; readonly bytes: readonly (number | null)[] };

/** Byte order marks, the longer first; then how `<` looks in them without a mark. */
const MARKS: readonly Mark[] = [
  { charset: "utf-32le", bytes: [0xff, 0xfe, 0, 0] },
  { charset: "utf-32be", bytes: [0, 0, 0xfe, 0xff] },
  { charset: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", bytes: [0xff, 0xfe] },
  { charset: "utf-16be", bytes: [0xfe, 0xff] },
  { charset: "utf-32le", bytes: [0x3c, 0, 0, 0] },
  { charset: "utf-32be", bytes: [0, 0, 0, 0x3c] },
  { charset: "utf-16le", bytes: [0x3c, 0, null, 0] },
  { charset: "utf-16be", bytes: [0, 0x3c, 0, null] },
];

/** As browsers do: pages that claim these are Windows' (nodejs/node#56542 makes `TextDecoder` wrong here). */
const AS_WINDOWS_1252 = /^(iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|x-cp1252)$/;

/** Labels that mean something although every byte is ASCII. */
const SEVEN_BIT = /^(iso-2022-|utf-?7$|hz)/;

/** A declaration stands at the front (HTML: within the first 1,024 bytes); a little more is read for long comments. */
const DECLARATION_BYTES = 4096;

/** Above this share of broken sequences it is no UTF-8 with slips, but another encoding. */
const MAX_BROKEN_UTF8 = 0.01;

const fits = (bytes: Uint8Array, mark: Mark): boolean =>
  mark.bytes.every((wanted, at) => at < bytes.length && (wanted === null || bytes[at] === wanted));

/** The sender's bytes as text; nothing throws, what cannot be read becomes U+FFFD. Order: the bytes themselves, the label of HTTP, the document's. */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = MARKS.find((candidate) => fits(bytes, candidate));
  if (mark) return decodeAs(bytes, mark.charset);
  const labels = [charsetOf(contentType ?? ""), declaredIn(bytes)].filter((label) => label !== null);
  const sevenBit = labels.find((label) => SEVEN_BIT.test(label));
  if (isAscii(bytes)) return decodeAs(bytes, sevenBit ?? "utf-8");
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8");
  const label = labels.find((candidate) => isKnown(candidate) && !/^utf-?(8|16|32)/.test(candidate));
  if (label !== undefined) return decodeAs(bytes, AS_WINDOWS_1252.test(label) ? "windows-1252" : label);
  const loose = decodeAs(bytes, "utf-8");
  const broken = loose.text.split("\ufffd").length - 1;
  return broken <= loose.text.length * MAX_BROKEN_UTF8 ? loose : decodeAs(bytes, "windows-1252");
}

const charsetOf = (text: string): string | null =>
  /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(text)?.[1]?.toLowerCase() ?? null;

function declaredIn(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, DECLARATION_BYTES), "latin1");
  const inXml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head)?.[1]?.toLowerCase();
  if (inXml !== undefined) return inXml;
  const meta = /<meta\s[^>]{0,300}?charset\s*=[^>]{0,60}/i.exec(head)?.[0];
  return meta === undefined ? null : charsetOf(meta);
}

/** iconv-lite has no iso-2022; the platform's decoder has the one that the web knows. */
const isPlatforms = (charset: string): boolean => charset === "iso-2022-jp";

const isKnown = (charset: string): boolean => isPlatforms(charset) || iconv.encodingExists(charset);

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  if (isPlatforms(charset)) return { text: new TextDecoder(charset).decode(bytes), charset };
  const known = iconv.encodingExists(charset) ? charset : "utf-8";
  return { text: iconv.decode(bytes, known), charset: known };
}
