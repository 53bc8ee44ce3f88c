import { monthPattern } from "./lexicon.ts";
import { dropped, type Found, type ReadRule, type Seed } from "./piece.ts";

type Row = {
  readonly id: string;
  readonly example: string;
  readonly reason: string;
  readonly left?: RegExp;
  readonly right: RegExp;
};

const month = monthPattern;
const day = "(?:3[01]|[12]?\\d|0[1-9])(?:st|nd|rd|th)?(?![\\d,.:]?\\d)";
const year = "(?:,? (?:1[89]|20)\\d\\d(?!\\d))";

/** Figures that say when, or count nothing: read before any number is. */
const rows: readonly Row[] = [
  {
    id: "iso-date",
    example: "It is dated «2023-09-07» there.",
    reason: "date",
    right: /^(?:1[89]|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?(?!\d|-\d)/,
  },
  {
    id: "dotted-date",
    example: "It is dated «07.09.2023» there.",
    reason: "date",
    right: /^\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d(?!\d)/,
  },
  {
    id: "phone",
    example: "Ring «222-222-2222» now.",
    reason: "phone",
    right: /^\(?\d{1,4}\)?(?:[-. ]\d{2,4}){1,3}-\d{3,4}(?:\/\d{2,6})?(?!\d)/,
  },
  {
    id: "international-phone",
    example: "Ring +«82 2 555 0100» now.",
    reason: "phone",
    left: /\+$/,
    right: /^\d{1,3}(?:[-. ]\(?\d{1,4}\)?){2,5}(?:\/\d{1,6})?(?!\d)/,
  },
  {
    id: "version",
    example: "The address was «10.0.2.1» then.",
    reason: "designation",
    right: /^\d{1,4}(?:\.\d{1,3}){2,5}(?!\d)(?<!^\d{1,3}(?:\.\d{3}){2,5})/,
  },
  {
    id: "clock",
    example: "They left at «10:30-11:00» or so.",
    reason: "time",
    right: /^\d{1,2}:\d\d(?::\d\d)?(?:\s?[-–]\s?\d{1,2}:\d\d)?(?!\d)(?:\s?[ap]\.?m\b\.?)?/i,
  },
  {
    id: "clock-point",
    example: "At «6.30pm» he spoke.",
    reason: "time",
    right: /^\d{1,2}(?:\.\d\d)?(?:\s?[-–]\s?\d{1,2}(?:\.\d\d)?)?\s?(?:[ap]\.m\.|[ap]m\b)/i,
  },
  {
    id: "clock-log",
    example: "«08.34» Yevgeny Popov had none of it.",
    reason: "time",
    left: /(?:^|\n)$/,
    right: /^[012]?\d\.[0-5]\d(?= \p{Lu})/u,
  },
  {
    id: "list-number",
    example: "\n«2») The trains left early.",
    reason: "designation",
    left: /(?:^|\n|[.;:,] )\(?$/,
    right: /^\d{1,2}(?=\) \p{L})/u,
  },
  {
    id: "list-point",
    example: "Two things.\n«2». The trains left early.",
    reason: "designation",
    left: /(?:^|\n)$/,
    right: /^\d{1,2}(?=\. \p{Lu})/u,
  },
  {
    id: "clock-zone",
    example: "By «1715 GMT» they were gone.",
    reason: "time",
    right: /^\d{4} (?:GMT|UTC|KST|EST|EDT|BST|CET|MSK|hours|hrs|local time)\b/,
  },
  {
    id: "o-clock",
    example: "At «10 o'clock» it struck.",
    reason: "time",
    right: /^(?:\d{1,2}|[a-z]{3,6}) o['’]clock/i,
  },
  { id: "ratio", example: "They lead «3:1» there.", reason: "score", right: /^\d{1,3}:\d{1,3}(?![\d:])/ },
  {
    id: "day-month",
    example: "It came on «7-8 September 2023» by sea.",
    reason: "date",
    right: new RegExp(
      `^${day}(?:\\s?[-–/]\\s?${day}|,? (?:and|to|or|until) ${day})?(?: of)? ${month}\\b(?:\\.(?= \\d))?${year}?`,
    ),
  },
  {
    id: "month-day",
    example: "It came on Sept. «7-8, 2023», by sea.",
    reason: "date",
    left: new RegExp(`\\b${month}\\.?[ \\u00a0](?:the )?$`),
    right: new RegExp(`^${day}(?:\\s?[-–/]\\s?${day}|,? (?:and|to|or|until) ${day}(?! [a-z]{2,15}s\\b))?${year}?`),
  },
  {
    id: "month-year",
    example: "It came in September «2023» by sea.",
    reason: "date",
    left: new RegExp(`\\b${month}\\.?,?[ \\u00a0](?:of )?$`),
    right: /^(?:1[89]|20)\d\d(?![\d,.]?\d)/,
  },
  {
    id: "season",
    example: "In «2023-24» it fell.",
    reason: "date",
    right: /^(?:19|20)\d\d[-–/](?:\d\d|(?:19|20)\d\d)(?![\d,.%]|\p{L})/u,
  },
  { id: "slash-date", example: "It changed after «9/11» there.", reason: "date", right: /^(?:9\/11|24\/7)(?![\d/])/ },
  {
    id: "decade",
    example: "They date from the «1970s» or so.",
    reason: "date",
    right: /^['’]?(?:\d\d)?\d0s(?![\p{L}\p{N}])/u,
  },
  {
    id: "ordinal",
    example: "It is the «38th» parallel.",
    reason: "ordinal",
    right: /^\d{1,4}(?:,\d{3})?(?:st|nd|rd|th)\b/i,
  },
  { id: "long-code", example: "Its code is «4006381333931000000» there.", reason: "designation", right: /^\d{16,}/ },
  {
    id: "letters-behind",
    example: "The flat «12c» was shut.",
    reason: "designation",
    right: /^\d{1,4}(?:[a-jln-z](?![\p{L}\p{N}])|[a-z]{1,2}\d{1,4}\b)/u,
  },
];

/** No row starts with a letter but this one. */
const spoken = new Set(["o-clock"]);

const readRow = (row: Row, { left, right, at }: Seed): Found | null => {
  const match = row.right.exec(right);
  return match && (row.left?.test(left) ?? true) ? dropped(at, at + match[0].length, row.reason) : null;
};

export const timeRules: readonly ReadRule[] = rows.map((row) => ({
  id: row.id,
  example: row.example,
  ...(spoken.has(row.id) ? {} : { seeds: "figure" as const }),
  read: (seed: Seed) => readRow(row, seed),
}));
