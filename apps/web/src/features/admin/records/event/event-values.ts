import type {
  CitationChoice,
  CountUnit,
  QuantityInput,
  RecordEventInput,
  TemporalKind,
} from '@/generated/staff/graphql.ts';
import { type CitationValues, citing, inputOfCitationChoice } from '../form/citation-values.ts';
import { chosen, type Filing, said } from '../form/form-values.ts';
import { inputOfPeriod, NO_PERIOD, type PeriodValues } from '../form/period-values.ts';
import { inputOfQuantity, NO_QUANTITY, type QuantityValues } from '../form/quantity-values.ts';

/** An event as it stands in its form. */
export interface EventValues extends QuantityValues, PeriodValues, CitationValues {
  /** What happened, in a few words: `title` is that of the page cited. */
  happened: string;
  description: string;
  note: string;
  place: string;
  quantityOf: string;
  measure: string;
  countUnit: string;
  temporalKind: string;
  population: string;
  /** Who reported it, where nothing is cited. */
  reportedBy: string;
}

/** The form of a new event. */
export const NEW_EVENT: EventValues = {
  ...NO_QUANTITY,
  ...NO_PERIOD,
  ...citing(''),
  happened: '',
  description: '',
  note: '',
  place: '',
  quantityOf: '',
  measure: '',
  countUnit: '',
  temporalKind: '',
  population: '',
  reportedBy: '',
};

/** The form as the newsroom's gateway takes it. */
export function inputOfEvent(values: EventValues, filing: Filing): RecordEventInput {
  return {
    ...filing,
    title: said(values.happened),
    description: said(values.description),
    note: said(values.note),
    place: said(values.place),
    period: inputOfPeriod(values),
    reportedOn: said(values.reportedOn),
    reportedPrecision: chosen(values.reportedPrecision),
    quantity: quantityOf(values),
    quantityOf: said(values.quantityOf),
    measure: chosen(values.measure),
    ...countOf(values),
    source: said(values.reportedBy),
    citation: citationOf(values),
  };
}

/** What tells a count from another number; nothing of it where it is no count. */
const countOf = ({ measure, countUnit, temporalKind, population }: EventValues) =>
  measure === ''
    ? { countUnit: null, temporalKind: null, population: null }
    : {
        countUnit: chosen<CountUnit>(countUnit),
        temporalKind: chosen<TemporalKind>(temporalKind),
        population: said(population),
      };

/** Most events have no number: it is one only once something of it is said. */
function quantityOf(values: EventValues): QuantityInput | null {
  const input = inputOfQuantity(values);
  const { valueState, ...words } = input;
  const isSaid = Object.values(words).some((word) => word !== null);
  return isSaid || said(values.quantityOf) || valueState !== 'VALUE' ? input : null;
}

/** An event may cite nothing; the words of its number alone are no citation. */
function citationOf(values: EventValues): CitationChoice | null {
  const choice = inputOfCitationChoice(values, '');
  const isCited = choice.key ?? Object.values(choice.new ?? {}).find((word) => word !== null);
  return isCited ? inputOfCitationChoice(values, values.sourceWording) : null;
}
