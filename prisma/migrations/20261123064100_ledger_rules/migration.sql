-- By hand: what Prisma's schema cannot say. In this order: append-only versions, what must never
-- be, indices, rights, comments.

-- ─── Append-only ────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Insert a new version instead.';
END $$;

-- The one change a version may suffer: the closing of its known time, by close_previous_version().
CREATE FUNCTION refuse_change_but_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() > 1
    AND OLD.known_to IS NULL
    AND to_jsonb(NEW) - 'known_to' = to_jsonb(OLD) - 'known_to'
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Insert a new version instead.';
END $$;

-- Runs once for each INSERT, however many rows. TG_ARGV[0] names the column of the record's id.
-- SECURITY DEFINER: whoever inserts version n+1 has no right to UPDATE version n.
CREATE FUNCTION close_previous_version() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  version_table constant text := format('%I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME);
  wrong text;
BEGIN
  EXECUTE format(
    'SELECT n.%1$I FROM inserted n
      WHERE n.known_to IS NOT NULL
         OR (n.version > 1 AND NOT EXISTS (
              SELECT FROM %2$s o WHERE o.%1$I = n.%1$I AND o.version = n.version - 1))
      LIMIT 1', TG_ARGV[0], version_table) INTO wrong;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION '%: the versions of % must follow one another, each open when inserted',
      TG_TABLE_NAME, wrong USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  EXECUTE format(
    'UPDATE %2$s o SET known_to = n.known_from FROM inserted n
      WHERE n.version > 1 AND o.%1$I = n.%1$I AND o.version = n.version - 1', TG_ARGV[0], version_table);
  RETURN NULL;
END $$;

-- As above for articles, where only public revisions have a known time and close one another.
CREATE FUNCTION close_previous_revision() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wrong text;
BEGIN
  SELECT n.article_id INTO wrong FROM inserted n
   WHERE n.known_to IS NOT NULL
      OR (n.revision > 1 AND NOT EXISTS (
           SELECT FROM article_revision o
            WHERE o.article_id = n.article_id AND o.revision = n.revision - 1))
   LIMIT 1;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'article_revision: the revisions of % must follow one another, each open when inserted',
      wrong USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  UPDATE article_revision o SET known_to = closing.known_from
    FROM (SELECT p.article_id, p.revision, next.known_from
            FROM article_revision p
            JOIN LATERAL (SELECT n.known_from FROM inserted n
                           WHERE n.article_id = p.article_id
                             AND n.revision > p.revision
                             AND n.known_from IS NOT NULL
                           ORDER BY n.revision LIMIT 1) next ON true
           WHERE p.known_from IS NOT NULL AND p.known_to IS NULL) closing
   WHERE o.article_id = closing.article_id AND o.revision = closing.revision;
  RETURN NULL;
END $$;

-- Rows that belong to a version (a figure's inputs, a revision's pins) are written with it, in its
-- transaction, so that what an old version said never grows. TG_ARGV: the table of the version,
-- then the two columns that name it there.
CREATE FUNCTION refuse_late_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_late boolean;
BEGIN
  EXECUTE format(
    'SELECT EXISTS (SELECT FROM inserted i JOIN %1$I v ON v.%2$I = i.%2$I AND v.%3$I = i.%3$I
      WHERE v.recorded_at <> transaction_timestamp())',
    TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]) INTO is_late;
  IF is_late THEN
    RAISE EXCEPTION '% is written in the transaction of its %, never later', TG_TABLE_NAME, TG_ARGV[0]
      USING ERRCODE = 'restrict_violation', HINT = 'Insert a new version instead.';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['crossing', 'event', 'quote', 'figure'] LOOP
    EXECUTE format(
      'CREATE TRIGGER close_previous AFTER INSERT ON %I REFERENCING NEW TABLE AS inserted
         FOR EACH STATEMENT EXECUTE FUNCTION close_previous_version(%L)',
      name || '_version', name || '_id');
  END LOOP;
  FOREACH name IN ARRAY ARRAY['crossing_version', 'event_version', 'quote_version', 'figure_version', 'article_revision'] LOOP
    EXECUTE format('CREATE TRIGGER only_closing BEFORE UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change_but_closing()', name);
    EXECUTE format('CREATE TRIGGER no_delete BEFORE DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['citation', 'assumption', 'crossing_supersession', 'figure_input', 'figure_assumption', 'revision_pin', 'correction'] LOOP
    EXECUTE format('CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['crossing_version', 'event_version', 'quote_version', 'figure_version', 'article_revision',
    'citation', 'assumption', 'crossing_supersession', 'figure_input', 'figure_assumption', 'revision_pin', 'correction'] LOOP
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

CREATE TRIGGER close_previous AFTER INSERT ON article_revision REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION close_previous_revision();
CREATE TRIGGER not_late AFTER INSERT ON figure_input REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_part('figure_version', 'figure_id', 'version');
CREATE TRIGGER not_late AFTER INSERT ON figure_assumption REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_part('figure_version', 'figure_id', 'version');
CREATE TRIGGER not_late AFTER INSERT ON revision_pin REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_part('article_revision', 'article_id', 'revision');

CREATE FUNCTION refuse_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.revision > OLD.revision THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'data_revision only advances' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER only_advances BEFORE UPDATE OR DELETE ON data_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_step_back();

INSERT INTO data_revision DEFAULT VALUES;

-- ─── What must never be ─────────────────────────────────────────────────────────────────────────

-- An id is an address, for ever: what a person can read aloud, or a UUID.
ALTER TABLE article ADD CONSTRAINT article_id_is_slug CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE crossing ADD CONSTRAINT crossing_id_is_slug CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE event ADD CONSTRAINT event_id_is_slug CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE quote ADD CONSTRAINT quote_id_is_slug CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE figure ADD CONSTRAINT figure_id_is_slug CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE source ADD CONSTRAINT source_id_is_slug CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT source_named CHECK (name <> '');
ALTER TABLE place ADD CONSTRAINT place_id_is_code CHECK (id ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  ADD CONSTRAINT place_named CHECK (name <> '');

ALTER TABLE place_membership
  ADD CONSTRAINT place_membership_not_itself CHECK (part_id <> whole_id),
  ADD CONSTRAINT place_membership_ends_after_start CHECK (valid_to > valid_from);

ALTER TABLE citation
  ADD CONSTRAINT citation_has_words CHECK (exact <> ''),
  ADD CONSTRAINT citation_url_is_web CHECK (url ~ '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT citation_archive_url_is_web CHECK (archive_url ~ '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT citation_digest_is_sha256 CHECK (archive_sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE crossing_version
  ADD CONSTRAINT crossing_version_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT crossing_version_known_to_after_from CHECK (known_to > known_from),
  ADD CONSTRAINT crossing_version_known_once_reported
    CHECK (reported_on <= (known_from AT TIME ZONE 'UTC')::date),
  ADD CONSTRAINT crossing_version_value_iff_stated CHECK ((value IS NOT NULL) = (value_state = 'VALUE')),
  ADD CONSTRAINT crossing_version_upper_value_iff_between
    CHECK ((upper_value IS NOT NULL) = (value_state = 'VALUE' AND qualifier = 'BETWEEN')),
  ADD CONSTRAINT crossing_version_range_ascends CHECK (upper_value >= value),
  ADD CONSTRAINT crossing_version_numbers_finite CHECK (
    value NOT IN ('NaN', 'Infinity', '-Infinity')
    AND upper_value NOT IN ('NaN', 'Infinity', '-Infinity')
    AND rounding_unit NOT IN ('NaN', 'Infinity', '-Infinity')
    AND lower NOT IN ('NaN', 'Infinity', '-Infinity')
    AND upper NOT IN ('NaN', 'Infinity', '-Infinity')),
  ADD CONSTRAINT crossing_version_rounding_unit_positive CHECK (rounding_unit > 0),
  ADD CONSTRAINT crossing_version_words_given CHECK (source_wording <> '' AND unit <> ''),
  ADD CONSTRAINT crossing_version_lower_absent_iff_null CHECK ((lower IS NULL) = (lower_end = 'ABSENT')),
  ADD CONSTRAINT crossing_version_upper_absent_iff_null CHECK ((upper IS NULL) = (upper_end = 'ABSENT')),
  ADD CONSTRAINT crossing_version_upper_not_below_lower
    CHECK (upper > lower OR (upper = lower AND lower_end = 'CLOSED' AND upper_end = 'CLOSED')),
  ADD CONSTRAINT crossing_version_present_is_stock CHECK (measure <> 'PRESENT' OR temporal_kind = 'STOCK'),
  ADD CONSTRAINT crossing_version_population_is_code CHECK (population ~ '^[A-Z][A-Z0-9_]*$'),
  ADD CONSTRAINT crossing_version_crosses_something
    CHECK (num_nonnulls(origin_id, destination_id) >= 1),
  ADD CONSTRAINT crossing_version_ends_differ CHECK (origin_id <> destination_id),
  ADD CONSTRAINT crossing_version_period_ends_after_start CHECK (period_end >= period_start),
  ADD CONSTRAINT crossing_version_period_finite CHECK (isfinite(period_start) AND isfinite(period_end)),
  ADD CONSTRAINT crossing_version_undated_is_unknown
    CHECK (period_precision = 'UNKNOWN' OR num_nonnulls(period_start, period_end) >= 1),
  ADD CONSTRAINT crossing_version_rank_has_reason
    CHECK (rank = 'NORMAL' OR coalesce(rank_reason, '') <> '');

ALTER TABLE crossing_supersession
  ADD CONSTRAINT crossing_supersession_not_itself CHECK (superseding_id <> superseded_id),
  ADD CONSTRAINT crossing_supersession_has_reason CHECK (reason <> '');

ALTER TABLE event_version
  ADD CONSTRAINT event_version_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT event_version_known_to_after_from CHECK (known_to > known_from),
  ADD CONSTRAINT event_version_known_once_reported
    CHECK (reported_on <= (known_from AT TIME ZONE 'UTC')::date),
  ADD CONSTRAINT event_version_titled CHECK (title <> ''),
  ADD CONSTRAINT event_version_period_ends_after_start CHECK (period_end >= period_start),
  ADD CONSTRAINT event_version_period_finite CHECK (isfinite(period_start) AND isfinite(period_end)),
  ADD CONSTRAINT event_version_undated_is_unknown
    CHECK (period_precision = 'UNKNOWN' OR num_nonnulls(period_start, period_end) >= 1),
  ADD CONSTRAINT event_version_quantity_whole_or_absent CHECK (
    num_nonnulls(value_state, qualifier, source_wording, unit, lower_end, upper_end, quantity_of) = 7
    OR num_nonnulls(value_state, qualifier, source_wording, unit, lower_end, upper_end, quantity_of,
      value, upper_value, rounding_unit, lower, upper, measure) = 0),
  ADD CONSTRAINT event_version_measure_whole_or_absent
    CHECK (num_nonnulls(measure, count_unit, temporal_kind, population) IN (0, 4)),
  ADD CONSTRAINT event_version_value_iff_stated CHECK ((value IS NOT NULL) = (value_state = 'VALUE')),
  ADD CONSTRAINT event_version_upper_value_iff_between
    CHECK ((upper_value IS NOT NULL) = (value_state = 'VALUE' AND qualifier = 'BETWEEN')),
  ADD CONSTRAINT event_version_range_ascends CHECK (upper_value >= value),
  ADD CONSTRAINT event_version_numbers_finite CHECK (
    value NOT IN ('NaN', 'Infinity', '-Infinity')
    AND upper_value NOT IN ('NaN', 'Infinity', '-Infinity')
    AND rounding_unit NOT IN ('NaN', 'Infinity', '-Infinity')
    AND lower NOT IN ('NaN', 'Infinity', '-Infinity')
    AND upper NOT IN ('NaN', 'Infinity', '-Infinity')),
  ADD CONSTRAINT event_version_rounding_unit_positive CHECK (rounding_unit > 0),
  ADD CONSTRAINT event_version_words_given CHECK (source_wording <> '' AND unit <> '' AND quantity_of <> ''),
  ADD CONSTRAINT event_version_lower_absent_iff_null CHECK ((lower IS NULL) = (lower_end = 'ABSENT')),
  ADD CONSTRAINT event_version_upper_absent_iff_null CHECK ((upper IS NULL) = (upper_end = 'ABSENT')),
  ADD CONSTRAINT event_version_upper_not_below_lower
    CHECK (upper > lower OR (upper = lower AND lower_end = 'CLOSED' AND upper_end = 'CLOSED')),
  ADD CONSTRAINT event_version_population_is_code CHECK (population ~ '^[A-Z][A-Z0-9_]*$'),
  ADD CONSTRAINT event_version_cited_source_named CHECK (citation_id IS NULL OR source_id IS NOT NULL);

ALTER TABLE quote_version
  ADD CONSTRAINT quote_version_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT quote_version_known_to_after_from CHECK (known_to > known_from),
  ADD CONSTRAINT quote_version_known_once_reported
    CHECK (reported_on <= (known_from AT TIME ZONE 'UTC')::date),
  ADD CONSTRAINT quote_version_has_words CHECK (text <> '' AND speaker <> '' AND language <> ''),
  ADD CONSTRAINT quote_version_original_whole_or_absent
    CHECK (num_nonnulls(original_text, original_language) IN (0, 2)),
  ADD CONSTRAINT quote_version_said_before_reported CHECK (said_on <= reported_on);

ALTER TABLE figure_version
  ADD CONSTRAINT figure_version_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT figure_version_known_to_after_from CHECK (known_to > known_from),
  ADD CONSTRAINT figure_version_titled CHECK (title <> '' AND unit <> ''),
  ADD CONSTRAINT figure_version_window_whole_or_absent
    CHECK (num_nonnulls(window_start, window_end) IN (0, 2)),
  ADD CONSTRAINT figure_version_window_ends_after_start CHECK (window_end >= window_start),
  ADD CONSTRAINT figure_version_printed_whole_or_absent
    CHECK (num_nonnulls(printed_words, printed_value) IN (0, 2)),
  ADD CONSTRAINT figure_version_printed_finite
    CHECK (printed_value NOT IN ('NaN', 'Infinity', '-Infinity'));

ALTER TABLE figure_input
  ADD CONSTRAINT figure_input_counts_from_zero CHECK (position >= 0),
  ADD CONSTRAINT figure_input_labelled CHECK (label <> ''),
  ADD CONSTRAINT figure_input_is_one_thing CHECK (num_nonnulls(crossing_id, event_id, input_figure_id) = 1),
  ADD CONSTRAINT figure_input_not_itself CHECK (input_figure_id <> figure_id);

ALTER TABLE assumption ADD CONSTRAINT assumption_stated CHECK (statement <> '');

ALTER TABLE article_revision
  ADD CONSTRAINT article_revision_counts_from_one CHECK (revision >= 1),
  ADD CONSTRAINT article_revision_known_iff_public CHECK ((known_from IS NULL) = (state = 'DRAFT')),
  ADD CONSTRAINT article_revision_known_to_after_from CHECK (known_to > known_from),
  ADD CONSTRAINT article_revision_public_has_date CHECK (state = 'DRAFT' OR published_at IS NOT NULL),
  ADD CONSTRAINT article_revision_known_once_published CHECK (known_from >= published_at),
  ADD CONSTRAINT article_revision_is_document CHECK (coalesce(document ->> 'type', '') = 'article'),
  ADD CONSTRAINT article_revision_has_headline CHECK (headline <> '' AND byline <> '' AND language <> '');

ALTER TABLE revision_pin
  ADD CONSTRAINT revision_pin_is_one_thing CHECK (num_nonnulls(crossing_id, event_id, quote_id, figure_id) = 1),
  ADD CONSTRAINT revision_pin_names_version CHECK (
    (crossing_id IS NULL) = (crossing_version IS NULL)
    AND (event_id IS NULL) = (event_version IS NULL)
    AND (quote_id IS NULL) = (quote_version IS NULL)
    AND (figure_id IS NULL) = (figure_version IS NULL));

ALTER TABLE correction
  ADD CONSTRAINT correction_changes_something CHECK (before <> after),
  ADD CONSTRAINT correction_has_reason CHECK (reason <> '');

ALTER TABLE data_revision
  ADD CONSTRAINT data_revision_is_one_row CHECK (id),
  ADD CONSTRAINT data_revision_counts_from_zero CHECK (revision >= 0);

-- ─── Indices ────────────────────────────────────────────────────────────────────────────────────

-- The explorer reads current versions by keyset: (sort key, id), both ascending or both descending.
-- A sort key that may be missing comes last either way: it counts as the greatest when ascending and
-- the least when descending, so that one row comparison finds the next page.
CREATE INDEX crossing_current_by_reported ON crossing_version (reported_on, crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_period_asc ON crossing_version (coalesce(period_start, 'infinity'::date), crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_period_desc ON crossing_version (coalesce(period_start, '-infinity'::date), crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_value_asc ON crossing_version (coalesce(value, 'Infinity'::numeric), crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_value_desc ON crossing_version (coalesce(value, '-Infinity'::numeric), crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_origin ON crossing_version (origin_id, reported_on, crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_destination ON crossing_version (destination_id, reported_on, crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_source ON crossing_version (source_id, reported_on, crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_measure ON crossing_version (measure, reported_on, crossing_id)
  WHERE known_to IS NULL;
CREATE INDEX crossing_current_by_event ON crossing_version (event_id, reported_on, crossing_id)
  WHERE known_to IS NULL AND event_id IS NOT NULL;
CREATE INDEX crossing_current_in_period ON crossing_version USING gist (daterange(period_start, period_end, '[]'))
  WHERE known_to IS NULL AND (period_start IS NOT NULL OR period_end IS NOT NULL);

-- The reports of one count, latest first, current or not: what a figure chooses from.
CREATE INDEX crossing_same_count
  ON crossing_version (coalesce(origin_id, ''), coalesce(destination_id, ''), measure, reported_on, crossing_id);
CREATE INDEX crossing_same_count_preferred
  ON crossing_version (coalesce(origin_id, ''), coalesce(destination_id, ''), measure) WHERE rank = 'PREFERRED';

CREATE INDEX event_current_by_period ON event_version (coalesce(period_start, 'infinity'::date), event_id)
  WHERE known_to IS NULL;
CREATE INDEX event_current_by_place ON event_version (place_id) WHERE known_to IS NULL;
CREATE INDEX event_current_by_source ON event_version (source_id) WHERE known_to IS NULL;
CREATE INDEX quote_current_by_known ON quote_version (known_from, quote_id) WHERE known_to IS NULL;
CREATE INDEX quote_current_by_source ON quote_version (source_id) WHERE known_to IS NULL;
CREATE INDEX article_public_by_date ON article_revision (published_at, article_id)
  WHERE known_to IS NULL AND state = 'PUBLISHED';

-- ─── Rights ─────────────────────────────────────────────────────────────────────────────────────

-- The role that serves, where there is one. It can add to the ledger, never change what stands in it.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'headcount_app') THEN
    GRANT USAGE ON SCHEMA public TO headcount_app;
    GRANT SELECT, INSERT ON
      article, article_revision, assumption, citation, correction, crossing, crossing_supersession,
      crossing_version, event, event_version, figure, figure_assumption, figure_input,
      figure_version, place, place_border, place_membership, quote, quote_version, revision_pin, source
      TO headcount_app;
    GRANT UPDATE ON place, place_membership, source TO headcount_app;
    GRANT DELETE ON place_border, place_membership TO headcount_app;
    GRANT SELECT, UPDATE ON data_revision TO headcount_app;
  END IF;
END $$;

-- ─── Comments, for who looks with psql ──────────────────────────────────────────────────────────

COMMENT ON TABLE place IS 'A country, a bloc of countries, or a border crossing point; the id is its code.';
COMMENT ON TABLE place_membership IS 'One place lies within another, for a time.';
COMMENT ON TABLE place_border IS 'The countries on the two sides of a border crossing point.';
COMMENT ON TABLE source IS 'Who says it; an outlet is a source too.';
COMMENT ON TABLE citation IS 'Where a statement was read, with its words. Immutable.';
COMMENT ON TABLE crossing IS 'Address of a report of how many crossed a border.';
COMMENT ON TABLE crossing_version IS 'What the report was known to say, from known_from until known_to. Append-only.';
COMMENT ON TABLE crossing_supersession IS 'A later report that takes the place of an earlier one. Append-only.';
COMMENT ON TABLE event IS 'Address of something that happened.';
COMMENT ON TABLE event_version IS 'What was known of the event, from known_from until known_to. Append-only.';
COMMENT ON TABLE quote IS 'Address of words that a named person said.';
COMMENT ON TABLE quote_version IS 'The quotation as known from known_from until known_to. Append-only.';
COMMENT ON TABLE figure IS 'Address of a number that articles print.';
COMMENT ON TABLE figure_version IS 'How the figure is derived, from known_from until known_to; its value is nowhere stored. Append-only.';
COMMENT ON TABLE figure_input IS 'One slot of a derivation, in order. Written with its figure_version.';
COMMENT ON TABLE assumption IS 'What must be granted for a figure or comparison to hold. Immutable.';
COMMENT ON TABLE figure_assumption IS 'The assumptions that a figure_version carries. Written with it.';
COMMENT ON TABLE article IS 'Address of an article.';
COMMENT ON TABLE article_revision IS 'One saved text; public ones have a known time. Append-only.';
COMMENT ON TABLE revision_pin IS 'A record version that a published revision printed. Written with its article_revision.';
COMMENT ON TABLE correction IS 'An entry of the public corrections log. Append-only.';
COMMENT ON TABLE data_revision IS 'One row: a counter that every publication advances.';
