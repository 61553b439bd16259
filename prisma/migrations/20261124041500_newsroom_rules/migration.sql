-- By hand: what Prisma's schema cannot say of the newsroom's tables. In this order: append-only
-- books, the chain of the audit log, what must never be, indices, rights, comments.

-- ─── Append-only ────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['draft_version', 'draft_decision', 'revision_override', 'audit_entry', 'capture',
    'capture_check', 'reference_revision'] LOOP
    EXECUTE format('CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

CREATE TRIGGER not_late AFTER INSERT ON revision_override REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_part('article_revision', 'article_id', 'revision');

-- A version of a draft is saved with the draft's own row: it never runs ahead of it.
CREATE FUNCTION refuse_unknown_draft_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version > (SELECT d.version FROM draft d WHERE d.id = NEW.draft_id) THEN
    RAISE EXCEPTION 'draft_version: draft % has no version % yet', NEW.draft_id, NEW.version
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER follows_draft BEFORE INSERT ON draft_version
  FOR EACH ROW EXECUTE FUNCTION refuse_unknown_draft_version();

-- A working copy's version only advances.
CREATE FUNCTION refuse_version_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version < OLD.version THEN
    RAISE EXCEPTION '% only advances: % after % is refused', TG_TABLE_NAME, NEW.version, OLD.version
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_advances BEFORE UPDATE ON draft FOR EACH ROW EXECUTE FUNCTION refuse_version_step_back();
CREATE TRIGGER only_advances BEFORE UPDATE ON release FOR EACH ROW EXECUTE FUNCTION refuse_version_step_back();
CREATE TRIGGER only_advances BEFORE UPDATE ON source FOR EACH ROW EXECUTE FUNCTION refuse_version_step_back();
CREATE TRIGGER only_advances BEFORE UPDATE ON place FOR EACH ROW EXECUTE FUNCTION refuse_version_step_back();

-- ─── The chain of the audit log ─────────────────────────────────────────────────────────────────

-- What an entry's hash is made of: everything it says, and the hash before it.
CREATE FUNCTION audit_hash(entry audit_entry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry.previous_hash, entry.position,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.actor_id, entry.actor_name, entry.action, entry.subject_kind, entry.subject_id,
    entry.details)::text, 'UTF8')), 'hex')
$$;

-- One entry at a time, until its transaction ends: so positions have no gaps and the chain no forks.
-- An entry that names its own place or hash is refused. SECURITY DEFINER, so that the chain holds
-- whatever the writer may read.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  last audit_entry;
BEGIN
  IF NEW.position <> 0 OR NEW.previous_hash <> '' OR NEW.hash <> '' THEN
    RAISE EXCEPTION 'audit_entry: position and hashes are the database''s to write'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(3722023);
  SELECT * INTO last FROM audit_entry ORDER BY position DESC LIMIT 1;
  NEW.position := coalesce(last.position, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, repeat('0', 64));
  NEW.at := clock_timestamp();
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER chained BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

-- ─── What must never be ─────────────────────────────────────────────────────────────────────────

ALTER TABLE staff_user
  ADD CONSTRAINT staff_user_named CHECK (name <> ''),
  ADD CONSTRAINT staff_user_email_lower_case CHECK (email = lower(email) AND email LIKE '%_@_%');

ALTER TABLE staff_invitation
  ADD CONSTRAINT staff_invitation_email_lower_case CHECK (email = lower(email)),
  ADD CONSTRAINT staff_invitation_names_whom CHECK (email IS NOT NULL OR role = 'ADMINISTRATOR'),
  ADD CONSTRAINT staff_invitation_digest_is_sha256 CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT staff_invitation_accepted_by_somebody CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
  ADD CONSTRAINT staff_invitation_expires CHECK (expires_at > created_at);

