import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** Which text stands on which ground. WCAG 2.2 AA asks 4.5:1 of text. */
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...["ground", "sheet", "sunken", "accent-soft", "source", "cue", "quantity", "item"].map(
    (on) => ["ink", on] as const,
  ),
  ...["ground", "sheet", "sunken", "accent-soft"].map((on) => ["muted", on] as const),
  ["accent", "ground"],
  ["accent", "sheet"],
  ["on-accent", "accent"],
  ["danger", "sheet"],
  ["danger", "danger-soft"],
  ["good", "sheet"],
  ["ink", "good-soft"],
  ["ink", "danger-soft"],
  ...["source", "cue", "quantity", "item"].map((role) => [`${role}-line`, role] as const),
];
/** Edges of controls and the mark of the focus: 3:1. */
const edges: readonly (readonly [string, string])[] = [
  ["line-strong", "sheet"],
  ["focus", "sheet"],
  ["focus", "ground"],
];

const css = await readFile(new URL("../../src/web/client/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media");

const colours = (part: string): ReadonlyMap<string, string> =>
  new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));

const luminance = (hex: string): number => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test.each([
  ["light", light],
  ["dark", dark],
])("text, edges and focus can be seen in the %s theme", (_name, part) => {
  const of = colours(part);
  const ratio = ([text, ground]: readonly [string, string]) => contrast(of.get(text) ?? "", of.get(ground) ?? "");
  const weak = (list: typeof pairs, least: number) =>
    list.filter((pair) => !(ratio(pair) >= least)).map((pair) => `${pair.join(" on ")}: ${ratio(pair).toFixed(2)}`);
  expect(weak(pairs, 4.5)).toEqual([]);
  expect(weak(edges, 3)).toEqual([]);
});
