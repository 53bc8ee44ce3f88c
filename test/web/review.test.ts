import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicId } from "../../src/core/export/id.ts";
import { publishFeeds } from "../../src/publish/publish-feeds.ts";
import { shin, tell } from "./ledger.ts";
import { fieldsFor, type OpenApp, openApp, type Visitor, visit } from "./visitor.ts";

let open: OpenApp;
let reviewer: Visitor;
const told: number[] = [];

beforeAll(async () => {
  open = await openApp({ onDecision: async (id) => void told.push(id) });
  reviewer = await visit(open, "reviewer");
});
afterAll(() => open.close());

const pageOf = async (path: string): Promise<string> => (await reviewer.get(path)).text();
const formOf = async (id: number, decision: "approve" | "reject") => fieldsFor(await pageOf(`/claims/${id}`), decision);
const send = (id: number, form: Record<string, string>) => reviewer.post(`/claims/${id}/decision`, form);
const plain = (page: string): string =>
  page
    .replaceAll(/<span class="vh">[^<]*<\/span>/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ");

describe("the queue", () => {
  test("empty, it says so", async () => {
    expect(await pageOf("/queue")).toContain("Nothing to review: the queue is clear");
  });

  test("a claim's line: who, how much, which way, how sure, by how many, when", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "line" });
    await tell(open.db, { ...shin, claimKey: "line", outlet: "Daily Two", published: "2024-02-28" });
    const page = await pageOf("/queue");
    expect(page).toContain(`href="/claims/${id}"`);
    const text = plain(page);
    for (const part of [
      "about 6,700 containers",
      "Defense Minister Shin Wonsik (Ministry of National Defense, KR)",
      "KP → RU",
      "● asserted",
      "2 mentions · 2 outlets",
      "2024-02-26",
      "last 2024-02-28",
    ])
      expect(text).toContain(part);
  });

  test("more than a page: the next one starts after the last id, and a wrong place is a plain 400", async () => {
    for (let n = 0; n < 51; n += 1) await tell(open.db, { ...shin, claimKey: `page-${n}` });
    const first = await pageOf("/queue");
    const next = /href="(\/queue\?after=\d+)"/.exec(first)?.[1] ?? "";
    const ids = (page: string) => [...page.matchAll(/data-row[^>]*|href="\/claims\/(\d+)" data-row/g)].map((m) => m[1]);
    const second = await pageOf(next);
    expect(ids(first)).toHaveLength(50);
    expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
    for (const after of ["x", "-1", "0", "99999999999", "1e3", ""])
      expect((await reviewer.get(`/queue?after=${after}`)).status).toBe(400);
  });
});

describe("the claim page", () => {
  test("the passage with each role marked by colour, letter and words for a reader's ear", async () => {
    const page = await pageOf(`/claims/${await tell(open.db, { ...shin, claimKey: "marks" })}`);
    for (const [role, letter, words] of [
      ["source", "S", "South Korean Defense Minister Shin Wonsik"],
      ["cue", "C", "said"],
      ["quantity", "Q", "about 6,700"],
      ["item", "O", "containers"],
    ])
      expect(page).toContain(
        `<mark class="${role}"><sup aria-hidden="true">${letter}</sup><span class="vh"> [${role}] </span><span>${words}</span></mark>`,
      );
    expect(plain(page)).toContain("Reporters met the minister on Monday. S");
  });

  test.each(["0", "x", "-4", "1.5", "999999999", "99999999999999", "%00", "1%2f.."])("no claim %s: 404", async (id) => {
    expect((await reviewer.get(`/claims/${id}`)).status).toBe(404);
  });
});

