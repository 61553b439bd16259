import type { RecordPlaceInput } from '@/generated/staff/graphql.ts';
import { chosen, type Filing, type FormLine, said } from '../form/form-values.ts';

/** A place as it stands in its form. */
export interface PlaceValues {
  /** The code of a new place; the record's own afterwards. */
  key: string;
  name: string;
  kind: string;
  /** Each with `whole`, `from` and `to`. */
  partOf: readonly FormLine[];
  /** Each with `place`. */
  between: readonly FormLine[];
}

/** The form of a new place. */
export const NEW_PLACE: PlaceValues = { key: '', name: '', kind: '', partOf: [], between: [] };

/** The form as the newsroom's gateway takes it. */
export function inputOfPlace(values: PlaceValues, filing: Filing): RecordPlaceInput {
  return {
    ...filing,
    key: filing.key ?? said(values.key),
    name: said(values.name),
    kind: chosen(values.kind),
    partOf: values.partOf.map(({ whole = '', from = '', to = '' }) => ({
      whole: said(whole),
      from: said(from),
      to: said(to),
    })),
    // Countries on two sides are said of a crossing point alone.
    between:
      values.kind === 'BORDER_POINT' ? values.between.map(({ place = '' }) => place.trim()) : [],
  };
}
