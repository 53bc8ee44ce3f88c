import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Article } from "../core/mention/types.ts";
import { UsageError } from "./command.ts";

const nullable = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  url: nullable,
  outlet: nullable,
  published: nullable,
  language: nullable,
  title: z
    .string()
    .nullish()
    .transform((value) => value ?? ""),
  text: z.string(),
});

/** An article, or why its line is none. */
export type ReadLine = { readonly article: Article } | { readonly fault: string };

/** Article objects, one a line, of a file or of standard input ("-"), which may also be the plain text of one article. */
export async function* readArticles(file: string): AsyncGenerator<ReadLine> {
  if (file !== "-") return yield* readLines(file, await openLines(file));
  const input = await readAll(process.stdin);
  if (/^\s*\{/.test(input)) return yield* readLines("standard input", input.split(/\r?\n/));
  if (input.trim() !== "") yield { article: plainArticle(input) };
}

async function openLines(file: string): Promise<AsyncIterable<string>> {
  const handle = await open(file).catch((error: unknown) => {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  return createInterface({ input: handle.createReadStream(), crlfDelay: Infinity });
}

async function* readLines(name: string, lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<ReadLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== "") yield readLine(`${name}:${number}`, line);
  }
}

function readLine(where: string, line: string): ReadLine {
  try {
    const result = articleSchema.safeParse(JSON.parse(line));
    if (result.success) return { article: result.data };
    const faults = result.error.issues.map((issue) => `${issue.path.join(".") || "(whole)"}: ${issue.message}`);
    return { fault: `${where}: not an article: ${faults.join("; ")}` };
  } catch (error) {
    return { fault: `${where}: not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const plainArticle = (text: string): Article => ({
  id: "stdin",
  url: null,
  outlet: null,
  published: null,
  language: null,
  title: "",
  text: text.replace(/\r\n?/g, "\n").trim(),
});

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  stream.setEncoding("utf8");
  let all = "";
  for await (const chunk of stream) all += chunk;
  return all;
}
