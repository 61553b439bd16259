import type { CaveatCode, RefusalCode } from '@headcount/ledger';
import type { LedgerRecordParent } from '../../parents.ts';

/** A caveat or a refusal with the records it is about. */
export interface Doubt<Code extends string> {
  readonly code: Code;
  readonly message: string;
  readonly records: readonly LedgerRecordParent[];
}

export type CaveatDoubt = Doubt<CaveatCode>;
/** Beside the ledger's reasons there is one limit of this API. */
export type RefusalDoubt = Doubt<RefusalCode | 'TOO_MANY_INPUTS'>;

/** The ledger names records by id: here each name becomes the record, among those that were looked at. */
export function doubtsOf<Code extends string>(
  doubts: readonly { code: Code; message: string; records: readonly string[] }[],
  known: readonly LedgerRecordParent[],
): Doubt<Code>[] {
  const byId = new Map(known.map((record) => [record.id, record]));
  return doubts.map(({ code, message, records }) => ({
    code,
    message,
    records: records.flatMap((id) => byId.get(id) ?? []),
  }));
}
