import type { AppContext } from "./context.ts";

/** The process is alive. */
export const showHealth = (c: AppContext): Response => c.text("ok\n");

/** What it needs is there. The page is public: only what the checks say of themselves. */
export async function showReadiness(c: AppContext): Promise<Response> {
  const { ready, checks } = await c.get("settings").health();
  return c.json({ ready, checks }, ready ? 200 : 503);
}
