import type { Span } from "../text/span.ts";
import { outletSpeaks } from "./outlet.ts";
import { type Page, type Phrase, spanOf, textOf } from "./page.ts";
import type { Party } from "./party.ts";
import type { Source, SourceKind } from "./types.ts";

/** A source in the making: what is known of a speaker in this document. */
export type Entity = {
  readonly kind: SourceKind;
  readonly span: Span | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly org: string | null;
  readonly country: string | null;
  readonly families: ReadonlySet<string>;
  readonly plural: boolean;
  /** An agency or outlet, so that it can carry what others say. */
  readonly carrier: boolean;
  /** Lower-case words of its forms, for "the agency", "the ministry". */
  readonly words: string;
};

/** What tells one speaker of a document from another. */
export const keyOf = (entity: Entity | null): string => (entity ? (entity.name ?? entity.org ?? entity.words) : "");

export const toSource = (page: Page, entity: Entity): Source => {
  if (entity.kind === "outlet") return outletSpeaks;
  const { kind, name, role, org, country, span } = entity;
  return {
    text: span && page.text.slice(span.start, span.end),
    start: span?.start ?? null,
    end: span?.end ?? null,
    kind,
    name,
    role,
    org,
    country,
  };
};

const kinds: Partial<Record<Party["kind"], SourceKind>> = {
  person: "person",
  surname: "person",
  organisation: "organisation",
  outlet: "organisation",
  body: "organisation",
  document: "document",
  pronoun: "person",
};

/** "The ministry's" names the ministry. */
const withoutEnding = (page: Page, span: Span): Span => {
  const ending = /['’]s$/.exec(page.text.slice(Math.max(span.start, span.end - 2), span.end));
  return ending && span.end - span.start > 2 ? { start: span.start, end: span.end - 2 } : span;
};

export const toEntity = (page: Page, party: Party, phrase: Phrase = party): Entity => ({
  kind: kinds[party.kind] ?? "anonymous",
  span: withoutEnding(page, spanOf(page, phrase)),
  name: party.name,
  role: party.role,
  org: party.org,
  country: party.country,
  families: party.families,
  plural: party.plural,
  carrier: party.kind === "outlet",
  words: `${textOf(page, phrase)} ${party.org ?? ""}`.toLowerCase(),
});
