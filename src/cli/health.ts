import type { Database } from "../store/client.ts";
import { secondsSinceBeat } from "../store/housekeeping.ts";

export type Health = { readonly ready: boolean; readonly checks: Readonly<Record<string, string>> };

/** Three beats missed: the scheduler is gone. */
const silentSeconds = 45;

/** Whether the service can do its work now: the ledger answers, the scheduler lives. */
export async function readHealth(db: Database): Promise<Health> {
  try {
    const age = await secondsSinceBeat(db, "scheduler");
    const alive = age !== null && age < silentSeconds;
    const scheduler = age === null ? "never ran" : `${Math.round(age)} s since its last sign of life`;
    return { ready: alive, checks: { database: "ok", scheduler } };
  } catch {
    return { ready: false, checks: { database: "does not answer" } };
  }
}
