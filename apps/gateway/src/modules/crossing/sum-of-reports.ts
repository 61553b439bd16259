import { crossingRecord, type Crossing } from '@headcount/db';
import { evaluate, type Evaluation, type PlaceGraph, type Reading } from '@headcount/ledger';
import { type CaveatDoubt, doubtsOf, type RefusalDoubt } from '../figure/doubt.ts';
import { seen } from '../../reads/seen.ts';
import type { CrossingList } from './crossing-list.ts';
import { labelOfReport, placeCounted } from './label-of-report.ts';

/** The most reports that are added. */
const MOST = 100;

/** A sum of reports, or the reasons why there is none. */
export interface SumOfReports {
  readonly isAddable: boolean;
  readonly text: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly caveats: readonly CaveatDoubt[];
  readonly refusals: readonly RefusalDoubt[];
}

/** How a sum is asked for. */
export interface SumChoice {
  readonly reading: Reading;
  /** The sources whose reports are left out, whether they say or carry them. */
  readonly excluding: readonly string[];
}

/** Adds all reports of a list, as the ledger adds the parts of a figure. */
export async function sumReports(
  list: CrossingList,
  places: PlaceGraph,
  { reading, excluding }: SumChoice,
): Promise<SumOfReports> {
  const { edges, hasNextPage } = await list.readPage({
    first: MOST,
    after: null,
    orderBy: { field: 'REPORTED', direction: 'DESC' },
  });
  if (hasNextPage) return TOO_MANY;
  const crossings = edges
    .map(({ node }) => node)
    .filter(({ citation: { source, via } }) =>
      [source, via].every((one) => one === null || !excluding.includes(one.id)),
    );
  const evaluation = evaluateSum(crossings, list.asOf, places, reading);
  const known = crossings.map((crossing) => seen('Crossing', crossing, list.asOf));
  const refusals = doubtsOf(evaluation.refusals, known);
  const isAddable = refusals.length === 0;
  return {
    isAddable,
    text: isAddable ? evaluation.text : null,
    lower: isAddable ? (evaluation.lower?.value ?? null) : null,
    upper: isAddable ? (evaluation.upper?.value ?? null) : null,
    caveats: doubtsOf(evaluation.caveats, known),
    refusals,
  };
}

/** A limit of this API, not of the ledger: a reader cannot follow a sum of hundreds. */
const TOO_MANY: SumOfReports = {
  isAddable: false,
  text: null,
  lower: null,
  upper: null,
  caveats: [],
  refusals: [
    {
      code: 'TOO_MANY_INPUTS',
      message: `More than ${MOST} reports match. Filter them to see their sum.`,
      records: [],
    },
  ],
};

function evaluateSum(
  crossings: readonly Crossing[],
  asOf: CrossingList['asOf'],
  places: PlaceGraph,
  reading: Reading,
): Evaluation {
  const names = crossings.map(placeCounted);
  const definition = {
    slug: 'sum-of-reports',
    title: 'Sum of the reports',
    kind: 'SUM' as const,
    window: null,
    measure: null,
    unit: crossings[0]?.quantity.unit ?? '',
    inputs: crossings.map((crossing, at) => ({
      label: labelOfReport(crossing, names.toSpliced(at, 1)),
      preferred: crossing.id,
      candidates: [crossingRecord(crossing)],
    })),
    assumptions: [],
    printed: null,
  };
  return evaluate(definition, { places, asOf, reading });
}
