-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "article_state" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "supersession_kind" AS ENUM ('REVISION', 'CORRECTION', 'RETRACTION', 'DEFINITION_CHANGE');

-- CreateEnum
CREATE TYPE "figure_kind" AS ENUM ('RECORD', 'SUM', 'DIFFERENCE', 'RATIO', 'SHARE', 'MAXIMUM');

-- CreateEnum
CREATE TYPE "claim_words" AS ENUM ('MORE_THAN', 'AT_LEAST', 'ABOUT', 'UP_TO', 'NEARLY', 'LESS_THAN', 'PLAIN');

-- CreateEnum
CREATE TYPE "assumption_kind" AS ENUM ('PERIOD_WITHIN_WINDOW', 'ONE_CROSSING_ONE_PERSON', 'GROSS_AS_NET', 'LIKE_MEASURES', 'UNIT_CONVERSION');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('COUNTRY', 'BLOC', 'BORDER_POINT', 'REGION');

-- CreateEnum
CREATE TYPE "value_state" AS ENUM ('VALUE', 'SOME', 'NONE');

-- CreateEnum
CREATE TYPE "qualifier" AS ENUM ('EXACTLY', 'PLAIN', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'UP_TO', 'NEARLY', 'BETWEEN');

-- CreateEnum
CREATE TYPE "interval_end" AS ENUM ('OPEN', 'CLOSED', 'ABSENT');

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('ENTRIES', 'EXITS', 'NET_ENTRIES', 'PRESENT', 'REGISTRATIONS', 'ASYLUM_APPLICATIONS', 'RESIDENCE_PERMITS', 'DETECTIONS', 'CALL_UP', 'ENLISTED');

-- CreateEnum
CREATE TYPE "count_unit" AS ENUM ('CROSSING', 'PERSON', 'VEHICLE', 'HOUSEHOLD', 'APPLICATION');

-- CreateEnum
CREATE TYPE "temporal_kind" AS ENUM ('FLOW', 'STOCK', 'CUMULATIVE');

-- CreateEnum
CREATE TYPE "travel_mode" AS ENUM ('LAND', 'AIR', 'SEA', 'ANY');

-- CreateEnum
CREATE TYPE "period_precision" AS ENUM ('DAY', 'WEEK', 'APPROXIMATE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "reported_precision" AS ENUM ('DAY', 'WEEK', 'MONTH', 'ON_OR_BEFORE');

-- CreateEnum
CREATE TYPE "rank" AS ENUM ('PREFERRED', 'NORMAL', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('GOVERNMENT', 'INTERGOVERNMENTAL', 'MEDIA', 'RESEARCH', 'NGO', 'OTHER');

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" "article_state" NOT NULL,
    "known_from" TIMESTAMPTZ(6),
    "known_to" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "change_reason" TEXT,
    "published_at" TIMESTAMPTZ(6),
    "document" JSONB NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "byline" TEXT NOT NULL,
    "leading_figure_id" TEXT,
    "dateline" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("article_id","revision")
);

-- CreateTable
CREATE TABLE "revision_pin" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "crossing_id" TEXT,
    "crossing_version" INTEGER,
    "event_id" TEXT,
    "event_version" INTEGER,
    "quote_id" TEXT,
    "quote_version" INTEGER,
    "figure_id" TEXT,
    "figure_version" INTEGER,

    CONSTRAINT "revision_pin_pkey" PRIMARY KEY ("article_id","revision","position")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crossing" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "crossing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crossing_version" (
    "crossing_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "known_from" TIMESTAMPTZ(6) NOT NULL,
    "known_to" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "change_reason" TEXT,
    "value_state" "value_state" NOT NULL,
    "qualifier" "qualifier" NOT NULL,
    "value" DECIMAL,
    "upper_value" DECIMAL,
    "rounding_unit" DECIMAL,
    "source_wording" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "lower" DECIMAL,
    "lower_end" "interval_end" NOT NULL,
    "upper" DECIMAL,
    "upper_end" "interval_end" NOT NULL,
    "measure" "measure" NOT NULL,
    "count_unit" "count_unit" NOT NULL,
    "temporal_kind" "temporal_kind" NOT NULL,
    "population" TEXT NOT NULL,
    "mode" "travel_mode" NOT NULL DEFAULT 'ANY',
    "origin_id" TEXT,
    "destination_id" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "period_precision" "period_precision" NOT NULL,
    "period_note" TEXT,
    "reported_on" DATE NOT NULL,
    "reported_precision" "reported_precision" NOT NULL DEFAULT 'DAY',
    "rank" "rank" NOT NULL DEFAULT 'NORMAL',
    "rank_reason" TEXT,
    "citation_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "event_id" TEXT,
    "note" TEXT,

    CONSTRAINT "crossing_version_pkey" PRIMARY KEY ("crossing_id","version")
);

-- CreateTable
CREATE TABLE "crossing_supersession" (
    "superseding_id" TEXT NOT NULL,
    "superseded_id" TEXT NOT NULL,
    "kind" "supersession_kind" NOT NULL,
    "known_from" TIMESTAMPTZ(6) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "crossing_supersession_pkey" PRIMARY KEY ("superseding_id","superseded_id","kind")
);

