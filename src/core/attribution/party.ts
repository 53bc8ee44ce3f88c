import type { ActorMatch } from "./gazetteer.ts";
import type { Nation } from "./nations.ts";
import type { Page, Phrase } from "./page.ts";

/**
 * A noun phrase of a speaker, read: `person` has a name; `role` and `body` are definite ("the minister", "the agency")
 * and wait for resolution; `surname` is one capitalised word that may be a person or a body.
 */
type PartyKind =
  | "person"
  | "organisation"
  | "anonymous"
  | "document"
  | "outlet"
  | "pronoun"
  | "role"
  | "body"
  | "surname"
  | "thing";

export type Party = Phrase & {
  readonly kind: PartyKind;
  readonly name: string | null;
  readonly role: string | null;
  readonly families: ReadonlySet<string>;
  readonly org: string | null;
  readonly country: string | null;
  readonly nation: Nation | null;
  /** Head noun in lower case, singular or plural as it stands. */
  readonly head: string;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly actor: ActorMatch["actor"] | null;
};

export type Blank = Omit<Party, "kind">;

export const nationKey = (page: Page, from: number, to: number): string => {
  const key = page.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");
  return (key === "north" || key === "south") && page.text.includes("Korea") ? `the ${key}` : key;
};
