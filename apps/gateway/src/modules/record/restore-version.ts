import type { RestoreRecordVersionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { type ChangeOutcome, changeVersion } from './change-version.ts';
import { Faults } from './entry/faults.ts';
import { readText } from './entry/read-text.ts';
import { refused } from './refused.ts';

/** Makes a new version of a record that says what an earlier one said. */
export async function restoreVersion(
  context: StaffContext,
  input: RestoreRecordVersionInput,
): Promise<ChangeOutcome> {
  const faults = new Faults();
  const changeReason = readText(faults, 'reason', input.reason, 'the reason', {
    isNeeded: true,
    most: 1000,
  });
  const { kind, key, version: seen, of } = input;
  if (changeReason === null) return refused(faults);
  return changeVersion(context, {
    kind,
    key,
    seen,
    changeReason,
    action: 'RECORD_RESTORED',
    async make(sql, versions, writing, found) {
      const wanted = versions.find(({ version }) => version === of && version < seen);
      if (wanted) await wanted.writeAgain(sql, key, writing);
      else found.refuse('of', of, `an earlier version than ${seen}`);
      return wanted !== undefined;
    },
  });
}
