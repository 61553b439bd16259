import { graphql, readFragment } from '@/generated/index.ts';
import type { CsvRow_CrossingFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { reportedWords } from '@/features/words/reported-words.ts';
import { routeWords } from '@/features/words/route-words.ts';
import { shortMonths } from '@/features/words/short-months.ts';
import type { Cell } from './csv.ts';

const CsvRow_crossing = graphql(`
  fragment CsvRow_crossing on Crossing {
    key
    ...RouteWords_crossing
    measure
    countUnit
    origin {
      code
    }
    destination {
      code
    }
    quantity {
      text
      qualifier
      value
      upperValue
      unit
      sourceWording
    }
    periodStart
    periodEnd
    periodNote
    reportedOn
    reportedNote
    citation {
      statedBy
      url
      source {
        name
      }
      via {
        name
      }
    }
  }
`);

/**
 * The columns of the download: each that the page shows, in the page's words, then the parts that
 * programs ask for.
 */
const COLUMNS: readonly [name: string, valueOf: (report: CsvRow_CrossingFragment) => Cell][] = [
  ['report', (report) => report.key],
  ['what_was_counted', (report) => routeWords(report)],
  ['how_many', ({ quantity }) => quantity.text],
  ['for_which_days', (report) => shortMonths(formatPeriod(daysOf(report)))],
  ['reported', (report) => shortMonths(reportedWords(report))],
  ['said_by', ({ citation }) => citation.source.name],
  ['read_in', ({ citation }) => citation.via?.name ?? null],
  ['stated_by', ({ citation }) => citation.statedBy ?? null],
  ['source_wording', ({ quantity }) => quantity.sourceWording],
  ['qualifier', ({ quantity }) => quantity.qualifier],
  ['value', ({ quantity }) => quantity.value ?? null],
  ['upper_value', ({ quantity }) => quantity.upperValue ?? null],
  ['unit', ({ quantity }) => quantity.unit],
  ['measure', ({ measure }) => measure],
  ['count_unit', ({ countUnit }) => countUnit],
  ['origin', ({ origin }) => origin?.code ?? null],
  ['destination', ({ destination }) => destination?.code ?? null],
  ['period_start', ({ periodStart }) => periodStart ?? null],
  ['period_end', ({ periodEnd }) => periodEnd ?? null],
  ['reported_on', ({ reportedOn }) => reportedOn],
  ['url', ({ citation }) => citation.url ?? null],
];

/** The header of the download. */
export const CSV_HEADER: readonly string[] = COLUMNS.map(([name]) => name);

/** Reports as rows of the download, in the order given. */
export function csvRows(reports: readonly FragmentType<typeof CsvRow_crossing>[]): Cell[][] {
  return readFragment(CsvRow_crossing, reports).map((report) =>
    COLUMNS.map(([, valueOf]) => valueOf(report)),
  );
}

function daysOf({ periodStart, periodEnd, periodNote }: CsvRow_CrossingFragment) {
  return { start: periodStart, end: periodEnd, note: periodNote };
}
