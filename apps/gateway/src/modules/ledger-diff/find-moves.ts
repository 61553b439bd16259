import type { SpanOfTime } from '@headcount/db';
import { diff, type FigureMove } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { FigureParent } from '../../parents.ts';
import { takeTurn } from '../../reads/turn.ts';
import { findFigures } from '../figure/find-figure.ts';

/** How many figures are worked out before others have their turn. */
const AT_ONCE = 20;

/** A figure that moved, as it was defined at either instant. */
export interface Move extends Pick<FigureMove, 'lowerBy' | 'upperBy'> {
  readonly before: FigureParent;
  readonly after: FigureParent;
}

/** Which of these figures are not what they were, as the ledger compares them. */
export async function findMoves(
  context: Context,
  slugs: readonly string[],
  { from, to }: SpanOfTime,
): Promise<Move[]> {
  const [places, before, after] = await Promise.all([
    context.loaders.placeGraph(),
    findFigures(context, slugs, from),
    findFigures(context, slugs, to),
  ]);
  const earlier = new Map(before.map((figure) => [figure.id, figure]));
  const moves: Move[] = [];
  for (let start = 0; start < after.length; start += AT_ONCE) {
    await takeTurn(context.signal);
    const part = after.slice(start, start + AT_ONCE);
    const { moved } = diff(
      {
        records: [],
        figures: part.map(({ definition }) => definition),
        figuresBefore: before.map(({ definition }) => definition),
        places,
      },
      from,
      to,
    );
    moves.push(...moved.flatMap((move) => moveOf(move, earlier, part)));
  }
  return moves;
}

function moveOf(
  { slug, lowerBy, upperBy }: FigureMove,
  earlier: ReadonlyMap<string, FigureParent>,
  later: readonly FigureParent[],
): Move[] {
  const after = later.find(({ id }) => id === slug);
  return after ? [{ lowerBy, upperBy, after, before: earlier.get(slug) ?? after }] : [];
}
