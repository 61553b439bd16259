-- CreateEnum
CREATE TYPE "import_ask" AS ENUM ('REHEARSAL', 'RUN');

-- AlterTable
ALTER TABLE "import_job" ADD COLUMN     "asked" "import_ask",
ADD COLUMN     "asked_by" TEXT,
ADD COLUMN     "doing" TEXT,
ADD COLUMN     "share" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "import_refusal" ADD COLUMN     "allowed" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "code" TEXT NOT NULL;
