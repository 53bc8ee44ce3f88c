import { cleanParagraph } from "./clean.ts";
import { type DomElement, type DomNode, isElement } from "./dom.ts";

/** A run of inline content: what a reader takes for one paragraph. */
export type Block = {
  readonly text: string;
  /** The block element that it stands in. */
  readonly element: DomElement;
  /** Characters of it inside links. */
  readonly linked: number;
};

const BLOCK = new Set(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

type Writer = { readonly blocks: Block[]; text: string; linked: number; at: DomElement };

/** Two line breaks in a row are how some sites write paragraphs. */
const BREAK = /\n[^\S\n]*\n/;

function flush(writer: Writer): void {
  for (const part of writer.text.split(BREAK)) {
    const text = cleanParagraph(part);
    const share = writer.text.length === 0 ? 0 : part.length / writer.text.length;
    if (text !== "") writer.blocks.push({ text, element: writer.at, linked: Math.round(writer.linked * share) });
  }
  writer.text = "";
  writer.linked = 0;
}

/** All blocks below `root` in document order; `skip` says what is left out. */
export function readBlocks(root: DomElement, skip: (element: DomElement) => boolean): Block[] {
  const writer: Writer = { blocks: [], text: "", linked: 0, at: root };
  walk(root, false, writer, skip);
  flush(writer);
  return writer.blocks;
}

function walk(element: DomElement, inLink: boolean, writer: Writer, skip: (element: DomElement) => boolean): void {
  const outer = writer.at;
  const isBlock = BLOCK.has(element.name);
  if (isBlock) {
    flush(writer);
    writer.at = element;
  }
  for (const child of element.children)
    visit(child, inLink || element.name === "a", writer, skip, element.name === "pre");
  if (!isBlock) return;
  flush(writer);
  writer.at = outer;
}

function visit(
  child: DomNode,
  inLink: boolean,
  writer: Writer,
  skip: (element: DomElement) => boolean,
  isPre: boolean,
): void {
  if (isElement(child)) {
    if (child.name === "br") writer.text += "\n";
    else if (!skip(child)) walk(child, inLink, writer, skip);
    return;
  }
  if (child.type !== "text") return;
  const text = isPre ? child.data : child.data.replace(/\s+/g, " ");
  writer.text += text;
  if (inLink) writer.linked += text.trim().length;
}
