import { publicId } from "../../core/export/id.ts";
import { describeSource, describeWhat } from "../../core/review/describe.ts";
import type { QueuedClaim } from "../../store/review.ts";
import type { AppContext } from "../context.ts";
import { keyed } from "../keys.ts";
import { type Flash, FlashMessage } from "./flash.tsx";
import { render } from "./layout.tsx";
import { counted, Day, Direction, Foreign, Modality } from "./parts.tsx";

type Shown = {
  readonly claims: readonly QueuedClaim[];
  readonly waiting: number;
  readonly isFirstPage: boolean;
  /** The last id of this page, where another follows. */
  readonly nextAfter: number | null;
  readonly flash: Flash | null;
};

export const queuePage = (c: AppContext, shown: Shown) =>
  render(
    c,
    { title: "Queue", active: "queue" },
    <>
      <FlashMessage flash={shown.flash} />
      <div class="heading">
        <h1>Queue</h1>
        <p class="muted">{shown.waiting === 0 ? "" : `${counted(shown.waiting, "claim")} to review, newest first`}</p>
      </div>
      {shown.claims.length === 0 ? <Empty isFirstPage={shown.isFirstPage} /> : <Claims {...shown} />}
    </>,
  );

const Empty = ({ isFirstPage }: { readonly isFirstPage: boolean }) => (
  <div class="notice">
    <h2>{isFirstPage ? "Nothing to review: the queue is clear" : "No more claims on this page"}</h2>
    <p class="muted">
      {isFirstPage
        ? "New claims appear here as soon as articles are read."
        : "They were decided in the meantime, or this was the end."}
    </p>
    {!isFirstPage && (
      <p>
        <a class="button" href="/queue">
          To the start of the queue
        </a>
      </p>
    )}
  </div>
);

const Claims = ({ claims, isFirstPage, nextAfter }: Shown) => (
  <>
    <table class="queue">
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Source</th>
          <th scope="col">Direction</th>
          <th scope="col">Modality</th>
          <th scope="col">Printed</th>
          <th scope="col">Stated</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <Row claim={claim} />
        ))}
      </tbody>
    </table>
    <Pages isFirstPage={isFirstPage} nextAfter={nextAfter} />
  </>
);

const Row = ({ claim }: { readonly claim: QueuedClaim }) => (
  <tr>
    <th scope="row">
      <a href={`/claims/${claim.id}`} data-row title={publicId("c", claim.id)}>
        <Foreign text={describeWhat(claim)} />
      </a>
    </th>
    <td class="source">
      <Foreign text={describeSource(claim.source)} />
    </td>
    <td>
      <Direction is={claim.direction} /> {claim.action !== "transfer" && <span class="chip">{claim.action}</span>}
    </td>
    <td>
      <Modality is={claim.modality} />
    </td>
    <td class="printed">
      {counted(claim.mentions, "mention")} <span class="muted">· {counted(claim.outlets, "outlet")}</span>
    </td>
    <td class="day">
      <Day at={claim.statedOn ?? claim.firstPublished} />
      <Until first={claim.statedOn ?? claim.firstPublished} last={claim.lastPublished} />
    </td>
  </tr>
);

const Until = ({ first, last }: { readonly first: string | null; readonly last: string | null }) =>
  last === null || last.slice(0, 10) === first?.slice(0, 10) ? null : (
    <small class="muted">
      last <Day at={last} />
    </small>
  );

const Pages = ({ isFirstPage, nextAfter }: Pick<Shown, "isFirstPage" | "nextAfter">) => (
  <nav class="pages" aria-label="Pages of the queue">
    {!isFirstPage && (
      <a class="button" href="/queue" {...keyed("back")}>
        First page
      </a>
    )}
    {nextAfter !== null && (
      <a class="button" href={`/queue?after=${nextAfter}`}>
        Older claims
      </a>
    )}
  </nav>
);
