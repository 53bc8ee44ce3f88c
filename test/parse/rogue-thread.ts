import { parentPort } from "node:worker_threads";

// Stands for a parser that a document has overcome: the document's address says how.
parentPort?.on("message", ({ document }: { document: { url: string } }) => {
  switch (document.url) {
    case "loop":
      for (;;);
    case "memory": {
      const hoard: number[][] = [];
      for (;;) hoard.push(new Array(500_000).fill(hoard.length + 0.5));
    }
    case "throw":
      throw new Error("overcome");
    case "exit":
      return process.exit(7);
    case "uncloneable":
      return parentPort?.postMessage(() => {});
    default:
      return parentPort?.postMessage({ ok: false, reason: "empty", detail: document.url });
  }
});
parentPort?.postMessage("ready");