ALTER TABLE draft
  ADD CONSTRAINT draft_slug_is_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 100),
  ADD CONSTRAINT draft_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT draft_is_document CHECK (coalesce(document ->> 'type', '') = 'article'),
  ADD CONSTRAINT draft_language_named CHECK (language <> ''),
  ADD CONSTRAINT draft_scheduled_has_hour
    CHECK ((state = 'SCHEDULED') = (scheduled_for IS NOT NULL) AND (state = 'SCHEDULED') = (scheduled_by IS NOT NULL)),
  ADD CONSTRAINT draft_approved_by_somebody
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)
      AND (state NOT IN ('APPROVED', 'SCHEDULED') OR approved_by IS NOT NULL)),
  ADD CONSTRAINT draft_not_before_embargo CHECK (scheduled_for >= embargo_until),
  ADD CONSTRAINT draft_published_has_address CHECK (state <> 'PUBLISHED' OR slug IS NOT NULL);

ALTER TABLE draft_version
  ADD CONSTRAINT draft_version_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT draft_version_is_document CHECK (coalesce(document ->> 'type', '') = 'article');

ALTER TABLE draft_comment
  ADD CONSTRAINT draft_comment_has_words CHECK (body <> ''),
  ADD CONSTRAINT draft_comment_resolved_by_somebody CHECK ((resolved_at IS NULL) = (resolved_by IS NULL));

ALTER TABLE draft_override
  ADD CONSTRAINT draft_override_has_reason CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT draft_override_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));

ALTER TABLE draft_correction
  ADD CONSTRAINT draft_correction_has_words CHECK (before <> '' AND after <> ''),
  ADD CONSTRAINT draft_correction_dropped_by_somebody CHECK ((dropped_at IS NULL) = (dropped_by IS NULL));

ALTER TABLE revision_override
  ADD CONSTRAINT revision_override_counts_from_zero CHECK (position >= 0),
  ADD CONSTRAINT revision_override_has_reason CHECK (btrim(reason) <> '' AND made_by <> '');

ALTER TABLE article_revision
  ADD CONSTRAINT article_revision_taken_back_has_reason
    CHECK (state NOT IN ('WITHDRAWN', 'RECALLED') OR coalesce(btrim(change_reason), '') <> '');

ALTER TABLE release
  ADD CONSTRAINT release_titled CHECK (btrim(title) <> ''),
  ADD CONSTRAINT release_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT release_scheduled_has_hour
    CHECK ((state = 'SCHEDULED') = (scheduled_for IS NOT NULL) AND (state = 'SCHEDULED') = (scheduled_by IS NOT NULL)),
  ADD CONSTRAINT release_not_before_embargo CHECK (scheduled_for >= embargo_until),
  ADD CONSTRAINT release_published_has_date CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL));

ALTER TABLE audit_entry
  ADD CONSTRAINT audit_entry_action_is_verb CHECK (action ~ '^[A-Z]+(_[A-Z0-9]+)*$'),
  ADD CONSTRAINT audit_entry_has_actor CHECK (actor_name <> ''),
  ADD CONSTRAINT audit_entry_subject_whole_or_absent CHECK (num_nonnulls(subject_kind, subject_id) IN (0, 2)),
  ADD CONSTRAINT audit_entry_chained CHECK (position >= 1 AND hash ~ '^[0-9a-f]{64}$');

ALTER TABLE outbox_entry ADD CONSTRAINT outbox_entry_topic_named CHECK (topic ~ '^[A-Z]+(_[A-Z]+)*$');

ALTER TABLE stored_file
  ADD CONSTRAINT stored_file_digest_is_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT stored_file_named CHECK (name <> '' AND media_type <> ''),
  ADD CONSTRAINT stored_file_length_counted CHECK (byte_length >= 0);

ALTER TABLE capture ADD CONSTRAINT capture_url_is_web CHECK (url ~ '^https?://[^[:space:]]+$');

ALTER TABLE reference_revision ADD CONSTRAINT reference_revision_counts_from_one CHECK (version >= 1);

