import type { Span } from "../text/span.ts";

export type Role = "source" | "cue" | "quantity" | "item";
export type RoleSpan = Span & { readonly role: Role };
export type Segment = { readonly text: string; readonly roles: readonly Role[] };

const order: readonly Role[] = ["source", "cue", "quantity", "item"];

/** Cuts a text at the ends of its spans; spans may overlap, a segment then has several roles. Joined, the segments are the text. */
export function markSegments(text: string, spans: readonly RoleSpan[]): Segment[] {
  const inside = spans.map((span) => clip(span, text.length)).filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const roles = order.filter((role) =>
      inside.some((span) => span.role === role && span.start <= start && end <= span.end),
    );
    return { text: text.slice(start, end), roles };
  });
}

const clip = (span: RoleSpan, length: number): RoleSpan => ({
  role: span.role,
  start: Math.max(0, span.start),
  end: Math.min(length, span.end),
});
