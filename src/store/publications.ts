import type { Database } from "./client.ts";
import { endStage } from "./stage.ts";

/** Asks for a publication outside of a decision, at the first start: readers find a file from the beginning. */
export async function askForPublication(db: Database): Promise<number> {
  return (await db.publication.create({ data: {}, select: { id: true } })).id;
}

export async function hasPublication(db: Database): Promise<boolean> {
  return (await db.publication.findFirst({ select: { id: true } })) !== null;
}

export async function finishPublication(
  db: Database,
  id: number,
  result: { readonly rows: number; readonly sha256: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.publication.update({ where: { id }, data: { ...result, doneAt: new Date() } });
    await endStage(tx, "publish", id, "done");
  });
}
