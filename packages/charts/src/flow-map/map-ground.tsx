import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

import { placeColour } from '../place-colour.ts';
import { findMapPlace } from './gazetteer.ts';
import { createThinPath } from './thin-path.ts';
import { borders, countries, type Detail, land } from './world.ts';

/** Points nearer to each other than this are left out, in the drawing's own units. */
const LEAST: Record<Detail, number> = { fine: 2.4, coarse: 1.3 };

/** Land, borders as hairlines, and a breath of colour over the places that people went to. */
export const MapGround = ({
  projection,
  detail,
  placeIds,
}: {
  projection: GeoProjection;
  detail: Detail;
  placeIds: readonly string[];
}) => {
  const draw = (shape: GeoPermissibleObjects): string => {
    const path = createThinPath(LEAST[detail]);
    geoPath(projection, path)(shape);
    return path.data();
  };
  return (
    <>
      <path d={draw(land(detail))} fill="var(--color-panel)" />
      {placeIds.map((id) => (
        <path
          key={id}
          d={draw(countries(detail, new Set(findMapPlace(id)?.countries)))}
          fill={placeColour(id)}
          fillOpacity={0.16}
        />
      ))}
      <path className="chart-map-line" d={draw(borders(detail))} />
    </>
  );
};
