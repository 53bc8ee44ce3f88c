/** Why a claim is refused. Ids are kept in the ledger: new rows may come, none is renamed; the order is that of the keys 1–9. */
export const rejectReasons = [
  { id: "off-topic", label: "Not about the exchange" },
  { id: "no-amount", label: "No amount (date, designation, other aid)" },
  { id: "source-unsettled", label: "Source wrong or not to be settled" },
  { id: "duplicate", label: "Duplicate of another claim" },
  { id: "stale-reprint", label: "Old statement printed as new" },
  { id: "misread", label: "Amount, unit or item misread" },
  { id: "withdrawn", label: "Outlet corrected or withdrew it" },
  { id: "garbled", label: "Spoofed outlet or garbled text" },
  { id: "other", label: "Other (needs a note)" },
] as const;

export const reasonLabel = (id: string): string => rejectReasons.find((row) => row.id === id)?.label ?? id;