ALTER TABLE error_report
  ADD CONSTRAINT error_report_has_words CHECK (words <> '' AND message <> ''),
  ADD CONSTRAINT error_report_answered_whole
    CHECK (num_nonnulls(outcome, answer, answered_by, answered_at) IN (0, 4)),
  ADD CONSTRAINT error_report_correction_is_outcome CHECK (correction_id IS NULL OR outcome = 'CORRECTED');

-- ─── Indices ────────────────────────────────────────────────────────────────────────────────────

CREATE INDEX draft_on_desk ON draft (updated_at DESC, id) WHERE discarded_at IS NULL;
CREATE INDEX draft_due ON draft (scheduled_for) WHERE state = 'SCHEDULED';
CREATE INDEX release_due ON release (scheduled_for) WHERE state = 'SCHEDULED';
CREATE INDEX outbox_entry_waiting ON outbox_entry (available_at, id) WHERE done_at IS NULL AND parked_at IS NULL;
CREATE INDEX error_report_open ON error_report (created_at, id) WHERE outcome IS NULL;
CREATE UNIQUE INDEX staff_invitation_one_open ON staff_invitation (email)
  WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- ─── Rights ─────────────────────────────────────────────────────────────────────────────────────

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'headcount_app') THEN
    GRANT SELECT, INSERT ON
      staff_user, staff_session, staff_account, staff_verification, staff_two_factor, staff_rate_limit,
      staff_invitation, draft, draft_version, draft_decision, draft_comment, draft_override,
      draft_correction, editing_presence, release, held_record, revision_override, audit_entry,
      outbox_entry, idempotency_entry, stored_file, stored_file_chunk, capture, capture_check,
      reference_revision, import_job, import_refusal, import_mapping, error_report
      TO headcount_app;
    GRANT UPDATE ON
      staff_user, staff_session, staff_account, staff_verification, staff_two_factor, staff_rate_limit,
      staff_invitation, draft, draft_comment, draft_override, draft_correction, editing_presence, release,
      held_record, outbox_entry, idempotency_entry, stored_file, import_job, import_mapping, error_report
      TO headcount_app;
    GRANT DELETE ON
      staff_session, staff_account, staff_verification, staff_two_factor, staff_rate_limit,
      editing_presence, held_record, outbox_entry, idempotency_entry, stored_file, stored_file_chunk,
      import_refusal, import_mapping
      TO headcount_app;
    GRANT USAGE ON SEQUENCE draft_decision_id_seq, outbox_entry_id_seq, capture_check_id_seq TO headcount_app;
  END IF;
END $$;

-- ─── Comments, for who looks with psql ──────────────────────────────────────────────────────────

COMMENT ON TABLE staff_user IS 'A member of the newsroom.';
COMMENT ON TABLE staff_invitation IS 'A link by which somebody becomes staff, once; only its digest is kept.';
COMMENT ON TABLE draft IS 'The working copy of an article. Never public.';
COMMENT ON TABLE draft_version IS 'One acknowledged save of a draft. Append-only.';
COMMENT ON TABLE draft_decision IS 'A step of the review. Append-only.';
COMMENT ON TABLE release IS 'Articles and records that become public together.';
COMMENT ON TABLE held_record IS 'A record that waits for its release and stands in no table of the ledger until then.';
COMMENT ON TABLE revision_override IS 'An error that an editor-in-chief let stand, with the printed reason. Written with its article_revision.';
COMMENT ON TABLE audit_entry IS 'Who did what. Append-only, chained by hash: audit_hash(entry) must equal hash.';
COMMENT ON TABLE outbox_entry IS 'What must follow from a commit, at least once.';
COMMENT ON TABLE stored_file IS 'An uploaded file; its bytes stand in stored_file_chunk.';
COMMENT ON TABLE capture IS 'A copy of what a citation cites. Append-only.';
COMMENT ON TABLE reference_revision IS 'How a source or place stood after a change. Append-only.';
COMMENT ON TABLE error_report IS 'What a reader says is wrong with a number; message and contact are never public.';
