-- An override is about the text that was read when it was made.
ALTER TABLE "draft_override" ADD COLUMN "version" INTEGER;

-- Those made before are about the text that was saved last by then.
UPDATE "draft_override" AS o SET "version" = coalesce(
  (SELECT max(v."version") FROM "draft_version" AS v
    WHERE v."draft_id" = o."draft_id" AND v."saved_at" <= o."made_at"), 1);

ALTER TABLE "draft_override" ALTER COLUMN "version" SET NOT NULL;
