import { searchAssumptions } from '@headcount/db/records';
import { judgeAssumption as judge, type Notice } from '@headcount/ledger/proposal';
import type {
  RecordAssumptionInput,
  ReplaceAssumptionInput,
} from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { judgementOf } from '../record/judge/judgement-of.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { type AssumptionRead, namedByAssumption, readAssumption } from './entry-of-assumption.ts';
import { readAssumptionReplacement } from './entry-of-replacement.ts';

/** So many assumptions of like words are looked at. */
const MOST_ALIKE = 20;

/** What the ledger makes of an assumption while it is typed, as far as it can be read. */
export async function judgeAssumption(
  context: StaffContext,
  input: RecordAssumptionInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByAssumption(input));
  const faults = new Faults();
  const { key, statement, subject } = readAssumption(faults, input, found);
  return judgementOf(faults, await noticesOf(context, { key, statement, subject }));
}

/** The same of another wording of one that is there. */
export async function judgeAssumptionReplacement(
  context: StaffContext,
  input: ReplaceAssumptionInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, { assumption: [input.key] });
  const faults = new Faults();
  const { old, statement } = readAssumptionReplacement(faults, input, found);
  const entered = { key: old?.id ?? null, statement, subject: old?.subject ?? null };
  return judgementOf(faults, await noticesOf(context, entered));
}

/** Those of like words that are there to be used, but for the one of this key. */
async function noticesOf(
  { read }: StaffContext,
  { key, statement, subject }: Pick<AssumptionRead, 'key' | 'statement' | 'subject'>,
): Promise<Notice[]> {
  if (statement === null) return [];
  const alike = await read((sql) => searchAssumptions(sql, wordsOf(statement), MOST_ALIKE));
  const inUse = alike.filter(({ deprecatedReason }) => deprecatedReason === null);
  return judge({ key, statement, subject }, inUse);
}

/** A sentence without its marks, for the search takes words. */
const wordsOf = (statement: string): string => (statement.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
