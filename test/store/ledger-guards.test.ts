import { afterAll, beforeAll, expect, test } from "vitest";
import { createPool, type Pool } from "../../src/store/pool.ts";
import { type FreshDatabase, freshDatabase } from "../services/database.ts";

let database: FreshDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = createPool(database.url, { max: 1 });
  await pool.query(`
    INSERT INTO outlets (id, name, domain) VALUES ('o', 'O', 'o.example');
    INSERT INTO pages (url, sha256, bytes, body) VALUES ('http://o.example/1', 'x', 1, '\\x00');
    INSERT INTO articles (url_key, url, outlet_id, page_id, title, text, text_sha256) VALUES ('k', 'http://o.example/1', 'o', 1, 'T', 'Text', 'y');
    INSERT INTO sources (key, kind) VALUES ('s', 'person');
    INSERT INTO claims (key, source_id, bound, unit, item, category, action, modality) VALUES ('c', 1, 'exact', 'count', 'shells', 'munition', 'transfer', 'asserted');
    INSERT INTO users (login, password_hash, role) VALUES ('u', 'h', 'reviewer');
    INSERT INTO review_events (claim_id, revision, decision, user_id) VALUES (1, 1, 'approve', 1)`);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const mention = (spans: string) =>
  `INSERT INTO mentions (article_id, rule_set, start, "end", item_start, item_end, sentence_start, sentence_end, source_start, source_end,
     bound, unit, item_text, category, action, modality, source_id)
   VALUES (1, 'r', ${spans}, 'exact', 'count', 'shells', 'munition', 'transfer', 'asserted', 1)`;

test.each([
  ["a decision is changed", "UPDATE review_events SET decision = 'reject'", /append-only: UPDATE/],
  ["a decision is deleted", "DELETE FROM review_events", /append-only: DELETE/],
  ["all decisions are truncated", "TRUNCATE review_events", /append-only: TRUNCATE/],
  ["an article's text is altered", "UPDATE articles SET text = 'Other'", /text of article 1 is immutable/],
  ["a span is empty", mention("3, 3, 4, 6, 0, 9, NULL, NULL"), /mentions_span/],
  ["a span begins before the text", mention("-1, 3, 4, 6, 0, 9, NULL, NULL"), /mentions_span/],
  ["a source has a start and no end", mention("1, 3, 4, 6, 0, 9, 2, NULL"), /mentions_source_span/],
  ["a failure has no reason", "UPDATE articles SET state = 'failed'", /articles_reason/],
])("refused: %s", async (_name, sql, message) => {
  await expect(pool.query(sql)).rejects.toThrow(message);
});

test("what is in order passes", async () => {
  await pool.query(mention("1, 3, 4, 6, 0, 9, NULL, NULL"));
  await pool.query("UPDATE articles SET state = 'failed', reason = 'no_text'");
});
