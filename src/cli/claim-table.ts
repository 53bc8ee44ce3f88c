import { describeSource, describeWhat } from "../core/review/describe.ts";
import type { ClaimLine } from "../store/progress.ts";

type Column = { readonly title: string; readonly width: number; readonly cell: (claim: ClaimLine) => string };

const columns: readonly Column[] = [
  { title: "stated", width: 10, cell: (c) => c.statedOn ?? "–" },
  { title: "who says", width: 48, cell: describeSource },
  { title: "how much of what", width: 44, cell: (c) => describeWhat({ amount: c, item: c.item }) },
  { title: "moved", width: 7, cell: (c) => c.direction?.replace(">", " → ") ?? "?" },
  { title: "how sure", width: 8, cell: (c) => c.modality },
  { title: "outlets", width: 7, cell: (c) => String(c.outlets) },
];

/** The claims as a table of fixed columns, in the order given. */
export function formatClaims(claims: readonly ClaimLine[]): string {
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => toWidth(cell, columns[i]?.width ?? 0))
      .join("  ")
      .trimEnd();
  return [
    row(columns.map((column) => column.title)),
    row(columns.map((column) => "─".repeat(column.width))),
    ...claims.map((claim) => row(columns.map((column) => column.cell(claim)))),
  ].join("\n");
}

function toWidth(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
