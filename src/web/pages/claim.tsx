import { publicId } from "../../core/export/id.ts";
import { describeSource, describeWhat } from "../../core/review/describe.ts";
import { reasonLabel } from "../../core/review/reasons.ts";
import { showHidden } from "../../core/review/visible.ts";
import type { ClaimForReview, DecisionEvent, ReviewedMention } from "../../store/review.ts";
import type { AppContext } from "../context.ts";
import { keyed } from "../keys.ts";
import { mayDecide } from "../roles.ts";
import { DecisionForms, type FormFault } from "./decision-forms.tsx";
import { fieldsOf } from "./fields.ts";
import { type Flash, FlashMessage } from "./flash.tsx";
import { render } from "./layout.tsx";
import { counted, Day, Direction, Foreign, Modality, OutLink } from "./parts.tsx";
import { Legend, PassageText } from "./passage.tsx";

type Shown = {
  readonly claim: ClaimForReview;
  readonly neighbours: { readonly previous: number | null; readonly next: number | null };
  readonly flash: Flash | null;
  readonly fault: FormFault | null;
};

export const claimPage = (c: AppContext, shown: Shown) =>
  render(
    c,
    { title: describeWhat(shown.claim) },
    <>
      <FlashMessage flash={shown.flash} />
      <Path {...shown} />
      <article class="claim">
        <Headline claim={shown.claim} />
        <aside class="decision" aria-label="Decision">
          <Decided claim={shown.claim} />
          {mayDecide(c.get("user")) ? (
            <DecisionForms claim={shown.claim} token={c.get("formToken")} fault={shown.fault} />
          ) : (
            <p class="muted">Your role reads; reviewers decide.</p>
          )}
        </aside>
        <Evidence mentions={shown.claim.mentions} />
        <div class="details">
          <Fields claim={shown.claim} />
          {shown.claim.events.length > 0 && <History events={shown.claim.events} />}
        </div>
      </article>
    </>,
  );

const Path = ({ claim, neighbours: { previous, next } }: Shown) => (
  <nav class="path" aria-label="Place in the queue">
    <a href="/queue" {...keyed("back")}>
      Queue
    </a>
    <span class="muted">{publicId("c", claim.id)}</span>
    <span class="steps">
      {previous !== null && (
        <a href={`/claims/${previous}`} {...keyed("previous")}>
          ← Newer <kbd>k</kbd>
        </a>
      )}
      {next !== null && (
        <a href={`/claims/${next}`} {...keyed("next")}>
          Older → <kbd>j</kbd>
        </a>
      )}
    </span>
  </nav>
);

const Headline = ({ claim }: { readonly claim: ClaimForReview }) => (
  <header class="headline">
    <h1>
      <span class="speaker">
        <Foreign text={describeSource(claim.source)} />
        <span class="vh">:</span>
      </span>{" "}
      <span class="what">
        <Foreign text={describeWhat(claim)} />
      </span>
    </h1>
    <p class="facts">
      <Direction is={claim.direction} /> <span class="chip">{claim.action}</span> <Modality is={claim.modality} />{" "}
      <span>
        {claim.statedOn !== null && "stated "}
        <Day at={claim.statedOn} />
      </span>
    </p>
  </header>
);

const Decided = ({ claim }: { readonly claim: ClaimForReview }) => {
  const last = claim.events[0];
  if (claim.state === "pending" || last === undefined) return <p class="state pending">Waits for a decision</p>;
  return (
    <p class={`state ${claim.state}`}>
      <strong>
        <span aria-hidden="true">{claim.state === "approved" ? "✓" : "✕"}</span>{" "}
        {claim.state === "approved" ? "Approved" : "Rejected"}
      </strong>{" "}
      by <bdi>{last.login}</bdi>, <Moment at={last.at} />
    </p>
  );
};

const Evidence = ({ mentions }: { readonly mentions: readonly ReviewedMention[] }) => (
  <section class="evidence" aria-labelledby="evidence">
    <div class="heading">
      <h2 id="evidence">
        Evidence <small class="muted">{counted(mentions.length, "mention")}</small>
      </h2>
      <Legend />
    </div>
    {mentions.length === 0 && <p class="notice">No mention belongs to this claim any more.</p>}
    {mentions.map((mention) => (
      <MentionCard mention={mention} />
    ))}
  </section>
);

const MentionCard = ({ mention }: { readonly mention: ReviewedMention }) => (
  <section class="mention" aria-label={nameOf(mention)}>
    <p class="printed">
      <strong>
        <Foreign text={mention.outlet} />
      </strong>
      <Day at={mention.published} />
      {mention.via !== null && (
        <span>
          via <Foreign text={mention.via} />
        </span>
      )}
      <Modality is={mention.modality} />
    </p>
    <h3 lang={mention.language ?? undefined}>
      <OutLink href={mention.url}>
        <Foreign text={mention.title} />
      </OutLink>
    </h3>
    <PassageText passage={mention.passage} language={mention.language} />
    <details class="rules">
      <summary>Found by {counted(mention.rules.length, "rule")}</summary>
      <p>
        {mention.rules.map((rule) => (
          <>
            <code>{showHidden(rule)}</code>{" "}
          </>
        ))}
        <span class="muted">
          rule set <code>{mention.ruleSet}</code>
        </span>
      </p>
      <Dropped numbers={mention.dropped} />
    </details>
  </section>
);

const Dropped = ({ numbers }: { numbers: ReviewedMention["dropped"] }) =>
  numbers.length === 0 ? null : (
    <>
      <p>{counted(numbers.length, "other number")} of this article left aside:</p>
      <ul>
        {numbers.map(({ text, reason }) => (
          <li>
            “<Foreign text={text} />” <span class="muted">{showHidden(reason)}</span>
          </li>
        ))}
      </ul>
    </>
  );

const nameOf = ({ outlet, quantityText, itemText, published }: ReviewedMention): string =>
  showHidden(`${outlet}: ${quantityText} ${itemText}, ${published?.slice(0, 10) ?? "undated"}`);

const Fields = ({ claim }: { readonly claim: ClaimForReview }) => (
  <section aria-labelledby="fields">
    <h2 id="fields">Fields</h2>
    <dl class="fields">
      {fieldsOf(claim).map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value === null ? <span class="muted">–</span> : <Foreign text={value} />}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const History = ({ events }: { readonly events: readonly DecisionEvent[] }) => (
  <section aria-labelledby="history">
    <h2 id="history">History</h2>
    <ol class="history">
      {events.map((event) => (
        <li>
          <strong>{event.decision === "approve" ? "approved" : "rejected"}</strong> by <bdi>{event.login}</bdi>{" "}
          <span class="muted">
            <Moment at={event.at} /> · revision {event.revision}
          </span>
          {event.reason !== null && <div>{reasonLabel(event.reason)}</div>}
          {event.note !== null && (
            <blockquote dir="auto">
              <Foreign text={event.note} />
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  </section>
);

const Moment = ({ at }: { readonly at: Date }) => (
  <time datetime={at.toISOString()}>{`${at.toISOString().slice(0, 16).replace("T", " ")} UTC`}</time>
);