describe("deciding", () => {
  test("approve: recorded, the queue told, on to the next claim with a message", async () => {
    const older = await tell(open.db, { ...shin, claimKey: "older" });
    const id = await tell(open.db, { ...shin, claimKey: "approve" });
    const answer = await send(id, await formOf(id, "approve"));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/claims/${older}?decided=${id}&as=approve`);
    expect(await pageOf(answer.headers.get("location") ?? "")).toContain(`${publicId("c", id)} is approved.`);
    expect(told.at(-1)).toBe((await open.db.publication.findFirstOrThrow({ orderBy: { id: "desc" } })).id);
    expect(await open.db.reviewEvent.findMany({ where: { claimId: id } })).toMatchObject([
      { decision: "approve", userId: reviewer.userId, revision: 1 },
    ]);
  });

  test("an approved claim is in the feed; taken back with a reason, it is gone", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "feed" });
    const rows = async () => {
      await publishFeeds(open.db, open.settings.feedsDir);
      return (await pageOf("/feeds/v1/claims.csv")).split("\r\n").filter((row) => row.startsWith("c_")).length;
    };
    const before = await rows();
    await send(id, await formOf(id, "approve"));
    expect(await rows()).toBe(before + 1);
    await send(id, { ...(await formOf(id, "reject")), reason: "withdrawn", note: "corrected\r\nnext day" });
    expect(await rows()).toBe(before);
    const page = await pageOf(`/claims/${id}`);
    expect(page).toContain("Outlet corrected or withdrew it");
    expect(page).toContain("corrected\nnext day");
  });

  test.each([
    ["no reason", {}, "Choose a reason"],
    ["other without a note", { reason: "other" }, "needs a note"],
    ["other with a blank note", { reason: "other", note: "  " }, "needs a note"],
    ["a note too long", { reason: "misread", note: "n".repeat(2_001) }, "at most 2000"],
  ])("reject with %s: asked again, nothing typed is lost", async (name, form, says) => {
    const id = await tell(open.db, { ...shin, claimKey: `fault ${name}` });
    const answer = await send(id, { ...(await formOf(id, "reject")), ...form });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(says);
    if ("note" in form) expect(page).toContain(form.note.trim());
    if ("reason" in form) expect(page).toMatch(new RegExp(`value="${form.reason}"[^>]* checked`));
    expect(await open.db.reviewEvent.count({ where: { claimId: id } })).toBe(0);
  });

  test.each([
    ["a reason that is none", { reason: "because" }],
    ["a decision that is none", { decision: "delete" }],
    ["no revision", { revision: "" }],
    ["a revision that is no number", { revision: "1; DROP TABLE claims" }],
    ["shown that is no list", { shown: "{" }],
  ])("%s: 400", async (name, change) => {
    const id = await tell(open.db, { ...shin, claimKey: `bad ${name}` });
    expect((await send(id, { ...(await formOf(id, "reject")), ...change })).status).toBe(400);
    expect(await open.db.reviewEvent.count({ where: { claimId: id } })).toBe(0);
  });

  test("a stale form: 409, what changed, nothing recorded; then the same decision on what stands now", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "stale" });
    const form = await formOf(id, "approve");
    await tell(open.db, { ...shin, claimKey: "stale", outlet: "Daily Two", published: "2024-02-20" });
    const answer = await send(id, form);
    expect(answer.status).toBe(409);
    const page = await answer.text();
    const text = plain(page);
    expect(text).toContain("You saw revision 1, it is now revision 2.");
    for (const change of ["Stated on2024-02-262024-02-20", "Mentions12", "Revision12"]) expect(text).toContain(change);
    expect(text).not.toContain("Category");
    expect(page).toContain(`href="/claims/${id}"`);
    expect(await open.db.reviewEvent.count({ where: { claimId: id } })).toBe(0);
    expect((await send(id, fieldsFor(page, "approve"))).status).toBe(303);
    expect(await open.db.reviewEvent.findMany({ where: { claimId: id } })).toMatchObject([{ revision: 2 }]);
  });

  test("two reviewers, one page: the second hears of the first", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "two" });
    const second = await visit(open, "editor");
    const theirs = fieldsFor(await (await second.get(`/claims/${id}`)).text(), "reject");
    await send(id, await formOf(id, "approve"));
    const answer = await second.post(`/claims/${id}/decision`, { ...theirs, reason: "misread" });
    expect(answer.status).toBe(409);
    const text = plain(await answer.text());
    expect(text).toContain("Statependingapproved");
    expect(text).toContain("Meanwhile reviewer approved it.");
    expect(await open.db.claim.findUnique({ where: { id } })).toMatchObject({ state: "approved" });
  });

  test("the actor is the session's, whatever the form says", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "actor" });
    await send(id, { ...(await formOf(id, "approve")), userId: "1", user: "admin", role: "admin" });
    expect(await open.db.reviewEvent.findFirst({ where: { claimId: id } })).toMatchObject({
      userId: reviewer.userId,
    });
  });

  test("the queue that cannot be told costs nothing: the decision stands", async () => {
    const deaf = await openApp({ onDecision: () => Promise.reject(new Error("queue is down")) });
    try {
      const someone = await visit(deaf, "reviewer");
      const id = await tell(deaf.db, shin);
      const form = fieldsFor(await (await someone.get(`/claims/${id}`)).text(), "approve");
      expect((await someone.post(`/claims/${id}/decision`, form)).headers.get("location")).toBe(
        `/queue?decided=${id}&as=approve`,
      );
      expect(await deaf.db.publication.count({ where: { state: "pending" } })).toBe(1);
      expect(JSON.stringify(deaf.logged)).toContain("publicationId");
    } finally {
      await deaf.close();
    }
  });
});
