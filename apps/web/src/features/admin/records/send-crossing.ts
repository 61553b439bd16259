import type { RecordCrossingInput } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { recordCrossing } from './crossing-operations.ts';

/** Why a report was not recorded. */
export interface Refusal {
  kind: 'REFUSED';
  title: string;
  reasons: readonly string[];
  /** Faults by the way to their field. */
  faults: ReadonlyMap<string, string>;
  /** The version to record over next, where somebody recorded one meanwhile. */
  version: number | null;
}

/** What came of recording: where the report stands now, or why not. */
export type Recorded = { kind: 'RECORDED'; address: string } | Refusal;

/** Sends a report to be recorded. */
export async function sendCrossing(input: RecordCrossingInput): Promise<Recorded> {
  const answer = await askStaffFromBrowser(recordCrossing, { input });
  if (!answer.isGiven) return refused('It was not recorded', [staffFailureWords(answer.failure)]);
  const result = answer.data.recordCrossing;
  switch (result.__typename) {
    case 'CrossingRecorded':
      return { kind: 'RECORDED', address: `/admin/records/crossings/${result.crossing.key}` };
    case 'RecordHeld':
      return { kind: 'RECORDED', address: '/admin/records' };
    case 'RecordRefused':
      return {
        ...refused(
          'It cannot be recorded as it is',
          result.faults.map(({ message }) => message),
        ),
        faults: new Map(result.faults.map(({ path, message }) => [path, message])),
      };
    case 'RecordConflict': {
      const theirs = result.changes.map(
        ({ field, before, after }) =>
          `${field}: ${before ?? 'nothing'} became ${after ?? 'nothing'}`,
      );
      const todo =
        'What you typed stands below as you typed it. Take over what is theirs and record again.';
      const title = `${result.by.name} recorded version ${result.version} meanwhile`;
      return { ...refused(title, [...theirs, todo]), version: result.version };
    }
  }
}

function refused(title: string, reasons: readonly string[]): Refusal {
  return { kind: 'REFUSED', title, reasons, faults: new Map(), version: null };
}
