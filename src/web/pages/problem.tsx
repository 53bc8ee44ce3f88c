import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppContext } from "../context.ts";
import { render } from "./layout.tsx";

type Problem = { readonly title: string; readonly text: string };

/** Every refusal: what happened and where to go, nothing of the inside. */
export function problem(c: AppContext, status: ContentfulStatusCode, { title, text }: Problem) {
  c.status(status);
  const back = c.get("user") ? { href: "/queue", label: "To the queue" } : { href: "/login", label: "To the login" };
  return render(
    c,
    { title },
    <div class="notice">
      <p class="status">{status}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="button" href={back.href}>
          {back.label}
        </a>
      </p>
    </div>,
  );
}