-- CreateTable
CREATE TABLE "data_revision" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "revision" BIGINT NOT NULL DEFAULT 0,
    "advanced_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_version" (
    "event_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "known_from" TIMESTAMPTZ(6) NOT NULL,
    "known_to" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "change_reason" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "note" TEXT,
    "place_id" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "period_precision" "period_precision" NOT NULL,
    "period_note" TEXT,
    "reported_on" DATE NOT NULL,
    "reported_precision" "reported_precision" NOT NULL DEFAULT 'DAY',
    "value_state" "value_state",
    "qualifier" "qualifier",
    "value" DECIMAL,
    "upper_value" DECIMAL,
    "rounding_unit" DECIMAL,
    "source_wording" TEXT,
    "unit" TEXT,
    "lower" DECIMAL,
    "lower_end" "interval_end",
    "upper" DECIMAL,
    "upper_end" "interval_end",
    "quantity_of" TEXT,
    "measure" "measure",
    "count_unit" "count_unit",
    "temporal_kind" "temporal_kind",
    "population" TEXT,
    "source_id" TEXT,
    "citation_id" TEXT,

    CONSTRAINT "event_version_pkey" PRIMARY KEY ("event_id","version")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_version" (
    "figure_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "known_from" TIMESTAMPTZ(6) NOT NULL,
    "known_to" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "change_reason" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "kind" "figure_kind" NOT NULL,
    "window_start" DATE,
    "window_end" DATE,
    "measure" "measure",
    "unit" TEXT NOT NULL,
    "printed_words" "claim_words",
    "printed_value" DECIMAL,

    CONSTRAINT "figure_version_pkey" PRIMARY KEY ("figure_id","version")
);

-- CreateTable
CREATE TABLE "figure_input" (
    "figure_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "crossing_id" TEXT,
    "event_id" TEXT,
    "input_figure_id" TEXT,

    CONSTRAINT "figure_input_pkey" PRIMARY KEY ("figure_id","version","position")
);

-- CreateTable
CREATE TABLE "assumption" (
    "id" TEXT NOT NULL,
    "kind" "assumption_kind" NOT NULL,
    "statement" TEXT NOT NULL,
    "subject_id" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assumption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_assumption" (
    "figure_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "assumption_id" TEXT NOT NULL,

    CONSTRAINT "figure_assumption_pkey" PRIMARY KEY ("figure_id","version","position")
);

