import type { AppContext } from "./context.ts";
import { parseId } from "./forms.ts";
import type { Flash } from "./pages/flash.tsx";

export const flashQuery = ({ claimId, decision }: Flash): string => `decided=${claimId}&as=${decision}`;

/** Anything but what `flashQuery` writes is no message. */
export function parseFlash(c: AppContext): Flash | null {
  const claimId = parseId(c.req.query("decided"));
  const decision = c.req.query("as");
  if (claimId === null || (decision !== "approve" && decision !== "reject")) return null;
  return { claimId, decision };
}
