-- CreateEnum
CREATE TYPE "draft_state" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "save_kind" AS ENUM ('AUTOSAVE', 'SAVE', 'MERGE', 'RESTORE');

-- CreateEnum
CREATE TYPE "draft_action" AS ENUM ('CREATED', 'SUBMITTED', 'APPROVED', 'SENT_BACK', 'APPROVAL_LAPSED', 'SCHEDULED', 'UNSCHEDULED', 'REFUSED_AT_ITS_HOUR', 'PUBLISHED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('REPORTER', 'EDITOR', 'EDITOR_IN_CHIEF', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "capture_outcome" AS ENUM ('FOUND', 'NOT_FOUND', 'HASH_DIFFERS', 'NOT_READABLE');

-- CreateEnum
CREATE TYPE "reference_kind" AS ENUM ('SOURCE', 'PLACE');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('PREPARING', 'QUEUED', 'RUNNING', 'REHEARSED', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "error_report_outcome" AS ENUM ('CORRECTED', 'NO_ERROR', 'ALREADY_REPORTED', 'NOT_ABOUT_A_NUMBER');

-- CreateEnum
CREATE TYPE "release_state" AS ENUM ('OPEN', 'SCHEDULED', 'PUBLISHED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "record_kind" AS ENUM ('PLACE', 'SOURCE', 'CITATION', 'EVENT', 'CROSSING', 'QUOTE', 'FIGURE', 'ASSUMPTION');

-- AlterEnum
ALTER TYPE "article_state" ADD VALUE 'RECALLED';

-- AlterTable
ALTER TABLE "event_version" ADD COLUMN     "deprecated_reason" TEXT;

-- AlterTable
ALTER TABLE "figure_version" ADD COLUMN     "deprecated_reason" TEXT;

-- AlterTable
ALTER TABLE "place" ADD COLUMN     "deprecated_reason" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "quote_version" ADD COLUMN     "deprecated_reason" TEXT;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "deprecated_reason" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "revision_override" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,

    CONSTRAINT "revision_override_pkey" PRIMARY KEY ("article_id","revision","position")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "state" "draft_state" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "document" JSONB NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "byline" TEXT NOT NULL DEFAULT '',
    "dateline" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "leading_figure_id" TEXT,
    "base_revision" INTEGER,
    "change_reason" TEXT,
    "embargo_until" TIMESTAMPTZ(6),
    "scheduled_for" TIMESTAMPTZ(6),
    "scheduled_by" TEXT,
    "submitted_by" TEXT,
    "approved_by" TEXT,
    "approved_at" TIMESTAMPTZ(6),
    "release_id" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "discarded_at" TIMESTAMPTZ(6),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_version" (
    "draft_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "save_kind" NOT NULL,
    "document" JSONB NOT NULL,
    "headline" TEXT NOT NULL,
    "slug" TEXT,
    "byline" TEXT NOT NULL,
    "dateline" TEXT,
    "language" TEXT NOT NULL,
    "leading_figure_id" TEXT,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_version_pkey" PRIMARY KEY ("draft_id","version")
);

-- CreateTable
CREATE TABLE "draft_decision" (
    "id" BIGSERIAL NOT NULL,
    "draft_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "action" "draft_action" NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "draft_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_comment" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "anchor" JSONB,
    "body" TEXT NOT NULL,
    "reply_to_id" TEXT,
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(6),
    "resolved_by" TEXT,

    CONSTRAINT "draft_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_override" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),
    "withdrawn_by" TEXT,

    CONSTRAINT "draft_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_correction" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "figure_id" TEXT,
    "place" JSONB,
    "origin" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(6),
    "dropped_at" TIMESTAMPTZ(6),
    "dropped_by" TEXT,
    "dropped_reason" TEXT,
    "published_at" TIMESTAMPTZ(6),

    CONSTRAINT "draft_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editing_presence" (
    "draft_id" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "typing_since" TIMESTAMPTZ(6),

    CONSTRAINT "editing_presence_pkey" PRIMARY KEY ("draft_id","client_id")
);

-- CreateTable
CREATE TABLE "staff_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "staff_role" NOT NULL DEFAULT 'REPORTER',
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "suspended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_two_factor" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "staff_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "staff_rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_invitation" (
    "id" TEXT NOT NULL,
    "email" TEXT,
    "role" "staff_role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "accepted_by" TEXT,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "staff_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "position" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "outbox_entry" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "available_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_until" TIMESTAMPTZ(6),
    "done_at" TIMESTAMPTZ(6),
    "parked_at" TIMESTAMPTZ(6),
    "last_error" TEXT,

    CONSTRAINT "outbox_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_entry" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_entry_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" TEXT NOT NULL,
    "sha256" TEXT,
    "byte_length" BIGINT NOT NULL DEFAULT 0,
    "media_type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file_chunk" (
    "file_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "stored_file_chunk_pkey" PRIMARY KEY ("file_id","position")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL,
    "citation_id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT,
    "captured_by" TEXT NOT NULL,
    "captured_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture_check" (
    "id" BIGSERIAL NOT NULL,
    "capture_id" TEXT NOT NULL,
    "outcome" "capture_outcome" NOT NULL,
    "detail" TEXT,
    "checked_by" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "capture_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_revision" (
    "kind" "reference_kind" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "change_reason" TEXT,

    CONSTRAINT "reference_revision_pkey" PRIMARY KEY ("kind","record_id","version")
);

-- CreateTable
CREATE TABLE "import_job" (
    "id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'PREPARING',
    "conventions" JSONB,
    "mapping" JSONB,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "rows_refused" INTEGER NOT NULL DEFAULT 0,
    "rows_written" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "failure" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "alive_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "cancel_asked_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_refusal" (
    "job_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "import_refusal_pkey" PRIMARY KEY ("job_id","position")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "name" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "error_report" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "article_id" TEXT,
    "revision" INTEGER,
    "figure_id" TEXT,
    "words" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "error_report_outcome",
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(6),
    "correction_id" TEXT,

    CONSTRAINT "error_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "release_state" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "embargo_until" TIMESTAMPTZ(6),
    "scheduled_for" TIMESTAMPTZ(6),
    "scheduled_by" TEXT,
    "published_at" TIMESTAMPTZ(6),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_record" (
    "id" TEXT NOT NULL,
    "release_id" TEXT NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    "reason" TEXT,
    "held_by" TEXT NOT NULL,
    "held_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "position" INTEGER NOT NULL,

    CONSTRAINT "held_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_slug_key" ON "draft"("slug");

-- CreateIndex
CREATE INDEX "draft_state_updated_at_idx" ON "draft"("state", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "draft_release_id_idx" ON "draft"("release_id");

-- CreateIndex
CREATE INDEX "draft_leading_figure_id_idx" ON "draft"("leading_figure_id");

-- CreateIndex
CREATE INDEX "draft_decision_draft_id_id_idx" ON "draft_decision"("draft_id", "id");

-- CreateIndex
CREATE INDEX "draft_comment_draft_id_written_at_idx" ON "draft_comment"("draft_id", "written_at");

-- CreateIndex
CREATE INDEX "draft_comment_reply_to_id_idx" ON "draft_comment"("reply_to_id");

-- CreateIndex
CREATE INDEX "draft_override_draft_id_idx" ON "draft_override"("draft_id");

-- CreateIndex
CREATE INDEX "draft_correction_figure_id_idx" ON "draft_correction"("figure_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_correction_draft_id_origin_key" ON "draft_correction"("draft_id", "origin");

-- CreateIndex
CREATE UNIQUE INDEX "staff_user_email_key" ON "staff_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "staff_session_token_key" ON "staff_session"("token");

-- CreateIndex
CREATE INDEX "staff_session_user_id_idx" ON "staff_session"("user_id");

-- CreateIndex
CREATE INDEX "staff_account_user_id_idx" ON "staff_account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_account_provider_id_account_id_key" ON "staff_account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "staff_verification_identifier_idx" ON "staff_verification"("identifier");

-- CreateIndex
CREATE INDEX "staff_two_factor_user_id_idx" ON "staff_two_factor"("user_id");

-- CreateIndex
CREATE INDEX "staff_two_factor_secret_idx" ON "staff_two_factor"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "staff_rate_limit_key_key" ON "staff_rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "staff_invitation_token_hash_key" ON "staff_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "staff_invitation_email_idx" ON "staff_invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_previous_hash_key" ON "audit_entry"("previous_hash");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_position_idx" ON "audit_entry"("actor_id", "position");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_position_idx" ON "audit_entry"("subject_kind", "subject_id", "position");

-- CreateIndex
CREATE INDEX "audit_entry_action_position_idx" ON "audit_entry"("action", "position");

-- CreateIndex
CREATE INDEX "outbox_entry_available_at_idx" ON "outbox_entry"("available_at");

-- CreateIndex
CREATE INDEX "idempotency_entry_created_at_idx" ON "idempotency_entry"("created_at");

-- CreateIndex
CREATE INDEX "stored_file_sha256_idx" ON "stored_file"("sha256");

-- CreateIndex
CREATE INDEX "capture_citation_id_idx" ON "capture"("citation_id");

-- CreateIndex
CREATE INDEX "capture_file_id_idx" ON "capture"("file_id");

-- CreateIndex
CREATE INDEX "capture_check_capture_id_id_idx" ON "capture_check"("capture_id", "id");

-- CreateIndex
CREATE INDEX "import_job_created_at_idx" ON "import_job"("created_at" DESC);

-- CreateIndex
CREATE INDEX "import_job_file_id_idx" ON "import_job"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "error_report_reference_key" ON "error_report"("reference");

-- CreateIndex
CREATE INDEX "error_report_article_id_idx" ON "error_report"("article_id");

-- CreateIndex
CREATE INDEX "error_report_figure_id_idx" ON "error_report"("figure_id");

-- CreateIndex
CREATE INDEX "error_report_correction_id_idx" ON "error_report"("correction_id");

-- CreateIndex
CREATE INDEX "error_report_created_at_id_idx" ON "error_report"("created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "held_record_release_id_position_key" ON "held_record"("release_id", "position");

-- AddForeignKey
ALTER TABLE "revision_override" ADD CONSTRAINT "revision_override_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "article_revision"("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_leading_figure_id_fkey" FOREIGN KEY ("leading_figure_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_decision" ADD CONSTRAINT "draft_decision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_reply_to_id_fkey" FOREIGN KEY ("reply_to_id") REFERENCES "draft_comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_override" ADD CONSTRAINT "draft_override_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_correction" ADD CONSTRAINT "draft_correction_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_correction" ADD CONSTRAINT "draft_correction_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editing_presence" ADD CONSTRAINT "editing_presence_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "staff_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_account" ADD CONSTRAINT "staff_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "staff_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_two_factor" ADD CONSTRAINT "staff_two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "staff_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file_chunk" ADD CONSTRAINT "stored_file_chunk_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_citation_id_fkey" FOREIGN KEY ("citation_id") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture_check" ADD CONSTRAINT "capture_check_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_refusal" ADD CONSTRAINT "import_refusal_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "import_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_record" ADD CONSTRAINT "held_record_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
