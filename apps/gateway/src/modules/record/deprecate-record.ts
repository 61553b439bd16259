import type { DeprecateRecordInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { type ChangeOutcome, changeVersion } from './change-version.ts';
import { Faults } from './entry/faults.ts';
import { readText } from './entry/read-text.ts';
import { refused } from './refused.ts';

/** Marks a record as no longer to be used, or as to be used again. What cites it stays readable. */
export async function deprecateRecord(
  context: StaffContext,
  input: DeprecateRecordInput,
): Promise<ChangeOutcome> {
  const faults = new Faults();
  const reason = readText(faults, 'deprecatedReason', input.deprecatedReason, 'a reason', {
    most: 1000,
  });
  const changeReason = readText(
    faults,
    'changeReason',
    input.changeReason,
    'the reason for the change',
    {
      isNeeded: true,
      most: 1000,
    },
  );
  if (changeReason === null || faults.all.length > 0) return refused(faults);
  const { kind, key, version: seen } = input;
  return changeVersion(context, {
    kind,
    key,
    seen,
    changeReason,
    action: 'RECORD_DEPRECATED',
    async make(sql, [latest], writing) {
      await latest?.writeDeprecated(sql, key, reason, writing);
      return latest !== undefined;
    },
  });
}
