import type { FigureSlotInput, RecordFigureInput } from '@/generated/staff/graphql.ts';
import { chosen, type Filing, type FormLine, said } from '../form/form-values.ts';

/** A figure as it stands in its form. */
export interface FigureValues {
  title: string;
  description: string;
  kind: string;
  windowStart: string;
  windowEnd: string;
  measure: string;
  unit: string;
  /** Its parts: `label`, `sort` (CROSSING, EVENT or FIGURE), and the key under the field of that sort. */
  slots: readonly FormLine[];
  /** Each with the `key` of one. */
  assumptions: readonly FormLine[];
  printedWords: string;
  printedValue: string;
}

/** A part that says nothing yet. */
export const NEW_SLOT: FormLine = {
  label: '',
  sort: 'CROSSING',
  crossing: '',
  event: '',
  figure: '',
};

/** The form of a new figure. */
export const NEW_FIGURE: FigureValues = {
  title: '',
  description: '',
  kind: 'SUM',
  windowStart: '',
  windowEnd: '',
  measure: '',
  unit: '',
  slots: [NEW_SLOT],
  assumptions: [],
  printedWords: '',
  printedValue: '',
};

/** The form as the newsroom's gateway takes it. */
export function inputOfFigure(values: FigureValues, filing: Filing): RecordFigureInput {
  return {
    ...filing,
    title: said(values.title),
    description: said(values.description),
    kind: chosen(values.kind),
    window: { start: said(values.windowStart), end: said(values.windowEnd) },
    measure: chosen(values.measure),
    unit: said(values.unit),
    slots: values.slots.map(inputOfSlot),
    assumptions: values.assumptions.map(({ key = '' }) => key),
    printed: { words: chosen(values.printedWords), value: said(values.printedValue) },
  };
}

/** Only what belongs to the sort that is chosen: what was typed for another waits in the form. */
function inputOfSlot({
  label = '',
  sort,
  crossing = '',
  event = '',
  figure = '',
}: FormLine): FigureSlotInput {
  return {
    label: said(label),
    crossing: sort === 'CROSSING' ? said(crossing) : null,
    event: sort === 'EVENT' ? said(event) : null,
    figure: sort === 'FIGURE' ? said(figure) : null,
  };
}
