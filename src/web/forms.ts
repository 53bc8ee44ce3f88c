import { z } from "zod";
import { rejectReasons } from "../core/review/reasons.ts";
import { isLogin } from "../store/users.ts";

export const longestNote = 2_000;
/** PostgreSQL's `integer`. */
const largestId = 2 ** 31 - 1;

const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .refine((value) => value <= largestId);

/** An id from an address; null for anything else. */
export const parseId = (text: string | undefined): number | null => id.safeParse(text).data ?? null;

/** A page of ours to go to after the login; anything else, such as another site, becomes the queue. */
export const parseNext = (next: unknown): string =>
  typeof next === "string" && /^\/(queue|claims\/[1-9]\d{0,9})(\?[a-z]+=\d{1,10})?$/.test(next) ? next : "/queue";

/** A name that no account can have need not be looked up. */
export const loginForm = z.object({
  login: z.string().max(256).refine(isLogin),
  password: z.string().min(1).max(1_024),
  next: z.unknown().optional().transform(parseNext),
});

const shown = z
  .string()
  .max(32_768)
  .transform((text) => parseJson(text))
  .pipe(z.array(z.string().nullable()).max(64));

export const decisionForm = z.object({
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  decision: z.enum(["approve", "reject"]),
  reason: z
    .enum(["", ...rejectReasons.map((row) => row.id)])
    .optional()
    .transform((reason) => reason || null),
  note: z
    .string()
    .max(longestNote * 2)
    .optional()
    .transform((note) => cleanNote(note ?? "") || null),
  shown,
});

export type DecisionForm = z.infer<typeof decisionForm>;

/** What a decision still lacks, or null. */
export function decisionFault({ decision, reason, note }: DecisionForm): string | null {
  if (note !== null && note.length > longestNote) return `A note has at most ${longestNote} characters.`;
  if (decision === "approve") return null;
  if (reason === null) return "Choose a reason: nobody can learn from a rejection without one.";
  return reason === "other" && note === null ? "“Other” needs a note that says what is wrong." : null;
}

/** PostgreSQL keeps no NUL; line ends of a form are CRLF. */
const cleanNote = (note: string): string => note.replaceAll("\0", "").replaceAll("\r\n", "\n").toWellFormed().trim();

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
