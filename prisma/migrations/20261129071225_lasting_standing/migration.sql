-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "reference_kind" ADD VALUE 'CITATION';
ALTER TYPE "reference_kind" ADD VALUE 'ASSUMPTION';

-- AlterTable
ALTER TABLE "assumption" ADD COLUMN     "deprecated_reason" TEXT,
ADD COLUMN     "replaced_by_id" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "citation" ADD COLUMN     "deprecated_reason" TEXT,
ADD COLUMN     "replaced_by_id" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "assumption_replaced_by_id_key" ON "assumption"("replaced_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "citation_replaced_by_id_key" ON "citation"("replaced_by_id");

-- AddForeignKey
ALTER TABLE "assumption" ADD CONSTRAINT "assumption_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "assumption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
