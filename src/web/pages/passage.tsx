import type { Passage } from "../../core/review/passage.ts";
import type { Role, Segment } from "../../core/review/segments.ts";
import { showHidden } from "../../core/review/visible.ts";

/** O as in object. Letter and line of each role stand beside its colour, so that colour is never the only sign. */
const letters: Readonly<Record<Role, string>> = { source: "S", cue: "C", quantity: "Q", item: "O" };
const roles: readonly Role[] = ["source", "cue", "quantity", "item"];

export const Legend = () => (
  <ul class="legend" aria-label="What is marked">
    {roles.map((role) => (
      <li>
        <mark class={role}>
          <sup>{letters[role]}</sup>
          {role}
        </mark>
      </li>
    ))}
  </ul>
);

export const PassageText = ({ passage, language }: { readonly passage: Passage; readonly language: string | null }) => (
  <>
    <blockquote lang={language ?? undefined} dir="auto">
      {passage.startsText ? "" : "… "}
      {passage.segments.map((segment, index) => (
        <Marked segment={segment} before={passage.segments[index - 1]} />
      ))}
      {passage.endsText ? "" : " …"}
    </blockquote>
    {passage.elsewhere.map(({ role, text }) => (
      <p class="elsewhere muted">
        The {role} stands elsewhere in the article:{" "}
        <mark class={role} lang={language ?? undefined}>
          <bdi>{showHidden(text)}</bdi>
        </mark>
      </p>
    ))}
  </>
);

/** One mark inside the other where a segment has several roles; the letter stands where a role begins. */
const Marked = ({ segment, before }: { readonly segment: Segment; readonly before: Segment | undefined }) =>
  segment.roles.reduceRight(
    (inner, role) => (
      <mark class={role}>
        {before?.roles.includes(role) ? null : <Opening role={role} />}
        {inner}
      </mark>
    ),
    <span>{showHidden(segment.text)}</span>,
  );

const Opening = ({ role }: { readonly role: Role }) => (
  <>
    <sup aria-hidden="true">{letters[role]}</sup>
    <span class="vh"> [{role}] </span>
  </>
);
