import { decide } from "../store/decide.ts";
import { type ClaimForReview, claimForReview, pendingNeighbours } from "../store/review.ts";
import type { AppContext } from "./context.ts";
import { flashQuery, parseFlash } from "./flash-query.ts";
import { type DecisionForm, decisionFault, decisionForm, parseId } from "./forms.ts";
import { claimPage } from "./pages/claim.tsx";
import type { FormFault } from "./pages/decision-forms.tsx";
import { problem } from "./pages/problem.tsx";
import { stalePage } from "./pages/stale.tsx";

export async function showClaim(c: AppContext): Promise<Response> {
  const claim = await findClaim(c);
  return claim === null ? noSuchClaim(c) : showWith(c, claim, null);
}

export async function postDecision(c: AppContext): Promise<Response> {
  const claim = await findClaim(c);
  if (claim === null) return noSuchClaim(c);
  const form = decisionForm.safeParse(await c.req.parseBody());
  if (!form.success)
    return problem(c, 400, { title: "Incomplete form", text: "This form cannot be read. Go back and send it again." });
  const fault = decisionFault(form.data);
  if (fault === null) return record(c, claim, form.data);
  c.status(422);
  return showWith(c, claim, { text: fault, reason: form.data.reason, note: form.data.note ?? "" });
}

async function record(c: AppContext, claim: ClaimForReview, form: DecisionForm): Promise<Response> {
  const { db } = c.get("settings");
  const user = c.get("user");
  if (user === null) throw new Error("a decision without a person");
  const { revision, decision, note } = form;
  const reason = decision === "reject" ? form.reason : null;
  const recorded = await decide(db, { claimId: claim.id, revision, decision, reason, note, userId: user.id });
  if (recorded.kind === "gone") return noSuchClaim(c);
  if (recorded.kind === "stale") return stalePage(c, (await claimForReview(db, claim.id)) ?? claim, form);
  await tellQueue(c, recorded.publicationId);
  const { next, previous } = await pendingNeighbours(db, claim.id);
  const onward = next ?? previous;
  const page = onward === null ? "/queue" : `/claims/${onward}`;
  return c.redirect(`${page}?${flashQuery({ claimId: claim.id, decision })}`, 303);
}

/** The sweep finds what was not told. */
async function tellQueue(c: AppContext, publicationId: number): Promise<void> {
  const { onDecision, log } = c.get("settings");
  await onDecision?.(publicationId).catch((error: unknown) =>
    log.warn({ err: error, publicationId }, "the queue was not told of a decision"),
  );
}

async function showWith(c: AppContext, claim: ClaimForReview, fault: FormFault | null): Promise<Response> {
  const neighbours = await pendingNeighbours(c.get("settings").db, claim.id);
  return claimPage(c, { claim, neighbours, flash: parseFlash(c), fault });
}

async function findClaim(c: AppContext): Promise<ClaimForReview | null> {
  const id = parseId(c.req.param("id"));
  return id === null ? null : claimForReview(c.get("settings").db, id);
}

const noSuchClaim = (c: AppContext) =>
  problem(c, 404, { title: "No such claim", text: "No claim has this number. The queue lists those that wait." });
