import type { RecordAssumptionInput } from '@/generated/staff/graphql.ts';
import { chosen, type Filing, said } from '../form/form-values.ts';

/** An assumption as it stands in its form. */
export interface AssumptionValues {
  kind: string;
  statement: string;
  /** `FIGURE`, `CROSSING` or `EVENT`: of which of the two that follow it speaks, if of either. */
  about: string;
  crossing: string;
  event: string;
}

/** The form of a new assumption. */
export const NEW_ASSUMPTION: AssumptionValues = {
  kind: '',
  statement: '',
  about: 'FIGURE',
  crossing: '',
  event: '',
};

/** The form as the newsroom's gateway takes it: an assumption has one version, and no reason to change. */
export function inputOfAssumption(
  { kind, statement, about, crossing, event }: AssumptionValues,
  { key, holdForRelease }: Filing,
): RecordAssumptionInput {
  const subject = about === 'CROSSING' ? crossing : about === 'EVENT' ? event : '';
  return {
    key,
    holdForRelease,
    kind: chosen(kind),
    statement: said(statement),
    subject: said(subject),
  };
}
