import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const dir = mkdtempSync(join(tmpdir(), "tallywire-cli-"));
afterAll(() => rmSync(dir, { recursive: true }));

const write = (name: string, content: string): string => {
  const file = join(dir, name);
  writeFileSync(file, content);
  return file;
};

const tallywire = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stderr, stdout, lines: stdout.trim() === "" ? [] : stdout.trimEnd().split("\n") };
};

const text = "North Korea has shipped about 6,700 containers to Russia, Shin Won-sik said.";
const good = JSON.stringify({ id: "a1", title: "", text, published: "2024-02-27" });

describe("tallywire extract", () => {
  it("writes one line an article with the fields of the gold files", () => {
    const { status, lines } = tallywire(["extract", write("good.jsonl", `${good}\n`)]);
    expect(status).toBe(0);
    const [article] = lines.map((line) => JSON.parse(line));
    expect(article).toMatchObject({ id: "a1", story: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(article.mentions).toEqual([
      {
        start: text.indexOf("about 6,700"),
        end: text.indexOf(" containers"),
        quantity: { low: 6700, high: 6700, bound: "about", unit: "count" },
        item: expect.objectContaining({
          text: "containers",
          category: "container",
          calibre_mm: null,
          designation: null,
        }),
        direction: "KP>RU",
        action: "transfer",
        modality: "asserted",
        source: expect.objectContaining({ name: "Shin Won-sik" }),
        cue: expect.objectContaining({ text: "said" }),
        via: null,
        period: null,
        alternative: null,
        sentence: { start: 0, end: text.length },
        claim: expect.stringMatching(/^[0-9a-f]{12}$/),
        rules: expect.arrayContaining(["item-phrase"]),
      },
    ]);
  });

  it("names file and line of what is no article and reads the others", () => {
    const file = write("bad.jsonl", `${good}\n{"id": \n{"id":"x"}\n\n${good.replace("a1", "a2")}\n`);
    const { status, stderr, lines } = tallywire(["extract", file]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:2: not JSON`);
    expect(stderr).toContain(`${file}:3: not an article: text`);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["a1", "a2"]);
  });

  it("reads article lines and plain text from standard input", () => {
    expect(JSON.parse(tallywire(["extract", "-"], good).lines[0] ?? "").mentions).toHaveLength(1);
    expect(JSON.parse(tallywire(["extract", "-"], text).lines[0] ?? "").mentions).toHaveLength(1);
    expect(tallywire(["extract", "-"], "")).toMatchObject({ status: 0, lines: [] });
  });

  it("explains what it kept and what it dropped", () => {
    const { stdout } = tallywire(["extract", "-", "--explain"], `${text} Germany gave Ukraine 18 tanks.`);
    expect(stdout).toMatch(/mention {3}«about 6,700»/);
    expect(stdout).toMatch(/dropped {3}«18» somebody else/);
  });

  it("ends with a reason when used wrongly", () => {
    expect(tallywire(["extract"])).toMatchObject({ status: 2, stderr: expect.stringContaining("give one file") });
    expect(tallywire(["extract", join(dir, "none.jsonl")])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("none.jsonl"),
    });
    expect(tallywire(["extract", "-", "--topic", "none"], text)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("none.json"),
    });
  });
});

describe("tallywire annotate", () => {
  it("finds sentences, quantities and attributions without a topic", () => {
    const body = "The port handled 300 ships, Mayor Ann Lee said. It was quiet.";
    const { status, lines } = tallywire([
      "annotate",
      write("any.jsonl", JSON.stringify({ id: "b1", title: "", text: body })),
    ]);
    expect(status).toBe(0);
    const annotated = JSON.parse(lines[0] ?? "");
    expect(annotated.id).toBe("b1");
    expect(annotated.sentences).toEqual([
      [0, 47],
      [48, 61],
    ]);
    expect(annotated.quantities).toEqual([
      { start: 17, end: 20, low: 300, high: 300, bound: "exact", unit: "count", item: "ships", attribution: 0 },
    ]);
    expect(annotated.attributions[0]).toMatchObject({
      cue: [body.indexOf("said"), body.indexOf("said") + 4],
      source_resolved: "Ann Lee",
    });
  });
});
