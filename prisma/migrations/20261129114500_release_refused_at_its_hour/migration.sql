-- AlterTable
ALTER TABLE "release" ADD COLUMN     "refusal" TEXT,
ADD COLUMN     "refused_at" TIMESTAMPTZ(6);
