import { OUTCOME_WORDS } from '@/features/error-report/outcome-words.ts';
import type { ErrorReportOutcome } from '@/generated/staff/graphql.ts';

/** Whether a value of a form names an outcome. */
export const isOutcome = (value: unknown): value is ErrorReportOutcome =>
  typeof value === 'string' && Object.hasOwn(OUTCOME_WORDS, value);
