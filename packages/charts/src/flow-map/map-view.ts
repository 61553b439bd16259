import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';

/** The size of a drawing's own coordinates; the page scales it to the width it has. */
export interface ViewSize {
  width: number;
  height: number;
}

/** Kept free of places at each edge, for their labels. */
const MARGIN = { x: 0.11, y: 0.17 };

/**
 * Northern Eurasia in Lambert's azimuthal equal-area projection, turned so that the story's places
 * lie level, and fitted around them.
 */
export const mapView = (
  points: readonly (readonly [number, number])[],
  { width, height }: ViewSize,
): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-62, -54, -7])
    .fitExtent(
      [
        [width * MARGIN.x, height * MARGIN.y],
        [width * (1 - MARGIN.x), height * (1 - MARGIN.y)],
      ],
      { type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
