import { publicId } from "../../core/export/id.ts";

/** What the page before did; it travels in the address as an id and a word of a closed list. */
export type Flash = { readonly claimId: number; readonly decision: "approve" | "reject" };

const words = { approve: "approved", reject: "rejected" } as const;

export const FlashMessage = ({ flash }: { readonly flash: Flash | null }) =>
  flash && (
    <p class={`flash ${words[flash.decision]}`} role="status">
      <span aria-hidden="true">{flash.decision === "approve" ? "✓" : "✕"}</span> {publicId("c", flash.claimId)} is{" "}
      {words[flash.decision]}. <a href={`/claims/${flash.claimId}`}>Look at it again</a>
    </p>
  );
