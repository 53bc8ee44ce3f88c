/** Every key of the pages: the help dialog, the hints on the controls and the client script read this table. */
export const keys = {
  next: { key: "j", does: "Next claim" },
  previous: { key: "k", does: "Previous claim" },
  open: { key: "o", does: "Open the marked claim (also Enter)" },
  back: { key: "u", does: "Back to the queue" },
  approve: { key: "a", does: "Approve, then go on to the next claim" },
  reject: { key: "r", does: "Reject: then 1–9 for the reason, Enter to send" },
  help: { key: "?", does: "Show or hide these keys" },
} as const;

/** What a control needs to be reached by its key. */
export const keyed = (name: keyof typeof keys) => ({
  "data-key": keys[name].key,
  "aria-keyshortcuts": keys[name].key,
});
