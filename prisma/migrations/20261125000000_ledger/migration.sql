-- CreateEnum
CREATE TYPE "StageState" AS ENUM ('pending', 'done', 'skipped', 'failed');

-- CreateEnum
CREATE TYPE "Bound" AS ENUM ('exact', 'about', 'more_than', 'at_least', 'at_most', 'less_than', 'range', 'vague');

-- CreateEnum
CREATE TYPE "Unit" AS ENUM ('count', 'percent', 'tonne', 'barrel', 'usd', 'other');

-- CreateEnum
CREATE TYPE "Action" AS ENUM ('transfer', 'use', 'loss', 'production', 'other');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('asserted', 'hedged', 'planned', 'denied');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('person', 'organisation', 'anonymous', 'document', 'outlet');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('pending', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('approve', 'reject');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'editor', 'reviewer', 'reader');

-- CreateTable
CREATE TABLE "outlets" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "country" TEXT,
    "agency" BOOLEAN NOT NULL DEFAULT false,
    "state" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feeds" (
    "id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "every_seconds" INTEGER NOT NULL,
    "gated" BOOLEAN NOT NULL DEFAULT false,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_until" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "body_sha256" TEXT,
    "body" BYTEA,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_success_at" TIMESTAMPTZ(3),
    "last_new_at" TIMESTAMPTZ(3),
    "last_reason" TEXT,

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fetches" (
    "id" SERIAL NOT NULL,
    "feed_id" TEXT,
    "entry_id" INTEGER,
    "url" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" INTEGER,
    "bytes" INTEGER,
    "ms" INTEGER,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "entries_seen" INTEGER,
    "entries_new" INTEGER,

    CONSTRAINT "fetches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entries" (
    "id" SERIAL NOT NULL,
    "feed_id" TEXT NOT NULL,
    "guid_sha256" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "published" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "article_id" INTEGER,
    "state" "StageState" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "crash_count" INTEGER NOT NULL DEFAULT 0,
    "leased_until" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pages" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content_type" TEXT,
    "bytes" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "url_aliases" (
    "url_key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "url_aliases_pkey" PRIMARY KEY ("url_key")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" SERIAL NOT NULL,
    "url_key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "page_id" INTEGER NOT NULL,
    "story_id" INTEGER,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "published" TEXT,
    "language" TEXT,
    "author" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rule_set" TEXT,
    "trace" JSONB,
    "state" "StageState" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "crash_count" INTEGER NOT NULL DEFAULT 0,
    "leased_until" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "name" TEXT,
    "org" TEXT,
    "country" TEXT,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "rule_set" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "bound" "Bound" NOT NULL,
    "unit" "Unit" NOT NULL,
    "item_text" TEXT NOT NULL,
    "item_start" INTEGER NOT NULL,
    "item_end" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "calibre_mm" DOUBLE PRECISION,
    "designation" TEXT,
    "direction" TEXT,
    "action" "Action" NOT NULL,
    "modality" "Modality" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "source_role" TEXT,
    "source_text" TEXT,
    "source_start" INTEGER,
    "source_end" INTEGER,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "via" TEXT,
    "period_from" TEXT,
    "period_to" TEXT,
    "alternative" TEXT,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "rules" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "state" "ReviewState" NOT NULL DEFAULT 'pending',
    "source_id" INTEGER NOT NULL,
    "source_role" TEXT,
    "source_text" TEXT,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "bound" "Bound" NOT NULL,
    "unit" "Unit" NOT NULL,
    "item" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "calibre_mm" DOUBLE PRECISION,
    "designation" TEXT,
    "direction" TEXT,
    "action" "Action" NOT NULL,
    "modality" "Modality" NOT NULL,
    "period_from" TEXT,
    "period_to" TEXT,
    "stated_on" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_mentions" (
    "mention_id" INTEGER NOT NULL,
    "claim_id" INTEGER NOT NULL,

    CONSTRAINT "claim_mentions_pkey" PRIMARY KEY ("mention_id")
);

-- CreateTable
CREATE TABLE "review_events" (
    "seq" SERIAL NOT NULL,
    "claim_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "decision" "Decision" NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "user_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "login" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "token_sha256" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token_sha256")
);

-- CreateTable
CREATE TABLE "login_attempts" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_attempts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "publications" (
    "id" SERIAL NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_event" INTEGER,
    "rows" INTEGER,
    "sha256" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "state" "StageState" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "crash_count" INTEGER NOT NULL DEFAULT 0,
    "leased_until" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "heartbeats" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "heartbeats_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "feeds_url_key" ON "feeds"("url");

-- CreateIndex
CREATE INDEX "feeds_enabled_next_poll_at_idx" ON "feeds"("enabled", "next_poll_at");

-- CreateIndex
CREATE INDEX "fetches_feed_id_at_idx" ON "fetches"("feed_id", "at");

-- CreateIndex
CREATE INDEX "fetches_entry_id_idx" ON "fetches"("entry_id");

-- CreateIndex
CREATE INDEX "entries_state_next_at_idx" ON "entries"("state", "next_at");

-- CreateIndex
CREATE INDEX "entries_article_id_idx" ON "entries"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "entries_feed_id_guid_sha256_key" ON "entries"("feed_id", "guid_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "pages_sha256_url_key" ON "pages"("sha256", "url");

-- CreateIndex
CREATE INDEX "url_aliases_article_id_idx" ON "url_aliases"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_url_key_key" ON "articles"("url_key");

-- CreateIndex
CREATE INDEX "articles_state_next_at_idx" ON "articles"("state", "next_at");

-- CreateIndex
CREATE INDEX "articles_story_id_idx" ON "articles"("story_id");

-- CreateIndex
CREATE INDEX "articles_text_sha256_idx" ON "articles"("text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "stories_key_key" ON "stories"("key");

-- CreateIndex
CREATE UNIQUE INDEX "sources_key_key" ON "sources"("key");

-- CreateIndex
CREATE INDEX "mentions_source_id_idx" ON "mentions"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentions_article_id_rule_set_start_end_key" ON "mentions"("article_id", "rule_set", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "claims_key_key" ON "claims"("key");

-- CreateIndex
CREATE INDEX "claims_state_id_idx" ON "claims"("state", "id");

-- CreateIndex
CREATE INDEX "claims_source_id_idx" ON "claims"("source_id");

-- CreateIndex
CREATE INDEX "claim_mentions_claim_id_idx" ON "claim_mentions"("claim_id");

-- CreateIndex
CREATE INDEX "review_events_claim_id_seq_idx" ON "review_events"("claim_id", "seq");

-- CreateIndex
CREATE INDEX "review_events_user_id_idx" ON "review_events"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_login_key" ON "users"("login");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "publications_state_next_at_idx" ON "publications"("state", "next_at");

-- AddForeignKey
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fetches" ADD CONSTRAINT "fetches_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fetches" ADD CONSTRAINT "fetches_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "url_aliases" ADD CONSTRAINT "url_aliases_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_mentions" ADD CONSTRAINT "claim_mentions_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mentions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_mentions" ADD CONSTRAINT "claim_mentions_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- By hand from here: what the schema language cannot say.

-- Decisions are events. Undoing one is another event, never a change of the past.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "review_events_append_only" BEFORE UPDATE OR DELETE ON "review_events"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "review_events_no_truncate" BEFORE TRUNCATE ON "review_events"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Article text is cleaned once and never altered: every span of the ledger refers to it.
CREATE FUNCTION "refuse_text_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the text of article % is immutable', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "articles_text_immutable" BEFORE UPDATE OF "title", "text", "text_sha256" ON "articles"
    FOR EACH ROW WHEN (OLD."text" IS DISTINCT FROM NEW."text" OR OLD."text_sha256" IS DISTINCT FROM NEW."text_sha256")
    EXECUTE FUNCTION "refuse_text_change"();

-- Spans are half-open and never empty; optional ones have both ends or none.
ALTER TABLE "mentions"
    ADD CONSTRAINT "mentions_span" CHECK ("start" >= 0 AND "start" < "end"),
    ADD CONSTRAINT "mentions_item_span" CHECK ("item_start" >= 0 AND "item_start" < "item_end"),
    ADD CONSTRAINT "mentions_sentence_span" CHECK ("sentence_start" >= 0 AND "sentence_start" < "sentence_end"),
    ADD CONSTRAINT "mentions_source_span" CHECK (("source_start" IS NULL) = ("source_end" IS NULL) AND "source_start" >= 0 AND "source_start" < "source_end"),
    ADD CONSTRAINT "mentions_cue_span" CHECK (("cue_start" IS NULL) = ("cue_end" IS NULL) AND "cue_start" >= 0 AND "cue_start" < "cue_end"),
    ADD CONSTRAINT "mentions_amount" CHECK ("low" <= "high");

ALTER TABLE "claims"
    ADD CONSTRAINT "claims_amount" CHECK ("low" <= "high"),
    ADD CONSTRAINT "claims_revision" CHECK ("revision" >= 0);

ALTER TABLE "feeds"
    ADD CONSTRAINT "feeds_every" CHECK ("every_seconds" > 0),
    ADD CONSTRAINT "feeds_failures" CHECK ("failures" >= 0);

-- A stage that ended badly always says why.
ALTER TABLE "entries" ADD CONSTRAINT "entries_reason" CHECK ("state" IN ('pending', 'done') OR "reason" IS NOT NULL);
ALTER TABLE "articles" ADD CONSTRAINT "articles_reason" CHECK ("state" IN ('pending', 'done') OR "reason" IS NOT NULL);
ALTER TABLE "publications" ADD CONSTRAINT "publications_reason" CHECK ("state" IN ('pending', 'done') OR "reason" IS NOT NULL);
