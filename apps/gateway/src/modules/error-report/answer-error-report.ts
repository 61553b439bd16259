import {
  answerErrorReport,
  type ErrorReport,
  findErrorReportsByIds,
  recordAudit,
} from '@headcount/db/newsroom';
import { emptyArticle } from '@headcount/ledger';
import { isPlainText } from '../../arguments/is-plain-text.ts';
import type { AnswerErrorReportInput } from '../../generated/staff-resolvers.ts';
import { ownNumbersIn } from '../../publishing/own-numbers.ts';
import { toldOfArticle } from '../../publishing/told-of-article.ts';
import { parseGlobalId } from '../../relay/global-id.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';
import { inTransaction } from '../record/in-transaction.ts';
import type { ErrorReportAnsweredParent } from './staff-parents.ts';

/** Characters of an answer, at most. */
const ANSWER_LENGTH = 2000;

/** Answers a reader's report, once, on the record. */
export async function answerReport(
  context: StaffContext,
  input: AnswerErrorReportInput,
): Promise<ErrorReportAnsweredParent | FieldRefusedParent> {
  const { viewer, read, loaders } = context;
  const answer = input.answer.trim();
  if (answer === '' || answer.length > ANSWER_LENGTH || !isPlainText(answer)) {
    const message = 'An answer has 1 to 2,000 characters, none of them a control character.';
    return fieldRefused('answer', message);
  }
  const [report] = await read((sql) => findErrorReportsByIds(sql, [input.report]));
  if (!report) return fieldRefused('report', 'There is no report of this id.');
  const correctionId = input.correction ? parseGlobalId(input.correction, 'correction').id : null;
  if (correctionId !== null && input.outcome !== 'CORRECTED') {
    return fieldRefused('correction', 'Only an answer of CORRECTED names a correction.');
  }
  const corrections = report.articleId
    ? await loaders.correctionsOfArticle(report.articleId, null)
    : [];
  if (correctionId !== null && !corrections.some(({ id }) => id === correctionId)) {
    return fieldRefused('correction', 'The article of this report has no such correction.');
  }
  const own = await ownNumbersOf(context, answer, report);
  if (own) return fieldRefused('answer', own);

  return await inTransaction(context, async (sql) => {
    const answered = await answerErrorReport(sql, report.id, {
      outcome: input.outcome,
      answer,
      answeredBy: viewer.id,
      correctionId,
    });
    if (!answered) return fieldRefused('report', 'Somebody has answered this report already.');
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'ERROR_REPORT_ANSWERED',
      subjectKind: 'ERROR_REPORT',
      subjectId: report.id,
      details: { reference: report.reference, outcome: input.outcome },
    });
    return { __typename: 'ErrorReportAnswered', report: answered };
  });
}

/** Says that an answer prints numbers which neither its article nor the number it is about has printed. */
async function ownNumbersOf(
  context: StaffContext,
  answer: string,
  { articleId, words }: ErrorReport,
): Promise<string | null> {
  const told = articleId === null ? null : await toldOfArticle(context, articleId);
  const { printed = [], ...rest } = told ?? { document: emptyArticle(), language: 'en' };
  return ownNumbersIn(answer, { ...rest, printed: [words, ...printed] });
}
