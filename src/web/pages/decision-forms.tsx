import { rejectReasons } from "../../core/review/reasons.ts";
import type { ClaimForReview } from "../../store/review.ts";
import { longestNote } from "../forms.ts";
import { keyed } from "../keys.ts";
import { fieldsOf } from "./fields.ts";

/** What was sent and could not be taken, so that nobody types it again. */
export type FormFault = { readonly text: string; readonly reason: string | null; readonly note: string };

type Shown = { readonly claim: ClaimForReview; readonly token: string; readonly fault: FormFault | null };

export const DecisionForms = (shown: Shown) => (
  <>
    <div class="bar">
      {shown.claim.state !== "approved" && <ApproveForm {...shown} />}
      {shown.claim.state !== "rejected" && (
        <a class="button" href="#reject">
          Reject…
        </a>
      )}
    </div>
    {shown.claim.state !== "rejected" && <RejectForm {...shown} />}
  </>
);

const ApproveForm = ({ claim, token }: Shown) => (
  <form method="post" action={`/claims/${claim.id}/decision`} class="approve">
    <Bound claim={claim} token={token} decision="approve" />
    <button type="submit" class="primary" {...keyed("approve")}>
      Approve <kbd>a</kbd>
    </button>
  </form>
);

const RejectForm = ({ claim, token, fault }: Shown) => (
  <form method="post" action={`/claims/${claim.id}/decision`} class="reject" id="reject">
    <Bound claim={claim} token={token} decision="reject" />
    {fault && (
      <p class="fault" role="alert" id="fault">
        {fault.text}
      </p>
    )}
    <fieldset aria-describedby={fault ? "fault" : undefined}>
      <legend>{claim.state === "approved" ? "Take it back because" : "Reject because"}</legend>
      {rejectReasons.map(({ id, label }, index) => (
        <label class="reason">
          <input
            type="radio"
            name="reason"
            value={id}
            required
            checked={fault?.reason === id}
            data-digit={index + 1}
            {...(index === 0 ? { "data-focus": "reject" } : {})}
          />
          <kbd>{index + 1}</kbd>
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
    <label for="note">Note</label>
    <textarea id="note" name="note" rows={2} maxlength={longestNote}>
      {fault?.note ?? ""}
    </textarea>
    <div class="row">
      <button type="submit" class="danger">
        Reject
      </button>
      <button type="button" class="quiet script-only" data-focuses="reject" {...keyed("reject")}>
        Choose a reason <kbd>r</kbd>
      </button>
    </div>
  </form>
);

type BoundTo = { readonly claim: ClaimForReview; readonly token: string; readonly decision: "approve" | "reject" };

/** Binds the form to the session and to the revision on the screen; `shown` lets a stale form say what changed. */
export const Bound = ({ claim, token, decision }: BoundTo) => (
  <>
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="decision" value={decision} />
    <input type="hidden" name="revision" value={String(claim.revision)} />
    <input type="hidden" name="shown" value={JSON.stringify(fieldsOf(claim).map(({ value }) => value))} />
  </>
);
