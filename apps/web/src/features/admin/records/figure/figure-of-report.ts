import { countUnitOf, formatDay, formatDays } from '@headcount/ledger';
import type { CountUnit, Measure, Qualifier } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { MEASURE_WORDS } from '@/features/words/ledger-words.ts';
import type { Opened } from '../form/form-values.ts';
import { type FigureValues, NEW_FIGURE, NEW_SLOT } from './figure-values.ts';

const FigureOfReport_crossing = graphql(`
  fragment FigureOfReport_crossing on Crossing {
    key
    measure
    countUnit
    origin {
      name
    }
    destination {
      name
    }
    periodStart
    periodEnd
    quantity {
      qualifier
      value
      unit
    }
  }
`);

/** A new figure that is one report's own number, as its form opens it: all of it may be changed. */
export function figureOfReport(
  masked: FragmentType<typeof FigureOfReport_crossing>,
): Opened<FigureValues> {
  const crossing = readFragment(FigureOfReport_crossing, masked);
  const { key, measure, origin, destination, quantity } = crossing;
  const words = [
    MEASURE_WORDS[measure],
    origin && `from ${origin.name}`,
    destination && `to ${destination.name}`,
  ];
  const days = daysOf(crossing.periodStart ?? null, crossing.periodEnd ?? null);
  const printedWords = PRINTED[quantity.qualifier];
  return {
    key: null,
    version: null,
    begunFrom: key,
    values: {
      ...NEW_FIGURE,
      title: [words.filter(Boolean).join(' '), days].filter(Boolean).join(', '),
      kind: 'RECORD',
      measure,
      unit: unitOf(quantity.unit, crossing.countUnit, measure),
      slots: [{ ...NEW_SLOT, label: (destination ?? origin)?.name ?? 'The report', crossing: key }],
      printedWords,
      printedValue: printedWords === '' ? '' : (quantity.value ?? ''),
    },
  };
}

/** The report's own unit, unless that is of another sort than what it counts: crossings are no people. */
function unitOf(unit: string, counted: CountUnit, measure: Measure): string {
  const said = countUnitOf(unit);
  return said === null || said === counted ? unit : MEASURE_WORDS[measure].toLowerCase();
}

function daysOf(start: string | null, end: string | null): string {
  if (start !== null && end !== null) return formatDays(start, end);
  if (start !== null) return `from ${formatDay(start)}`;
  return end === null ? '' : `to ${formatDay(end)}`;
}

/** The words of print for what a source says; a range is not printed by one of them. */
const PRINTED: Readonly<Record<Qualifier, string>> = {
  EXACTLY: 'PLAIN',
  PLAIN: 'PLAIN',
  ABOUT: 'ABOUT',
  MORE_THAN: 'MORE_THAN',
  AT_LEAST: 'AT_LEAST',
  LESS_THAN: 'LESS_THAN',
  UP_TO: 'UP_TO',
  NEARLY: 'NEARLY',
  BETWEEN: '',
};
