import type { Notice } from '@headcount/ledger/proposal';
import type { LedgerRecordParent } from '../../../parents.ts';

/** A note beside an entry, with the records that it names. */
export interface EntryNotice extends Omit<Notice, 'records'> {
  readonly records: LedgerRecordParent[];
}

/** The ledger names records by id: here each name becomes the record, among those that were looked at. */
export function noticesWith(
  notices: readonly Notice[],
  known: readonly LedgerRecordParent[],
): EntryNotice[] {
  const byId = new Map(known.map((record) => [record.id, record]));
  return notices.map((notice) => ({
    ...notice,
    records: notice.records.flatMap((id) => byId.get(id) ?? []),
  }));
}
