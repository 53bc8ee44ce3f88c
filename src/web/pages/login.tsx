import type { AppContext } from "../context.ts";
import { render } from "./layout.tsx";

type Shown = { readonly login: string; readonly next: string; readonly fault: string | null };

export const loginPage = (c: AppContext, { login, next, fault }: Shown) =>
  render(
    c,
    { title: "Sign in" },
    <div class="login">
      <h1>Sign in</h1>
      <p class="muted">Who says how much of what moved between North Korea and Russia.</p>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <form method="post" action="/login">
        <input type="hidden" name="next" value={next} />
        <label for="login">Name</label>
        <input
          id="login"
          name="login"
          value={login}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          maxlength={64}
          required
          autofocus={login === ""}
        />
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          maxlength={256}
          required
          autofocus={login !== ""}
        />
        <button type="submit" class="primary">
          Sign in
        </button>
      </form>
    </div>,
  );
