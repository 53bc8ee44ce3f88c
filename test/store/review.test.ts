import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/store/client.ts";
import { decide } from "../../src/store/decide.ts";
import { publishedClaims } from "../../src/store/published.ts";
import { claimForReview, countPending, pendingClaims, pendingNeighbours } from "../../src/store/review.ts";
import { type FreshDatabase, freshDatabase } from "../services/database.ts";
import { shin, tell, tellBoth } from "../web/ledger.ts";

let database: FreshDatabase;
let db: Database;
let userId: number;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, 4);
  userId = await addReviewer("kim");
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** Without a password, whose hashing takes its time. */
const addReviewer = async (login: string): Promise<number> =>
  (await db.user.create({ data: { login, passwordHash: "none", role: "reviewer" } })).id;

const approve = async (claimId: number, change: object = {}) => {
  const revision = (await claimForReview(db, claimId))?.revision ?? 0;
  return decide(db, { claimId, revision, decision: "approve", reason: null, note: null, userId, ...change });
};

describe("what a reviewer is shown", () => {
  test("the passage with its four roles, cut exactly where they stand", async () => {
    const id = await tell(db, { ...shin, claimKey: "passage" });
    const claim = await claimForReview(db, id);
    const marked = claim?.mentions[0]?.passage.segments.filter((s) => s.roles.length > 0);
    expect(marked).toEqual([
      { text: "South Korean Defense Minister Shin Wonsik", roles: ["source"] },
      { text: "said", roles: ["cue"] },
      { text: "about 6,700", roles: ["quantity"] },
      { text: "containers", roles: ["item"] },
    ]);
    expect(claim).toMatchObject({ revision: 1, state: "pending", statedOn: "2024-02-26", events: [] });
  });

  test("what the reading left aside comes with its reason", async () => {
    const start = shin.text.indexOf("Monday");
    const dropped = [{ start, end: start + 6, reason: "date", rules: [] }];
    const id = await tell(db, { ...shin, claimKey: "with-trace", dropped });
    expect((await claimForReview(db, id))?.mentions[0]?.dropped).toEqual([{ text: "Monday", reason: "date" }]);
  });

  test("an unknown claim is null", async () => {
    expect(await claimForReview(db, 2_000_000_000)).toBeNull();
  });

  test("the queue: newest first, by pages that neither repeat nor leave out, with counts of who printed it", async () => {
    const ids = [];
    for (const n of [1, 2, 3]) ids.push(await tell(db, { ...shin, claimKey: `queue-${n}` }));
    await tell(db, { ...shin, claimKey: "queue-3", outlet: "Daily Two", published: "2024-02-28" });
    const first = await pendingClaims(db, { limit: 2 });
    const second = await pendingClaims(db, { after: first[1]?.id ?? null, limit: 2 });
    expect([...first, ...second].slice(0, 3).map((c) => c.id)).toEqual(ids.toReversed());
    expect(first[0]).toMatchObject({
      mentions: 2,
      outlets: 2,
      firstPublished: "2024-02-26",
      lastPublished: "2024-02-28",
    });
    expect(await pendingNeighbours(db, ids[1] ?? 0)).toEqual({ previous: ids[2], next: ids[0] });
    expect(await countPending(db)).toBe((await pendingClaims(db, { limit: 100 })).length);
  });
});

