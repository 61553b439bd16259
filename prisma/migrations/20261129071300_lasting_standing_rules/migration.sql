-- By hand: what Prisma's schema cannot say of how citations and assumptions stand. In this order:
-- append-only words, what must never be, rights, comments.

-- ─── Append-only ────────────────────────────────────────────────────────────────────────────────

-- The one change that a citation or an assumption may suffer: whether it is to be used, and which
-- other took its place. Every change is counted; once another took its place it suffers none.
CREATE FUNCTION refuse_change_but_of_standing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  standing constant text[] := ARRAY['deprecated_reason', 'replaced_by_id', 'version'];
BEGIN
  IF OLD.replaced_by_id IS NULL
    AND NEW.version = OLD.version + 1
    AND to_jsonb(NEW) - standing = to_jsonb(OLD) - standing
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Record another one, and have it take this one''s place.';
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['citation', 'assumption'] LOOP
    EXECUTE format('DROP TRIGGER no_change ON %I', name);
    EXECUTE format('CREATE TRIGGER only_standing BEFORE UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change_but_of_standing()', name);
    EXECUTE format('CREATE TRIGGER no_delete BEFORE DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- ─── What must never be ─────────────────────────────────────────────────────────────────────────

ALTER TABLE citation
  ADD CONSTRAINT citation_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT citation_not_in_its_own_place CHECK (replaced_by_id <> id),
  ADD CONSTRAINT citation_replaced_has_reason
    CHECK (replaced_by_id IS NULL OR coalesce(btrim(deprecated_reason), '') <> '');

ALTER TABLE assumption
  ADD CONSTRAINT assumption_counts_from_one CHECK (version >= 1),
  ADD CONSTRAINT assumption_not_in_its_own_place CHECK (replaced_by_id <> id),
  ADD CONSTRAINT assumption_replaced_has_reason
    CHECK (replaced_by_id IS NULL OR coalesce(btrim(deprecated_reason), '') <> '');

-- ─── Rights ─────────────────────────────────────────────────────────────────────────────────────

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'headcount_app') THEN
    GRANT UPDATE (deprecated_reason, replaced_by_id, version) ON citation, assumption TO headcount_app;
  END IF;
END $$;

-- ─── Comments, for who looks with psql ──────────────────────────────────────────────────────────

COMMENT ON TABLE citation IS 'Where a statement was read, with its words. Only whether it is to be used ever changes.';
COMMENT ON TABLE assumption IS 'What must be granted for a figure or comparison to hold. Only whether it is to be used ever changes.';
COMMENT ON TABLE reference_revision IS 'How a source, place, citation or assumption stood after a change. Append-only.';
