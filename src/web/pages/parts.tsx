import type { PropsWithChildren } from "hono/jsx";
import { describeDirection } from "../../core/review/describe.ts";
import { showHidden } from "../../core/review/visible.ts";

/** Text from outside: its direction stays its own, and what would act unseen is shown. */
export const Foreign = ({ text }: { readonly text: string }) => <bdi>{showHidden(text)}</bdi>;

/** The only link to the outside. Anything but http and https stays text. */
export const OutLink = ({ href, children }: PropsWithChildren<{ readonly href: string }>) =>
  isWebAddress(href) ? (
    <a href={new URL(href).href} rel="noopener noreferrer nofollow" target="_blank">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

const isWebAddress = (href: string): boolean =>
  URL.canParse(href) && ["http:", "https:"].includes(new URL(href).protocol);

const signs = { asserted: "●", hedged: "◐", planned: "○", denied: "⊘" } as const;

export const Modality = ({ is }: { readonly is: keyof typeof signs }) => (
  <span class={`chip modality ${is}`}>
    <span aria-hidden="true">{signs[is]}</span> {is}
  </span>
);

export const Direction = ({ is }: { readonly is: string | null }) => (
  <span class="direction">
    {is === null ? (
      <span class="muted">direction open</span>
    ) : (
      <>
        <span class="vh">from </span>
        {describeDirection(is).replace(" → ", "\u00a0→\u00a0")}
      </>
    )}
  </span>
);

export const Day = ({ at }: { readonly at: string | null }) =>
  at === null ? <span class="muted">undated</span> : <time datetime={at.slice(0, 10)}>{at.slice(0, 10)}</time>;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
