import { findPublicErrorReport, type Sql, takeTurn, type TurnLimit } from '@headcount/db';
import { actOnce, KeyUsedOtherwise, recordErrorReport } from '@headcount/db/newsroom';
import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import type { ReportErrorInput } from '../../generated/resolvers.ts';
import { requestHash } from '../../publishing/request-hash.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { findReportedNumber, type ReportedNumber } from './find-reported-number.ts';
import { parseReport, type ReaderWords } from './parse-report.ts';
import { createReference } from './reference.ts';
import type { ErrorReportedParent, TooManyErrorReportsParent } from './report-outcomes.ts';

/** How many reports are taken from one address, and from everybody together where addresses are not known. */
const LIMITS = {
  address: { most: 10, seconds: 3600 },
  everybody: { most: 200, seconds: 3600 },
} as const satisfies Record<string, TurnLimit>;

/** Records that a reader says a number is wrong, once however often it is sent under one key. */
export async function reportError(
  context: Context,
  input: ReportErrorInput,
): Promise<ErrorReportedParent | FieldRefusedParent | TooManyErrorReportsParent> {
  const written = parseReport(input);
  if ('__typename' in written) return written;
  const number = await findReportedNumber(context, input);
  if ('__typename' in number) return number;
  try {
    return await inTransaction(context, async (sql) => {
      const waitSeconds = await takeTurnOf(sql, context.client);
      if (waitSeconds > 0) return { __typename: 'TooManyErrorReports', waitSeconds };
      const reference = await recordOnce(sql, number, written);
      const report = await findPublicErrorReport(sql, reference);
      if (!report) throw new Error(`The report ${reference} was recorded and is not there.`);
      return { __typename: 'ErrorReported', report };
    });
  } catch (error) {
    if (!(error instanceof KeyUsedOtherwise)) throw error;
    return fieldRefused('key', 'Another report was sent under this key.');
  }
}

function takeTurnOf(sql: Sql, client: string | null): Promise<number> {
  return client === null
    ? takeTurn(sql, 'error-report', LIMITS.everybody)
    : takeTurn(sql, `error-report:${client}`, LIMITS.address);
}

/** Records a report, and gives the reference under which it was recorded first. */
async function recordOnce(
  sql: Sql,
  number: ReportedNumber,
  { message, contact, key }: ReaderWords,
): Promise<string> {
  const record = async () => {
    const reference = createReference();
    await recordErrorReport(sql, { id: randomUUID(), reference, ...number, message, contact });
    return reference;
  };
  if (key === null) return await record();
  const hash = requestHash('reportError', [number, message, contact]);
  const once = { actorId: 'READER', key, requestHash: hash };
  return (await actOnce(sql, once, record)).answer;
}
