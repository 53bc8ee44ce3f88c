import { describeDirection, describeWhat } from "../../core/review/describe.ts";
import { showHidden } from "../../core/review/visible.ts";
import type { ClaimForReview } from "../../store/review.ts";

export type Field = { readonly name: string; readonly value: string | null };

/** A claim's fields in words, in one order: the claim page lists them, the page of a stale form compares them. */
export function fieldsOf(claim: ClaimForReview): readonly Field[] {
  return rawFields(claim).map(({ name, value }) => ({ name, value: value === null ? null : showHidden(value) }));
}

function rawFields(claim: ClaimForReview): readonly Field[] {
  const { source, amount } = claim;
  return [
    { name: "Amount", value: describeWhat(claim) },
    { name: "Low", value: amount.low?.toLocaleString("en-US") ?? null },
    { name: "High", value: amount.high?.toLocaleString("en-US") ?? null },
    { name: "Bound", value: amount.bound.replace("_", " ") },
    { name: "Unit", value: amount.unit },
    { name: "Category", value: claim.category.replace("_", " ") },
    { name: "Calibre", value: claim.calibreMm === null ? null : `${claim.calibreMm} mm` },
    { name: "Designation", value: claim.designation },
    { name: "Direction", value: claim.direction === null ? null : describeDirection(claim.direction) },
    { name: "Action", value: claim.action },
    { name: "Modality", value: claim.modality },
    { name: "Kind of source", value: source.kind },
    { name: "Name", value: source.name },
    { name: "Role", value: source.role },
    { name: "Organisation", value: source.org },
    { name: "Country", value: source.country },
    { name: "Source as printed", value: source.text },
    { name: "Period", value: describePeriod(claim.periodFrom, claim.periodTo) },
    { name: "Stated on", value: claim.statedOn },
    { name: "Mentions", value: String(claim.mentions.length) },
    { name: "State", value: claim.state },
    { name: "Revision", value: String(claim.revision) },
  ];
}

const describePeriod = (from: string | null, to: string | null): string | null =>
  from === null && to === null ? null : from === to ? from : `${from ?? "open"} – ${to ?? "open"}`;
