import type { Evaluation } from '../../figure/evaluation.ts';
import { formatDay, isKnownBy } from '../../period/day.ts';
import { listOf } from '../../record/describe.ts';
import type { CheckContext } from './context.ts';
import type { Fault } from './diagnostic.ts';

/** What is wrong with where a figure comes from: an embargo, a withdrawal, a ledger that moved on. */
export const sourceFaults = (evaluation: Evaluation, context: CheckContext): Fault[] => [
  ...embargoed(evaluation, context),
  ...retracted(evaluation, context),
  ...stale(evaluation, context),
];

const embargoed = ({ inputs, title }: Evaluation, { embargoes, at }: CheckContext): Fault[] =>
  inputs.flatMap(({ record }) =>
    [record.source, ...(record.via ? [record.via] : [])].flatMap(({ id, name }) => {
      const until = embargoes.get(id);
      return until === undefined || isKnownBy(until, at)
        ? []
        : [
            {
              code: 'EMBARGOED_SOURCE' as const,
              message: `“${title}” rests on ${name}, which is under embargo until ${formatInstant(until)}.`,
            },
          ];
    }),
  );

const formatInstant = (instant: string): string => {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const iso = moment.toISOString();
  return `${formatDay(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
};

const retracted = (evaluation: Evaluation, context: CheckContext): Fault[] => {
  const { inputs, title, slug } = evaluation;
  const names = inputs
    .filter(
      ({ record }) =>
        context.retracted.has(record.id) ||
        context.retracted.has(record.source.id) ||
        record.supersededBy.some(
          ({ kind, knownFrom }) => kind === 'RETRACTION' && isKnownBy(knownFrom, context.at),
        ),
    )
    .map(({ record }) => `the report “${record.id}” of ${record.source.name}`);
  const used = new Set(inputs.map(({ record }) => record.id));
  const pinned = (context.printed.get(slug)?.records ?? [])
    .filter(({ id }) => !used.has(id) && context.retracted.has(id))
    .map(({ id }) => `the report “${id}”`);
  const all = [...names, ...pinned];
  return all.length === 0
    ? []
    : [
        {
          code: 'RETRACTED_SOURCE',
          message: `“${title}” was written from ${listOf(all)}, which ${all.length === 1 ? 'was' : 'were'} withdrawn.`,
        },
      ];
};

// Whether the words still hold is judged apart; here, that they were written from something else.
const stale = ({ inputs, slug, title, text }: Evaluation, { printed }: CheckContext): Fault[] => {
  const before = printed.get(slug);
  if (!before) return [];
  const now = new Map(inputs.map(({ record }) => [record.id, record.version]));
  const then = new Map(before.records.map(({ id, version }) => [id, version]));
  const changes = [
    ...[...now].flatMap(([id, version]) => {
      const old = then.get(id);
      if (old === version) return [];
      return old === undefined
        ? `“${id}” came in`
        : `“${id}” went from version ${old} to ${version}`;
    }),
    ...[...then.keys()].filter((id) => !now.has(id)).map((id) => `“${id}” went out`),
  ];
  return changes.length === 0
    ? []
    : [
        {
          code: 'STALE_FIGURE',
          severity: 'WARNING',
          message: `The ledger has moved since “${title}” (${slug}) was printed: ${listOf(changes)}. It is now ${text}.`,
        },
      ];
};
