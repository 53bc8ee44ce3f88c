import type { Action, Modality } from "../mention/types.ts";
import type { Amount } from "../quantity/types.ts";
import { describeStatement, type Speaker } from "../review/describe.ts";
import type { Category } from "../topic/types.ts";
import { quoteText } from "./cell.ts";
import { publicId } from "./id.ts";
import { firstDay, lastDay } from "./period.ts";

/** An approved claim with the mention that it rests on and the decision that let it out. */
export type PublishedClaim = {
  readonly id: number;
  readonly source: Speaker;
  readonly amount: Amount;
  readonly item: string;
  readonly category: Category;
  readonly calibreMm: number | null;
  readonly designation: string | null;
  readonly direction: string | null;
  readonly action: Action;
  readonly modality: Modality;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly statedOn: string | null;
  /** Ids of published claims that exclude this one ("3 million of A or 500,000 of B"). */
  readonly alternativeTo: readonly number[];
  readonly evidence: Evidence;
  readonly approval: Approval;
};

type Evidence = {
  readonly mentionId: number;
  readonly quantityText: string;
  readonly itemText: string;
  readonly quote: string;
  readonly via: string | null;
  readonly language: string | null;
  readonly url: string;
  readonly published: string | null;
};

type Approval = {
  readonly seq: number;
  /** The first approval's: fixes the row's place for good. */
  readonly firstSeq: number;
  readonly revision: number;
  readonly at: Date;
};

type ColumnType = "id" | "ids" | "int" | "num" | "date" | "time" | "code" | "text";
export type CellValue = string | number | null;
export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly value: (claim: PublishedClaim) => CellValue;
};

const longestQuote = 300;
const isoSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/**
 * claims.csv, version 1, in its frozen order. Still to come, each with the part that makes it exist: status, published_at,
 * series_id, supersedes, superseded_by, conflicts_with, amended_fields, record_url.
 */
export const claimColumns: readonly Column[] = [
  {
    name: "claim_id",
    type: "id",
    description: "Permanent; never given to another claim",
    value: (c) => publicId("c", c.id),
  },
  { name: "revision", type: "int", description: "The revision that was approved", value: (c) => c.approval.revision },
  {
    name: "statement",
    type: "text",
    description: "The claim in one generated line",
    value: (c) => describeStatement({ ...c, statedOn: statedOn(c) }),
  },
  {
    name: "source_kind",
    type: "code",
    description: "Who answers for the amount: person, organisation, anonymous, document, outlet",
    value: (c) => c.source.kind,
  },
  { name: "source_name", type: "text", description: "The person's name, without role", value: (c) => c.source.name },
  { name: "source_role", type: "text", description: "The person's role", value: (c) => c.source.role },
  {
    name: "source_org",
    type: "text",
    description: "The body spoken for, in its official English form",
    value: (c) => c.source.org,
  },
  {
    name: "source_country",
    type: "code",
    description: "ISO 3166-1 alpha-2, UN or EU; Namibia is NA",
    value: (c) => c.source.country,
  },
  {
    name: "via",
    type: "text",
    description: "The agency or outlet that the evidence credits with carrying it",
    value: (c) => c.evidence.via,
  },
  { name: "modality", type: "code", description: "asserted, hedged, planned, denied", value: (c) => c.modality },
  { name: "action", type: "code", description: "transfer, use, loss, production, other", value: (c) => c.action },
  { name: "direction", type: "code", description: "KP>RU or RU>KP; empty: left open", value: (c) => c.direction },
  { name: "low", type: "num", description: "Lower end, in unit", value: (c) => c.amount.low },
  { name: "high", type: "num", description: "Upper end, in unit", value: (c) => c.amount.high },
  {
    name: "bound",
    type: "code",
    description: "exact, about, more_than, at_least, at_most, less_than, range, vague",
    value: (c) => c.amount.bound,
  },
  { name: "unit", type: "code", description: "count, percent, tonne, barrel, usd, other", value: (c) => c.amount.unit },
  {
    name: "quantity_text",
    type: "text",
    description: "The amount as printed, in “ ”",
    value: (c) => quoteText(c.evidence.quantityText, longestQuote),
  },
  {
    name: "item_category",
    type: "code",
    description: "What was counted, one of the 20 categories",
    value: (c) => c.category,
  },
  { name: "item_text", type: "text", description: "The item as printed", value: (c) => c.evidence.itemText },
  { name: "calibre_mm", type: "num", description: "Calibre in millimetres", value: (c) => c.calibreMm },
  { name: "designation", type: "text", description: "KN-23, M1989 Koksan", value: (c) => c.designation },
  {
    name: "period_from",
    type: "date",
    description: "First day of the stated unit",
    value: (c) => firstDay(c.periodFrom)?.date ?? null,
  },
  {
    name: "period_from_precision",
    type: "code",
    description: "day, month, year",
    value: (c) => firstDay(c.periodFrom)?.precision ?? null,
  },
  {
    name: "period_to",
    type: "date",
    description: "Last day of the stated unit",
    value: (c) => lastDay(c.periodTo)?.date ?? null,
  },
  {
    name: "period_to_precision",
    type: "code",
    description: "day, month, year",
    value: (c) => lastDay(c.periodTo)?.precision ?? null,
  },
  { name: "stated_on", type: "date", description: "The day of the statement, else of the article", value: statedOn },
  {
    name: "stated_on_basis",
    type: "code",
    description: "text, article: whether the text said the day or it is the evidence article's",
    value: (c) => (statedOn(c) === null ? null : "article"),
  },
  {
    name: "alternative_to",
    type: "ids",
    description: "Claims of which only one can hold (A or B): never add them up",
    value: (c) => c.alternativeTo.map((id) => publicId("c", id)).join(";"),
  },
  {
    name: "evidence_mention_id",
    type: "id",
    description: "The mention that the row shows",
    value: (c) => publicId("m", c.evidence.mentionId),
  },
  {
    name: "quote",
    type: "text",
    description: "The sentence that holds the amount, in “ ”, at most 300 characters",
    value: (c) => quoteText(c.evidence.quote, longestQuote),
  },
  {
    name: "quote_language",
    type: "code",
    description: "BCP 47; und where unknown",
    value: (c) => c.evidence.language ?? "und",
  },
  { name: "quote_url", type: "text", description: "The article", value: (c) => c.evidence.url },
  { name: "review_level", type: "code", description: "single, double, adjudicated", value: () => "single" },
  {
    name: "reviewed_at",
    type: "time",
    description: "The decision that this row rests on, UTC",
    value: (c) => isoSecond(c.approval.at),
  },
  {
    name: "updated_at",
    type: "time",
    description: "Last change of the row, UTC",
    value: (c) => isoSecond(c.approval.at),
  },
  { name: "change_seq", type: "int", description: "Sequence of the last change", value: (c) => c.approval.seq },
];

function statedOn(claim: PublishedClaim): string | null {
  return (firstDay(claim.statedOn) ?? firstDay(claim.evidence.published))?.date ?? null;
}
