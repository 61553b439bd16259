import { geoArea, geoContains, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';

import { mapView } from './map-view.ts';
import { borders, countries, type Detail } from './world.ts';

describe.each<Detail>(['coarse', 'fine'])('the world, %s', (detail) => {
  test('no border is drawn between Crimea and the rest of Ukraine', () => {
    const onIsthmus = borders(detail).coordinates.filter((line) =>
      line.every(([lon = 0, lat = 0]) => lon > 33 && lon < 35 && lat > 45.8 && lat < 46.3),
    );
    expect(onIsthmus).toEqual([]);
  });

  test('a bloc is one shape of all its members', () => {
    const pair = countries(detail, new Set(['246', '233']));
    expect(geoContains(pair, [26.5, 62.3])).toBe(true);
    expect(geoContains(pair, [25.8, 58.8])).toBe(true);
    expect(geoContains(pair, [37.6, 55.7])).toBe(false);
  });
});

test('equal areas are drawn equal', () => {
  const projection = mapView(
    [
      [20, 55],
      [110, 45],
      [45, 40],
    ],
    { width: 1000, height: 500 },
  );
  const square = (lon: number, lat: number) => {
    const ring = [
      [lon, lat],
      [lon, lat + 1],
      [lon + 1, lat + 1],
      [lon + 1, lat],
      [lon, lat],
    ];
    const drawn = geoPath(projection).area({ type: 'Polygon', coordinates: [ring] });
    return drawn / geoArea({ type: 'Polygon', coordinates: [ring] });
  };
  expect(square(20, 60) / square(100, 40)).toBeCloseTo(1, 2);
});
