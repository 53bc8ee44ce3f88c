import type { Outcome } from "../src/queue/outcome.ts";
import { beginStage, type Stage, settleStage } from "../src/store/stage.ts";
import type { Deps } from "./deps.ts";

/**
 * Runs a stage's handler between taking its row and writing what came of it. An error that a handler did not turn
 * into an outcome is a failure of the row like any other, with its stack in the log.
 */
export async function runStage(deps: Deps, stage: Stage, id: number, handle: () => Promise<Outcome>): Promise<Outcome> {
  if (!(await beginStage(deps.db, stage, id))) return { kind: "skipped", reason: "already_done" };
  const outcome = await handle().catch((error: unknown): Outcome => {
    deps.log.error({ err: error, stage, id }, "handler threw");
    return { kind: "failed", reason: "crashed", detail: error instanceof Error ? error.message : String(error) };
  });
  await settleStage(deps.db, stage, id, outcome);
  return outcome;
}
