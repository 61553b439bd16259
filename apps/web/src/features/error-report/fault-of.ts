import type { TypedReport } from './typed-report.ts';

/** The id of the sentence that says why a report was not taken. */
export const PROBLEM = 'problem';

/** What tells a control of the form that it was the one at fault, and where it is told why. */
export function faultOf(typed: TypedReport | null, field: string, hint?: string) {
  const isFaulty = typed?.problem.field === field;
  const described = [isFaulty && PROBLEM, hint].filter((id) => !!id).join(' ');
  return {
    'aria-invalid': isFaulty || undefined,
    'aria-describedby': described || undefined,
  };
}
