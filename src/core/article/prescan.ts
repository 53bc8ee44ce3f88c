/** What the page would cost, seen before a DOM is built: `too_large` and `too_deep` pages end processes (measured with cheerio 1.2). */
export type Prescan =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "too_large" | "too_deep"; readonly detail: string };

/** In UTF-16 units. 5 MB of links take 4.9 s, 2 MB less than 2 s. */
const MAX_LENGTH = 2_000_000;

/** News pages of 2019 have up to 1,700 (89 looked at), later ones some 10,000; 100,000 take 4 s. */
const MAX_ELEMENTS = 30_000;

/** As browsers; at 5,000 `text()` overflows. */
const MAX_DEPTH = 512;

/** 50,000 on one tag take 7 s. */
const MAX_ATTRIBUTES = 200;

/** These never hold anything, or close by themselves when the next one opens. */
const NOT_NESTING = new Set(
  "a area base body br col colgroup dd dt embed head hr html img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);

/** What stands in these is no markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);

const TAG = /<(\/?)([a-z][^\s/>]*)((?:[^<>"']|"[^"<]*"|'[^'<]*'|["'])*)>?/gi;

/** Values may hold spaces: they count as one. */
const countAttributes = (rest: string): number =>
  rest.length < MAX_ATTRIBUTES * 2
    ? 0
    : rest
        .replace(/"[^"]*"|'[^']*'/g, "")
        .trim()
        .split(/[\s/]+/).length;

export function prescan(html: string): Prescan {
  if (html.length > MAX_LENGTH) return { ok: false, reason: "too_large", detail: `${html.length} characters` };
  const open: string[] = [];
  let elements = 0;
  let raw: string | null = null;
  for (const tag of html.matchAll(TAG)) {
    const name = (tag[2] ?? "").toLowerCase();
    const isClosing = tag[1] === "/";
    if (raw !== null) {
      if (isClosing && name === raw) raw = null;
      continue;
    }
    if (isClosing) {
      const index = open.lastIndexOf(name);
      if (index >= 0) open.length = index;
      continue;
    }
    elements += 1;
    if (elements > MAX_ELEMENTS)
      return { ok: false, reason: "too_large", detail: `more than ${MAX_ELEMENTS} elements` };
    const attributes = countAttributes(tag[3] ?? "");
    if (attributes > MAX_ATTRIBUTES)
      return { ok: false, reason: "too_large", detail: `${attributes} attributes on <${name.slice(0, 40)}>` };
    if (RAW.has(name)) raw = name;
    else if (!NOT_NESTING.has(name)) open.push(name);
    if (open.length > MAX_DEPTH)
      return { ok: false, reason: "too_deep", detail: `more than ${MAX_DEPTH} elements deep` };
  }
  return { ok: true };
}
