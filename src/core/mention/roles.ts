import type { Mark } from "../topic/prepare.ts";
import type { Found } from "../topic/terms.ts";
import type { Passage } from "./passage.ts";
import { isSpeaker } from "./speaker.ts";

/** How a name stands in its clause: before a noun, behind "to", "from" or "in", as speaker, or as subject or object. */
type Role = "owner" | "to" | "from" | "by" | "in" | "speaker" | "plain";

export type Named = Found<readonly Mark[]> & { readonly role: Role };

/** A sentence is asked for its names by many rules: they are read once. */
const read = new WeakMap<Passage, readonly Named[]>();

export function namesIn(text: string, passage: Passage): readonly Named[] {
  const known = read.get(passage);
  if (known) return known;
  const names = passage.marks.map((mark) => ({ ...mark, role: roleOf(text, passage, mark) }));
  read.set(passage, names);
  return names;
}

const rolesBy: Readonly<Record<"to" | "from" | "by" | "in", string>> = {
  to: "to into for toward towards reach reached onto",
  from: "from of out",
  by: "by",
  in: "with in inside at against on near around over across within",
};

/** What the preposition before a name makes of it. */
const directions: ReadonlyMap<string, Role> = new Map(
  (["to", "from", "by", "in"] as const).flatMap((role) =>
    rolesBy[role].split(" ").map((word) => [word, role] as const),
  ),
);

/** Stand between a preposition and its name. */
const skipped = new Set(
  "the its his their western eastern northern southern far s occupied neighbouring neighboring ports port city region town capital".split(
    " ",
  ),
);

/** "The Russia-Ukraine war": where it happens, not who acts. */
const wars = new Set(["war", "conflict", "invasion", "front", "theatre", "theater", "battlefield"]);

function roleOf(text: string, passage: Passage, mark: Found<readonly Mark[]>): Role {
  let at = mark.first - 1;
  while (at >= 0 && skipped.has(passage.words[at]?.key ?? "")) at--;
  const before = passage.words[at]?.key ?? "";
  if (isSpeaker(text, passage, mark, before, directions.has(before))) return "speaker";
  const role = directions.get(before);
  if (role) return role;
  if (wars.has(passage.words[mark.last]?.key ?? "")) return "in";
  const last = passage.words[mark.last - 1];
  const isAdjective = mark.value.some((value) => value.kind === "party" && value.form === "adjective");
  return last?.possessive || isAdjective ? "owner" : "plain";
}

export const codesOf = (name: Named): readonly string[] =>
  name.value.flatMap((mark) => (mark.kind === "party" ? [mark.code] : []));

export const isOutsider = (name: Named): boolean =>
  name.value.some((mark) => mark.kind === "outsider") && codesOf(name).length === 0;

export const isTheatre = (name: Named): boolean => name.value.some((mark) => mark.kind === "theatre");
