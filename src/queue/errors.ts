import { DelayedError, type Job, UnrecoverableError } from "bullmq";
import type { Outcome } from "./outcome.ts";

/** Tells BullMQ what an outcome means: what it returns is kept nowhere, what it throws decides about the job. */
export async function settleJob(job: Job, token: string | undefined, outcome: Outcome): Promise<string> {
  switch (outcome.kind) {
    case "done":
      return "done";
    case "skipped":
      return `skipped: ${outcome.reason}`;
    case "failed":
      throw new UnrecoverableError(`${outcome.reason}: ${outcome.detail}`);
    case "later":
      return giveBack(job, token, outcome.seconds);
  }
}

/** The job comes again, here or elsewhere, and no attempt is used. */
export async function giveBack(job: Job, token: string | undefined, seconds: number): Promise<never> {
  await job.moveToDelayed(Date.now() + seconds * 1000, token);
  throw new DelayedError();
}
