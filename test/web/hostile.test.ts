import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tell } from "./ledger.ts";
import { type OpenApp, openApp, type Visitor, visit } from "./visitor.ts";

let open: OpenApp;
let reviewer: Visitor;

beforeAll(async () => {
  open = await openApp();
  reviewer = await visit(open, "reviewer");
});
afterAll(() => open.close());

const payloads = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</mark></blockquote><svg/onload=alert(1)>",
  "'; DROP TABLE claims; --",
  "{{constructor.constructor('alert(1)')()}}",
  "&lt;b&gt; &amp; &#x3c;i&#x3e;",
  "\u202Egnihton\u202C is here",
  "국방부 Україна 𝟔𝟕𝟎𝟎 👨‍👩‍👧",
];

describe.each(payloads)("%s stays text", (payload) => {
  let pages: string;

  beforeAll(async () => {
    const id = await tell(open.db, {
      text: `Before. ${payload} Minister said 6,700 containers ${payload} left. After ${payload}.`,
      quantity: "6,700",
      item: `containers ${payload}`,
      source: `${payload} Minister`,
      cue: "said",
      claimKey: payload,
      outlet: `Outlet ${payload}`,
      title: `Title ${payload}`,
      url: `https://news.example/?q=${payload}`,
      change: { via: payload, rules: [payload] },
    });
    pages = (await (await reviewer.get("/queue")).text()) + (await (await reviewer.get(`/claims/${id}`)).text());
  });

  test("no element, handler or direction of its own", () => {
    expect(pages).not.toMatch(/<(script(?! src="\/assets)|img|i|b)\b/i);
    expect(pages.match(/<svg/g)).toHaveLength(2);
    expect(pages.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
    expect(pages).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("its words are all there", () => {
    const text = pages
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(text).toContain(payload.replace("\u202E", "⟦202E⟧").replace("\u202C", "⟦202C⟧"));
  });
});

test.each([
  "javascript:alert(1)",
  "data:text/html,<script>",
  "JaVaScRiPt:alert(1)",
  " javascript:x",
  "file:///etc",
  "x",
])("an address of another kind (%s) is no link", async (url) => {
  const told = { text: "He said 5 guns left.", quantity: "5", item: "guns", source: "He", cue: "said" };
  const id = await tell(open.db, { ...told, claimKey: url, url, title: "Plain title" });
  const page = await (await reviewer.get(`/claims/${id}`)).text();
  expect(page).toContain("Plain title");
  expect(page).not.toMatch(/href="\s*(javascript|data:text|file)/i);
  expect(page).not.toContain('target="_blank"');
});

test("a link out tells the other side nothing", async () => {
  const told = { text: "He said 5 guns left.", quantity: "5", item: "guns", source: "He", cue: "said" };
  const id = await tell(open.db, { ...told, claimKey: "link", url: "https://news.example/a?b=1&c=2" });
  const page = await (await reviewer.get(`/claims/${id}`)).text();
  expect(page).toContain('<a href="https://news.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow"');
});

test("made-up messages in the address are no messages", async () => {
  for (const query of ["decided=<b>&as=approve", "decided=1&as=<script>", "decided=1", "as=reject"])
    expect(await (await reviewer.get(`/queue?${query}`)).text()).not.toContain('role="status"');
});
