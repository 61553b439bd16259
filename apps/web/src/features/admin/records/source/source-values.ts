import type { RecordSourceInput } from '@/generated/staff/graphql.ts';
import { chosen, type Filing, said } from '../form/form-values.ts';

/** A source as it stands in its form. */
export interface SourceValues {
  name: string;
  kind: string;
  place: string;
  note: string;
}

/** The form of a new source. */
export const NEW_SOURCE: SourceValues = { name: '', kind: '', place: '', note: '' };

/** The form as the newsroom's gateway takes it. */
export function inputOfSource(values: SourceValues, filing: Filing): RecordSourceInput {
  return {
    ...filing,
    name: said(values.name),
    kind: chosen(values.kind),
    place: said(values.place),
    note: said(values.note),
  };
}
