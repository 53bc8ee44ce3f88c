import { countPending, pendingClaims } from "../store/review.ts";
import type { AppContext } from "./context.ts";
import { parseFlash } from "./flash-query.ts";
import { parseId } from "./forms.ts";
import { problem } from "./pages/problem.tsx";
import { queuePage } from "./pages/queue.tsx";

const pageSize = 50;

export async function showQueue(c: AppContext): Promise<Response> {
  const { db } = c.get("settings");
  const asked = c.req.query("after");
  const after = parseId(asked);
  if (asked !== undefined && after === null)
    return problem(c, 400, { title: "No such page", text: "This address names no page of the queue." });
  const [found, waiting] = await Promise.all([pendingClaims(db, { after, limit: pageSize + 1 }), countPending(db)]);
  const claims = found.slice(0, pageSize);
  const nextAfter = found.length > pageSize ? (claims.at(-1)?.id ?? null) : null;
  return queuePage(c, { claims, waiting, isFirstPage: after === null, nextAfter, flash: parseFlash(c) });
}
