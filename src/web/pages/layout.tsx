import { html } from "hono/html";
import type { Child, PropsWithChildren } from "hono/jsx";
import { showHidden } from "../../core/review/visible.ts";
import { script, stylesheet } from "../assets.ts";
import type { AppContext } from "../context.ts";
import { keyed, keys } from "../keys.ts";

type Page = { readonly title: string; readonly active?: "queue" | undefined };

/** A whole page. `status` is set by the caller. */
export function render(c: AppContext, page: Page, content: Child): Response | Promise<Response> {
  return c.html(
    html`<!doctype html>${(
      <Layout c={c} {...page}>
        {content}
      </Layout>
    )}`,
  );
}

const Layout = ({ c, title, active, children }: PropsWithChildren<Page & { readonly c: AppContext }>) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{`${showHidden(title)} · Tallywire`}</title>
      <link rel="icon" href={icon} />
      <link rel="stylesheet" href={stylesheet.address} />
      <script src={script.address} defer></script>
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/queue">
          <Tally />
          Tallywire
        </a>
        {c.get("user") && (
          <>
            <Who c={c} />
            <Navigation active={active} />
          </>
        )}
      </header>
      <main id="main" tabindex={-1}>
        {children}
      </main>
      {c.get("user") && <KeyHelp />}
    </body>
  </html>
);

const strokes = "M4 2v16M9 2v16M14 2v16M19 2v16M1 15 22 5";
const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -3 26 26"><path d="${strokes}" fill="none" stroke="#2f8f86" stroke-width="3" stroke-linecap="round"/></svg>`,
)}`;

/** Five, as a reviewer counts. */
const Tally = () => (
  <svg class="tally" viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
    <path d={strokes} />
  </svg>
);

const Navigation = ({ active }: Pick<Page, "active">) => (
  <nav aria-label="Pages">
    <a href="/queue" aria-current={active === "queue" ? "page" : undefined}>
      Queue
    </a>
    <a href="/feeds/v1/claims.csv">CSV feed</a>
    <button type="button" class="quiet keys-button" data-opens="keys" {...keyed("help")}>
      Keys <kbd>?</kbd>
    </button>
  </nav>
);

const Who = ({ c }: { readonly c: AppContext }) => (
  <form method="post" action="/logout" class="who">
    <input type="hidden" name="token" value={c.get("formToken")} />
    <span>
      <bdi>{c.get("user")?.login}</bdi>{" "}
      {c.get("user")?.login !== c.get("user")?.role && <small>{c.get("user")?.role}</small>}
    </span>
    <button type="submit" class="quiet">
      Sign out
    </button>
  </form>
);

const KeyHelp = () => (
  <dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">Keys</h2>
    <dl>
      {Object.values(keys).map(({ key, does }) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p class="muted">They rest while you type in a field. Every key has its button or link on the page.</p>
    <form method="dialog">
      <button type="submit">Close</button>
    </form>
  </dialog>
);
