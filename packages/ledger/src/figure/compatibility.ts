import { formatDay } from '../period/day.ts';
import { capitalised, listOf } from '../record/describe.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { Assumption, AssumptionKind } from './assumption.ts';
import type { FigureDefinition } from './definition.ts';
import type { Refusal, RefusalCode } from './evaluation.ts';
import { describeMeasure, describePopulation } from './count-words.ts';
import type { Term } from './term.ts';
import { commonUnit, describeUnit, unitAsked, unitGranted, unitOfRecord } from './unit.ts';

/**
 * Why these reports cannot be put together, if they cannot: two numbers can be added, compared or
 * divided only when they count the same thing. Each way round is a named assumption.
 */
export const refusalsOf = (
  definition: FigureDefinition,
  terms: readonly Term[],
  granted: readonly Assumption[],
  asOf: string | null,
): Refusal[] => {
  if (terms.length === 0) return [noInputs(asOf)];
  if (needsTwo(definition) && definition.inputs.length < 2) return [tooFew(terms)];
  const has = (kind: AssumptionKind): boolean => granted.some((one) => one.kind === kind);
  const refusals = [
    has('LIKE_MEASURES') ? null : unlikeMeasures(definition, terms, has('GROSS_AS_NET')),
    unlikeUnits(definition, terms, granted),
    has('LIKE_MEASURES') ? null : unlikePopulations(terms),
    stockAndFlow(terms),
  ];
  return refusals.filter((refusal) => refusal !== null);
};

const refusal = (code: RefusalCode, message: string, terms: readonly Term[]): Refusal => ({
  code,
  message,
  records: terms.map((term) => term.record.id),
});

const noInputs = (asOf: string | null): Refusal =>
  refusal(
    'NO_INPUTS',
    asOf === null
      ? 'There is no report to derive this figure from.'
      : `No report from which this figure could be derived was known by ${formatDay(asOf.slice(0, 10))}.`,
    [],
  );

const needsTwo = ({ kind }: FigureDefinition): boolean =>
  kind === 'DIFFERENCE' || kind === 'RATIO' || kind === 'SHARE';

const tooFew = (terms: readonly Term[]): Refusal =>
  refusal('NO_INPUTS', 'A difference, a ratio or a share needs at least two inputs.', terms);

/** "Kazakhstan counts entries; Georgia counts exits". */
const whoCounts = (
  terms: readonly Term[],
  what: (record: LedgerRecord) => string | null,
): string => {
  const kinds = Map.groupBy(terms, (term) => what(term.record));
  const parts = [...kinds].map(([kind, group]) => {
    const verb = group.length === 1 ? 'counts' : 'count';
    return `${listOf(group.map((term) => term.label))} ${verb} ${kind ?? 'something not stated'}`;
  });
  return capitalised(parts.join('; '));
};

const distinct = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value) => value !== null)),
];

const isNetOfGross = ({ kind, measure }: FigureDefinition, terms: readonly Term[]): boolean => {
  const [first, ...rest] = terms.map((term) => term.record.measure);
  return (
    kind === 'DIFFERENCE' &&
    (measure === 'NET_ENTRIES' || measure === null) &&
    first === 'ENTRIES' &&
    rest.every((one) => one === 'EXITS')
  );
};

const unlikeMeasures = (
  definition: FigureDefinition,
  terms: readonly Term[],
  isGrossAsNet: boolean,
): Refusal | null => {
  if (isNetOfGross(definition, terms)) return null;
  const asked =
    definition.kind === 'RATIO' || definition.kind === 'SHARE' ? null : definition.measure;
  const counted = terms.map(({ record: { measure } }) =>
    isGrossAsNet && asked === 'NET_ENTRIES' && measure === 'ENTRIES' ? asked : measure,
  );
  if (distinct([asked, ...counted]).length < 2) return null;
  const between = whoCounts(terms, ({ measure }) => measure && describeMeasure(measure));
  const wanted = asked === null ? '' : `, and the figure is one of ${describeMeasure(asked)}`;
  return refusal(
    'UNLIKE_MEASURES',
    `${between}${wanted}: unlike counts are not put together without an assumption that says so.`,
    terms,
  );
};

const unlikeUnits = (
  definition: FigureDefinition,
  terms: readonly Term[],
  granted: readonly Assumption[],
): Refusal | null => {
  const isQuotient = definition.kind === 'RATIO' || definition.kind === 'SHARE';
  if (isQuotient && granted.some(({ kind }) => kind === 'LIKE_MEASURES')) return null;
  const asked = unitAsked(definition);
  const target = commonUnit(definition, terms);
  const units = [asked, ...terms.map(({ record }) => unitOfRecord(record))].map(
    (unit) => unit && unitGranted(unit, target, granted),
  );
  if (distinct(units).length < 2) return null;
  const between = whoCounts(terms, (record) => describeUnit(unitOfRecord(record)));
  const wanted = asked === null ? '' : `, and the figure is one of ${describeUnit(asked)}`;
  return refusal(
    'UNLIKE_UNITS',
    `${between}${wanted}: one is not turned into the other without an assumption that says so.`,
    terms,
  );
};

const unlikePopulations = (terms: readonly Term[]): Refusal | null => {
  if (distinct(terms.map((term) => term.record.population)).length < 2) return null;
  const between = whoCounts(
    terms,
    ({ population }) => population && describePopulation(population),
  );
  return refusal(
    'UNLIKE_POPULATIONS',
    `${between}: they are not counts of the same people.`,
    terms,
  );
};

const isStock = (term: Term): boolean => term.record.temporalKind === 'STOCK';

const stockAndFlow = (terms: readonly Term[]): Refusal | null => {
  const dated = terms.filter((term) => term.record.temporalKind !== null);
  if (!dated.some(isStock) || dated.every(isStock)) return null;
  const between = whoCounts(dated, ({ temporalKind }) =>
    temporalKind === 'STOCK' ? 'those present at one moment' : 'those who came over a period',
  );
  return refusal('STOCK_AND_FLOW', `${between}: a stock and a flow are not added.`, dated);
};
