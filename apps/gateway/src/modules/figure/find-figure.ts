import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { FigureParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** A figure by its slug as known at an instant, or null where there is none. */
export async function findFigure(
  { loaders }: Pick<Context, 'loaders'>,
  slug: string,
  asOf: Instant | null,
): Promise<FigureParent | null> {
  const figure = await loaders.figure(slug, asOf);
  return figure && seen('Figure', figure, asOf);
}

/** A figure that a record or a text names, and which must therefore be there. */
export async function getFigure(
  context: Pick<Context, 'loaders'>,
  slug: string,
  asOf: Instant | null,
): Promise<FigureParent> {
  const figure = await findFigure(context, slug, asOf);
  if (!figure) throw new Error(`The figure ${slug} is named and is not there.`);
  return figure;
}

/** The figures of these slugs in their order; a slug that has none is left out. */
export async function findFigures(
  context: Pick<Context, 'loaders'>,
  slugs: readonly string[],
  asOf: Instant | null,
): Promise<FigureParent[]> {
  const figures = await Promise.all(slugs.map((slug) => findFigure(context, slug, asOf)));
  return figures.filter((figure) => figure !== null);
}
