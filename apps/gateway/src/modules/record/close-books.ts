import { advanceDataRevision, type Sql } from '@headcount/db';
import { appendOutbox, recordAudit } from '@headcount/db/newsroom';
import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { ChangedRecord } from '../impact/changed-records.ts';

/** What somebody did to a record. */
export interface RecordAct {
  readonly action:
    | 'RECORD_RECORDED'
    | 'RECORD_HELD'
    | 'RECORD_RESTORED'
    | 'RECORD_DEPRECATED'
    | 'RECORD_SUPERSEDED'
    | 'RECORD_REPLACED';
  readonly kind: RecordKind;
  readonly id: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Records that changed with it. */
  readonly others?: readonly ChangedRecord[];
}

/** The last acts of a transaction that changed records: what follows, the data revision, the audit. */
export async function closeBooks(sql: Sql, viewer: Viewer, act: RecordAct): Promise<void> {
  const { action, kind, id, details, others = [] } = act;
  // What is held is not there yet: nothing follows from it.
  if (action !== 'RECORD_HELD') {
    await appendOutbox(sql, 'RECORDS_CHANGED', { records: [{ kind, id }, ...others] });
    await advanceDataRevision(sql);
  }
  await recordAudit(sql, {
    actorId: viewer.id,
    actorName: viewer.name,
    action,
    subjectKind: kind,
    subjectId: id,
    details,
  });
}
