import type { AuditPageQuery } from '@/generated/staff/graphql.ts';
import { toCsv } from '@/features/explore/csv.ts';

type Entry = AuditPageQuery['auditEntries']['edges'][number]['node'];

/** How the audit leaves the newsroom: a table, or one JSON object to a line. */
export type AuditFormat = 'csv' | 'jsonl';

const COLUMNS = [
  'position',
  'at',
  'actorId',
  'actorName',
  'action',
  'subjectKind',
  'subjectId',
  'details',
  'previousHash',
  'hash',
] as const;

/** The first line of a download; JSON lines have none. */
export const auditHead = (format: AuditFormat): string =>
  format === 'csv' ? toCsv(COLUMNS, []) : '';

/** Entries as lines of a download, each with its hashes, so that the chain can be worked out anew. */
export const auditLines = (format: AuditFormat, entries: readonly Entry[]): string =>
  entries
    .map((entry) =>
      format === 'csv'
        ? toCsv(
            COLUMNS.map((name) => entry[name] ?? ''),
            [],
          )
        : `${JSON.stringify({ ...entry, details: JSON.parse(entry.details) as unknown })}\n`,
    )
    .join('');
