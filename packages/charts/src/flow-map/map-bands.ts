import { interval as intervalOf } from '@headcount/ledger';
import type { GeoProjection } from 'd3-geo';

import { position } from '../scale.ts';
import { type Band, drawBand, type Point } from './band.ts';
import type { Flow } from './flow.ts';
import { findMapPlace } from './gazetteer.ts';

export interface MapBand extends Band {
  flow: Flow;
  from: Point;
  to: Point;
}

/** The count a band is as wide as: the least that was reported, or the most where only that was. */
export const countOf = ({ quantity }: Flow): number => {
  const { lower, upper } = intervalOf(quantity, 'CAUTIOUS');
  const least = lower === null ? 0 : position(lower.value);
  return least > 0 ? least : position(upper?.value ?? '0');
};

/**
 * The bands of all flows whose places the map knows, the widest first so that thin ones lie on top.
 * `perCount` is the width of one counted, in the drawing's own units.
 */
export const mapBands = (
  flows: readonly Flow[],
  projection: GeoProjection,
  perCount: number,
): readonly MapBand[] =>
  flows
    .flatMap((flow): readonly MapBand[] => {
      const from = place(flow.originId, projection);
      const to = place(flow.destinationId, projection);
      if (from === null || to === null) return [];
      // Bands bow outward, those to the west northward and those to the east southward.
      const side = to[0] < from[0] ? 1 : -1;
      return [{ flow, from, to, ...drawBand(from, to, countOf(flow) * perCount, side) }];
    })
    .toSorted((one, other) => countOf(other.flow) - countOf(one.flow));

const place = (id: string, projection: GeoProjection): Point | null => {
  const known = findMapPlace(id);
  return known === null ? null : projection([...known.point]);
};
