import { describeStatement } from "../../core/review/describe.ts";
import { reasonLabel } from "../../core/review/reasons.ts";
import type { ClaimForReview } from "../../store/review.ts";
import type { AppContext } from "../context.ts";
import type { DecisionForm } from "../forms.ts";
import { Bound } from "./decision-forms.tsx";
import { fieldsOf } from "./fields.ts";
import { render } from "./layout.tsx";
import { Foreign } from "./parts.tsx";

/** The form was for a revision that is no more: what was shown, what stands now, and both ways on. */
export const stalePage = (c: AppContext, claim: ClaimForReview, form: DecisionForm) => {
  c.status(409);
  return render(
    c,
    { title: "It changed meanwhile" },
    <div class="stale">
      <h1>This claim changed while you looked at it</h1>
      <p>
        You saw revision {form.revision}, it is now revision {claim.revision}. Your decision –{" "}
        <strong>{form.decision}</strong>
        {form.reason !== null && <>, {reasonLabel(form.reason)}</>} – was not recorded.
      </p>
      <p>
        <a href={`/claims/${claim.id}`}>
          <Foreign text={describeStatement(claim)} />
        </a>
      </p>
      {claim.events
        .filter((event) => event.revision >= form.revision)
        .map((event) => (
          <p>
            Meanwhile <bdi>{event.login}</bdi> {event.decision === "approve" ? "approved" : "rejected"} it
            {event.reason !== null && <>: {reasonLabel(event.reason)}</>}.
          </p>
        ))}
      <Changes claim={claim} shown={form.shown} />
      <div class="row">
        <a class="button" href={`/claims/${claim.id}`}>
          Look at it again
        </a>
        <form method="post" action={`/claims/${claim.id}/decision`}>
          <Bound claim={claim} token={c.get("formToken")} decision={form.decision} />
          <input type="hidden" name="reason" value={form.reason ?? ""} />
          <input type="hidden" name="note" value={form.note ?? ""} />
          <button type="submit">Apply my decision to what stands now</button>
        </form>
      </div>
    </div>,
  );
};

const Changes = ({ claim, shown }: { readonly claim: ClaimForReview; readonly shown: DecisionForm["shown"] }) => {
  const fields = fieldsOf(claim).map((field, index) => ({ ...field, was: shown[index] ?? null }));
  const changed = fields.filter(({ value, was }) => value !== was);
  return (
    <table class="changes">
      <caption class="vh">What changed</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">You saw</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ name, was, value }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <Foreign text={was ?? "–"} />
            </td>
            <td>
              <strong>
                <Foreign text={value ?? "–"} />
              </strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
