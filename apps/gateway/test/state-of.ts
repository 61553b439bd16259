import type { Database } from '@headcount/db';

/** Everything that a publication writes to. */
const TABLES = [
  'article',
  'article_revision',
  'audit_entry',
  'citation',
  'correction',
  'crossing_version',
  'data_revision',
  'draft',
  'draft_correction',
  'draft_decision',
  'draft_override',
  'draft_version',
  'held_record',
  'idempotency_entry',
  'outbox_entry',
  'reference_revision',
  'release',
  'revision_override',
  'revision_pin',
  'source',
];

/** A digest of every row that a publication could have written or changed. */
export async function stateOf(owner: Database): Promise<Record<string, string>> {
  const digests = TABLES.map(
    (table) =>
      `(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${table} t) as ${table}`,
  );
  const [row] = await owner.prisma.$queryRawUnsafe<Record<string, string>[]>(
    `select ${digests.join(', ')}`,
  );
  return row ?? {};
}
