/** A tolerant reading of XML: what feeds send, not what they should. Linear in the input; never throws. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
};

export type XmlDocument = {
  readonly root: XmlNode | null;
  /** The document ended inside an element, or closed one that was not open. */
  readonly repaired: boolean;
  readonly problem: "too_deep" | "too_large" | null;
};

/** Real feeds nest about ten deep; xhtml content twenty. */
const MAX_DEPTH = 200;

/** A feed of 5,000 entries has some 100,000. */
const MAX_NODES = 500_000;

/**
 * Comment, CDATA, instruction, declaration or tag. Every repetition stops at the next `<` or reaches the end once, so that the whole
 * stays linear on hostile input; hence no `<` inside attribute values, as XML has it.
 */
const MARKUP =
  /<(?:!--[\s\S]*?(?:-->|$)|!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|\?[\s\S]*?(?:\?>|$)|![A-Z][^<>[]*[>[]|(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)(?![\p{L}\p{N}_.:-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)(?:>|$))/giu;
const ATTRIBUTE = /(?<![\p{L}\p{N}_.:-])([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Windows' punctuation in documents that call it something else: as raw characters too. */
export const mendC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => fromCodePoint(char.charCodeAt(0)));

function fromCodePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? "";
  if (code === 9 || code === 10 || code === 13) return " ";
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "" : String.fromCodePoint(code);
}

/** XML's own entities and numbers; HTML's names stay for the reader of HTML, a bare `&` stays itself. */
const decodeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) =>
    decimal
      ? fromCodePoint(Number(decimal))
      : hex
        ? fromCodePoint(Number.parseInt(hex, 16))
        : (NAMED[name.toLowerCase()] ?? ""),
  );

export const encodeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) =>
    char === "&" ? "&amp;" : char === "<" ? "&lt;" : char === ">" ? "&gt;" : "&quot;",
  );

const VOID = /^(br|hr|img|input|meta|wbr)$/i;

type Builder = { readonly open: XmlNode[]; root: XmlNode | null; nodes: number; deepest: number; repaired: boolean };

export function readXml(text: string): XmlDocument {
  const builder: Builder = { open: [], root: null, nodes: 0, deepest: 0, repaired: false };
  let at = 0;
  for (const tag of text.matchAll(MARKUP)) {
    addText(builder, decodeXml(text.slice(at, tag.index)));
    at = tag.index + tag[0].length;
    if (tag[1] !== undefined) addText(builder, tag[1]);
    else if (tag[3] !== undefined && tag[2] === "/") closeTag(builder, tag[3]);
    else if (tag[3] !== undefined) openTag(builder, tag[3], tag[4] ?? "");
    if (builder.open.length > MAX_DEPTH) return { root: null, repaired: true, problem: "too_deep" };
    if (builder.nodes > MAX_NODES) return { root: null, repaired: true, problem: "too_large" };
  }
  addText(builder, decodeXml(text.slice(at)));
  return { root: builder.root, repaired: builder.repaired || builder.open.length > 0, problem: null };
}

function addText(builder: Builder, text: string): void {
  const parent = builder.open.at(-1);
  if (!parent || text === "") return;
  builder.nodes += 1;
  parent.children.push(text);
}

function openTag(builder: Builder, name: string, rest: string): void {
  const selfClosing = rest.endsWith("/");
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    if (!attributes.has(key.toLowerCase()))
      attributes.set(key.toLowerCase(), decodeXml(double ?? single ?? bare ?? ""));
  }
  const node: XmlNode = { name, attributes, children: [] };
  builder.nodes += 1 + attributes.size;
  const parent = builder.open.at(-1);
  if (parent) parent.children.push(node);
  else if (builder.root) builder.repaired = true;
  else builder.root = node;
  if (!selfClosing && (parent || builder.root === node) && !(VOID.test(name) && parent)) builder.open.push(node);
}

function closeTag(builder: Builder, name: string): void {
  const wanted = name.toLowerCase();
  const index = builder.open.findLastIndex((node) => node.name.toLowerCase() === wanted);
  if (index < 0 || index < builder.open.length - 1) builder.repaired = true;
  if (index >= 0) builder.open.length = index;
}
