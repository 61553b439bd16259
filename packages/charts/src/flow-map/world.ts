import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };

type Country = Polygon | TopoMultiPolygon;
type Countries = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** How much of the coast's detail is kept: `fine` for a desk, `coarse` for a phone. */
export type Detail = 'fine' | 'coarse';

// Natural Earth by way of world-atlas; JSON modules are typed by their letters, not their meaning.
const TOPOLOGIES: Record<Detail, Countries> = {
  fine: fine as unknown as Countries,
  coarse: coarse as unknown as Countries,
};

const countriesOf = (detail: Detail): readonly Country[] =>
  TOPOLOGIES[detail].objects.countries.geometries.filter(
    (geometry): geometry is Country =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );

/** All land, as one shape without borders. */
export const land = (detail: Detail): MultiPolygon =>
  merge(TOPOLOGIES[detail], [...countriesOf(detail)]);

/** The borders between countries, each drawn once. */
export const borders = (detail: Detail): MultiLineString => {
  const topology = TOPOLOGIES[detail];
  const lines = mesh(topology, topology.objects.countries, (one, other) => one !== other);
  return { ...lines, coordinates: lines.coordinates.filter((line) => !isOnPerekop(line)) };
};

/** These countries as one shape; `codes` are ISO 3166-1 numbers. */
export const countries = (detail: Detail, codes: ReadonlySet<string>): MultiPolygon =>
  merge(
    TOPOLOGIES[detail],
    countriesOf(detail).filter(({ id }) => codes.has(String(id))),
  );

/**
 * Natural Earth draws a border across the isthmus of Perekop. Crimea is Ukraine's (United Nations
 * General Assembly resolution 68/262): no border is drawn there.
 */
const isOnPerekop = (line: readonly Position[]): boolean =>
  line.every(([lon = 0, lat = 0]) => lon > 32.5 && lon < 35.5 && lat > 45.5 && lat < 46.5);
