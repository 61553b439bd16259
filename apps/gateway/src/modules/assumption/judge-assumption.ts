import { searchAssumptions } from '@headcount/db/records';
import { judgeAssumption as judge } from '@headcount/ledger/proposal';
import type { RecordAssumptionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { noticesWith } from '../record/judge/notices.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { namedByAssumption, readAssumption } from './entry-of-assumption.ts';

/** So many assumptions of like words are looked at. */
const MOST_ALIKE = 20;

/** What the ledger makes of an assumption while it is typed, as far as it can be read. */
export async function judgeAssumption(
  context: StaffContext,
  input: RecordAssumptionInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByAssumption(input));
  const faults = new Faults();
  const read = readAssumption(faults, input, found);
  const statement = read.statement ?? '';
  const alike =
    statement === ''
      ? []
      : await context.read((sql) => searchAssumptions(sql, wordsOf(statement), MOST_ALIKE));
  return {
    faults: faults.all,
    quantity: null,
    suggestions: [],
    proposal: null,
    notices: noticesWith(judge({ ...read, statement }, alike), []),
  };
}

/** A sentence without its marks, for the search takes words. */
const wordsOf = (statement: string): string => (statement.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