describe("decisions", () => {
  test("event, state and the wish to publish are written together", async () => {
    const id = await tell(db, { ...shin, claimKey: "approve" });
    const recorded = await approve(id, { note: "seen" });
    expect(recorded.kind).toBe("recorded");
    const claim = await claimForReview(db, id);
    expect(claim).toMatchObject({ state: "approved", revision: 2 });
    expect(claim?.events).toMatchObject([{ decision: "approve", revision: 1, login: "kim", note: "seen" }]);
    const publicationId = recorded.kind === "recorded" ? recorded.publicationId : 0;
    expect(await db.publication.findUnique({ where: { id: publicationId } })).toMatchObject({ state: "pending" });
  });

  test("a revision that is no more is stale and changes nothing", async () => {
    const id = await tell(db, { ...shin, claimKey: "stale" });
    await tell(db, { ...shin, claimKey: "stale", outlet: "Daily Two" });
    const before = await db.publication.count();
    expect(await approve(id, { revision: 1 })).toEqual({ kind: "stale", current: 2 });
    expect((await claimForReview(db, id))?.state).toBe("pending");
    expect(await db.reviewEvent.count({ where: { claimId: id } })).toBe(0);
    expect(await db.publication.count()).toBe(before);
  });

  test("of many reviewers at once exactly one decides; the others hear that it is stale", async () => {
    const id = await tell(db, { ...shin, claimKey: "race" });
    const others = await Promise.all([1, 2, 3].map((n) => addReviewer(`racer-${n}`)));
    const results = await Promise.all(
      others.map((racer, n) =>
        decide(db, {
          claimId: id,
          revision: 1,
          decision: n % 2 === 0 ? "approve" : "reject",
          reason: n % 2 === 0 ? null : "misread",
          note: null,
          userId: racer,
        }),
      ),
    );
    expect(results.map((r) => r.kind).sort()).toEqual(["recorded", "stale", "stale"]);
    expect(await db.reviewEvent.count({ where: { claimId: id } })).toBe(1);
  });

  test("the same form sent twice is one decision", async () => {
    const id = await tell(db, { ...shin, claimKey: "twice" });
    const [first, second] = [await approve(id, { revision: 1 }), await approve(id, { revision: 1 })];
    expect(first.kind).toBe("recorded");
    expect(second).toMatchObject({ kind: "recorded", seq: first.kind === "recorded" ? first.seq : null });
    expect(await db.reviewEvent.count({ where: { claimId: id } })).toBe(1);
  });

  test("a publication that waits carries the next decision too; one that runs does not", async () => {
    const ids = [];
    for (const n of [1, 2, 3]) ids.push(await tell(db, { ...shin, claimKey: `carry-${n}` }));
    const publications = [];
    for (const [n, id] of ids.entries()) {
      const recorded = await approve(id);
      if (recorded.kind !== "recorded") throw new Error(recorded.kind);
      publications.push(recorded.publicationId);
      if (n === 1) await db.publication.updateMany({ data: { leasedUntil: new Date(Date.now() + 60_000) } });
    }
    expect(publications[1]).toBe(publications[0]);
    expect(publications[2]).not.toBe(publications[1]);
    await db.publication.updateMany({ data: { leasedUntil: null } });
  });

  test("no claim, no decision", async () => {
    expect(await approve(2_000_000_000)).toEqual({ kind: "gone" });
  });
});

describe("what is published", () => {
  test("approved claims alone, and out again when the approval is taken back", async () => {
    const id = await tell(db, { ...shin, claimKey: "publish" });
    const published = async () => (await publishedClaims(db)).find((claim) => claim.id === id);
    expect(await published()).toBeUndefined();
    await approve(id);
    expect(await published()).toMatchObject({
      amount: { low: 6_700, high: 6_700, bound: "about", unit: "count" },
      evidence: { quantityText: "about 6,700", itemText: "containers" },
      approval: { revision: 1 },
    });
    await approve(id, { decision: "reject", reason: "withdrawn" });
    expect(await published()).toBeUndefined();
  });

  test("an article that comes after the approval does not change the row, though it was printed earlier", async () => {
    const id = await tell(db, { ...shin, claimKey: "steady" });
    await approve(id);
    const before = (await publishedClaims(db)).find((claim) => claim.id === id);
    await tell(db, { ...shin, claimKey: "steady", outlet: "Daily Two", published: "2024-02-20" });
    expect((await publishedClaims(db)).find((claim) => claim.id === id)).toEqual(before);
    expect((await claimForReview(db, id))?.statedOn).toBe("2024-02-20");
  });

  test("two amounts of one article that exclude each other name each other, where both are approved", async () => {
    const text = "Minister Shin said they hold 3 million shells or 500,000 rockets. He gave no source.";
    const words = { ...shin, text, source: "Minister Shin", cue: "said" };
    const one = { ...words, quantity: "3 million", item: "shells", claimKey: "either" };
    const articleId = await tellBoth(db, one, { ...words, quantity: "500,000", item: "rockets", claimKey: "or" });
    const [either, or] = await db.claim.findMany({
      where: { mentions: { some: { mention: { articleId } } } },
      orderBy: { key: "asc" },
    });
    const alternatives = async (id = 0) => (await publishedClaims(db)).find((claim) => claim.id === id)?.alternativeTo;
    await approve(either?.id ?? 0);
    expect(await alternatives(either?.id)).toEqual([]);
    await approve(or?.id ?? 0);
    expect(await alternatives(either?.id)).toEqual([or?.id]);
    expect(await alternatives(or?.id)).toEqual([either?.id]);
  });
});
