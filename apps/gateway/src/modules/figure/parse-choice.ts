import { fillersOf } from '@headcount/ledger';
import { badName, listNames, parseNames } from '../../arguments/parse-names.ts';
import type { Context } from '../../context.ts';
import { badArgument } from '../../errors/bad-argument.ts';
import type { FigureEvaluationArgs } from '../../generated/resolvers.ts';
import type { CrossingParent, FigureParent } from '../../parents.ts';
import { refuseUnknownSources } from '../source/refuse-unknown-sources.ts';
import { findCrossing } from '../crossing/find-crossing.ts';
import { type FigureChoice, NO_CHOICE } from './figure-choice.ts';
import { findFigure } from './find-figure.ts';

type Names = Pick<FigureEvaluationArgs, 'without' | 'excluding' | 'prefer' | 'adding'>;

/**
 * Reads what a reader chooses in a figure, or throws an error that names the bad choice and lists
 * the good ones. A choice that is right today and was not yet possible at the instant asked is no
 * error: an address keeps the choices while its instant moves.
 */
export async function parseChoice(
  context: Context,
  figure: FigureParent,
  args: Names,
): Promise<FigureChoice> {
  const without = parseNames('without', args.without);
  const excluding = parseNames('excluding', args.excluding);
  const prefer = parseNames('prefer', args.prefer);
  const adding = parseNames('adding', args.adding);
  if ([without, excluding, prefer, adding].every(({ length }) => length === 0)) return NO_CHOICE;
  await refuseOthers(context, figure, { argument: 'without', given: without, of: assumptionsOf });
  await refuseOthers(context, figure, { argument: 'prefer', given: prefer, of: reportsOf });
  await refuseUnknownSources(context, 'excluding', excluding);
  return { without, excluding, prefer, adding: await findAdded(context, figure, adding) };
}

/** The names that belong to a figure. */
interface Belonging {
  /** What they name, in words. */
  readonly kind: string;
  readonly names: readonly string[];
  /** Those of them that change something. */
  readonly offered: readonly string[];
}

/** Names that must belong to the figure. */
interface OwnNames {
  readonly argument: string;
  readonly given: readonly string[];
  readonly of: (figure: FigureParent) => Belonging;
}

async function refuseOthers(
  context: Context,
  figure: FigureParent,
  { argument, given, of }: OwnNames,
): Promise<void> {
  const own = of(figure);
  const others = given.filter((name) => !own.names.includes(name));
  if (others.length === 0) return;
  const today = figure.asOf === null ? null : await findFigure(context, figure.id, null);
  const { names, offered, kind } = today ? of(today) : own;
  const name = others.find((one) => !names.includes(one));
  if (name === undefined) return;
  throw badName(argument, { given, name, allowed: `${kind}: ${listNames(offered)}` });
}

const assumptionsOf: OwnNames['of'] = ({ definition }) => {
  const names = definition.assumptions.map(({ id }) => id);
  return { kind: 'the key of an assumption of this figure', names, offered: names };
};

/** A candidate that was taken back since it was chosen stays a name of the figure; it fills nothing. */
const reportsOf: OwnNames['of'] = ({ definition }) => {
  const { inputs, kind } = definition;
  const offered = inputs.flatMap((part) => fillersOf(definition, part).map(({ id }) => id));
  const all = inputs.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  return {
    kind: 'the key of a report that may fill a part of this figure',
    names: kind === 'RECORD' ? offered : all,
    offered,
  };
};

async function findAdded(
  context: Context,
  { definition, asOf }: FigureParent,
  keys: readonly string[],
): Promise<CrossingParent[]> {
  if (keys.length > 0 && definition.kind !== 'SUM' && definition.kind !== 'MAXIMUM') {
    const allowed = `none for a figure of the kind ${definition.kind}: only a sum or a maximum takes further parts`;
    throw badArgument({ argument: 'adding', value: keys, allowed });
  }
  const found = await Promise.all(
    keys.map(async (key) => {
      const crossing = await findCrossing(context, key, asOf);
      if (crossing || (asOf !== null && (await findCrossing(context, key, null)))) return crossing;
      const allowed = 'the key of a report of the ledger, such as ru-fi-2022-09-27';
      throw badName('adding', { given: keys, name: key, allowed });
    }),
  );
  return found.filter((crossing) => crossing !== null);
}