-- CreateTable
CREATE TABLE "place" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "place_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_membership" (
    "id" TEXT NOT NULL,
    "part_id" TEXT NOT NULL,
    "whole_id" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "place_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_border" (
    "point_id" TEXT NOT NULL,
    "country_id" TEXT NOT NULL,

    CONSTRAINT "place_border_pkey" PRIMARY KEY ("point_id","country_id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_version" (
    "quote_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "known_from" TIMESTAMPTZ(6) NOT NULL,
    "known_to" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "change_reason" TEXT,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "original_text" TEXT,
    "original_language" TEXT,
    "speaker" TEXT NOT NULL,
    "speaker_role" TEXT,
    "about" TEXT,
    "said_on" DATE,
    "reported_on" DATE NOT NULL,
    "reported_precision" "reported_precision" NOT NULL DEFAULT 'DAY',
    "citation_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "quote_version_pkey" PRIMARY KEY ("quote_id","version")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "country_id" TEXT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "via_id" TEXT,
    "credited_id" TEXT,
    "stated_by" TEXT,
    "url" TEXT,
    "title" TEXT,
    "published_on" DATE,
    "retrieved_at" TIMESTAMPTZ(6),
    "archive_url" TEXT,
    "archive_sha256" TEXT,
    "exact" TEXT NOT NULL,
    "prefix" TEXT,
    "suffix" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "article_revision_leading_figure_id_idx" ON "article_revision"("leading_figure_id");

-- CreateIndex
CREATE INDEX "revision_pin_crossing_id_crossing_version_idx" ON "revision_pin"("crossing_id", "crossing_version");

-- CreateIndex
CREATE INDEX "revision_pin_event_id_event_version_idx" ON "revision_pin"("event_id", "event_version");

-- CreateIndex
CREATE INDEX "revision_pin_quote_id_quote_version_idx" ON "revision_pin"("quote_id", "quote_version");

-- CreateIndex
CREATE INDEX "revision_pin_figure_id_figure_version_idx" ON "revision_pin"("figure_id", "figure_version");

-- CreateIndex
CREATE INDEX "correction_article_id_revision_idx" ON "correction"("article_id", "revision");

-- CreateIndex
CREATE INDEX "correction_published_at_id_idx" ON "correction"("published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "crossing_version_citation_id_idx" ON "crossing_version"("citation_id");

-- CreateIndex
CREATE INDEX "crossing_known_by_reported" ON "crossing_version"("reported_on", "crossing_id");

-- CreateIndex
CREATE INDEX "crossing_supersession_superseded_id_idx" ON "crossing_supersession"("superseded_id");

-- CreateIndex
CREATE INDEX "event_version_citation_id_idx" ON "event_version"("citation_id");

-- CreateIndex
CREATE INDEX "figure_input_crossing_id_idx" ON "figure_input"("crossing_id");

-- CreateIndex
CREATE INDEX "figure_input_event_id_idx" ON "figure_input"("event_id");

-- CreateIndex
CREATE INDEX "figure_input_input_figure_id_idx" ON "figure_input"("input_figure_id");

-- CreateIndex
CREATE INDEX "figure_assumption_assumption_id_idx" ON "figure_assumption"("assumption_id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_assumption_figure_id_version_assumption_id_key" ON "figure_assumption"("figure_id", "version", "assumption_id");

-- CreateIndex
CREATE INDEX "place_membership_whole_id_idx" ON "place_membership"("whole_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_membership_part_id_whole_id_valid_from_key" ON "place_membership"("part_id", "whole_id", "valid_from");

-- CreateIndex
CREATE INDEX "place_border_country_id_idx" ON "place_border"("country_id");

-- CreateIndex
CREATE INDEX "quote_version_citation_id_idx" ON "quote_version"("citation_id");

-- CreateIndex
CREATE INDEX "source_country_id_idx" ON "source"("country_id");

-- CreateIndex
CREATE INDEX "source_name_id_idx" ON "source"("name", "id");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE INDEX "citation_via_id_idx" ON "citation"("via_id");

-- CreateIndex
CREATE INDEX "citation_credited_id_idx" ON "citation"("credited_id");

-- CreateIndex
CREATE UNIQUE INDEX "citation_id_source_id_key" ON "citation"("id", "source_id");

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_leading_figure_id_fkey" FOREIGN KEY ("leading_figure_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_pin" ADD CONSTRAINT "revision_pin_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "article_revision"("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_pin" ADD CONSTRAINT "revision_pin_crossing_id_crossing_version_fkey" FOREIGN KEY ("crossing_id", "crossing_version") REFERENCES "crossing_version"("crossing_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_pin" ADD CONSTRAINT "revision_pin_event_id_event_version_fkey" FOREIGN KEY ("event_id", "event_version") REFERENCES "event_version"("event_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_pin" ADD CONSTRAINT "revision_pin_quote_id_quote_version_fkey" FOREIGN KEY ("quote_id", "quote_version") REFERENCES "quote_version"("quote_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_pin" ADD CONSTRAINT "revision_pin_figure_id_figure_version_fkey" FOREIGN KEY ("figure_id", "figure_version") REFERENCES "figure_version"("figure_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "article_revision"("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_version" ADD CONSTRAINT "crossing_version_crossing_id_fkey" FOREIGN KEY ("crossing_id") REFERENCES "crossing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_version" ADD CONSTRAINT "crossing_version_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_version" ADD CONSTRAINT "crossing_version_destination_id_fkey" FOREIGN KEY ("destination_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_version" ADD CONSTRAINT "crossing_version_citation_id_source_id_fkey" FOREIGN KEY ("citation_id", "source_id") REFERENCES "citation"("id", "source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_version" ADD CONSTRAINT "crossing_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_version" ADD CONSTRAINT "crossing_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_supersession" ADD CONSTRAINT "crossing_supersession_superseding_id_fkey" FOREIGN KEY ("superseding_id") REFERENCES "crossing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crossing_supersession" ADD CONSTRAINT "crossing_supersession_superseded_id_fkey" FOREIGN KEY ("superseded_id") REFERENCES "crossing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_citation_id_source_id_fkey" FOREIGN KEY ("citation_id", "source_id") REFERENCES "citation"("id", "source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_version" ADD CONSTRAINT "figure_version_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_input" ADD CONSTRAINT "figure_input_figure_id_version_fkey" FOREIGN KEY ("figure_id", "version") REFERENCES "figure_version"("figure_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_input" ADD CONSTRAINT "figure_input_crossing_id_fkey" FOREIGN KEY ("crossing_id") REFERENCES "crossing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_input" ADD CONSTRAINT "figure_input_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_input" ADD CONSTRAINT "figure_input_input_figure_id_fkey" FOREIGN KEY ("input_figure_id") REFERENCES "figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_assumption" ADD CONSTRAINT "figure_assumption_figure_id_version_fkey" FOREIGN KEY ("figure_id", "version") REFERENCES "figure_version"("figure_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_assumption" ADD CONSTRAINT "figure_assumption_assumption_id_fkey" FOREIGN KEY ("assumption_id") REFERENCES "assumption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_membership" ADD CONSTRAINT "place_membership_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_membership" ADD CONSTRAINT "place_membership_whole_id_fkey" FOREIGN KEY ("whole_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_border" ADD CONSTRAINT "place_border_point_id_fkey" FOREIGN KEY ("point_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_border" ADD CONSTRAINT "place_border_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_citation_id_source_id_fkey" FOREIGN KEY ("citation_id", "source_id") REFERENCES "citation"("id", "source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_credited_id_fkey" FOREIGN KEY ("credited_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

