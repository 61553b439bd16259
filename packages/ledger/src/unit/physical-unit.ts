import type { Decimal } from '../decimal/decimal.ts';
import { scaleInterval } from '../interval/arithmetic.ts';
import { exactly, type Interval } from '../interval/interval.ts';
import { divideIntervals } from '../interval/product.ts';

type Dimension = 'LENGTH' | 'MASS' | 'TIME' | 'AREA';

interface PhysicalUnit {
  dimension: Dimension;
  /** How many metres, kilograms, seconds or square metres one of it is, exactly. */
  inBase: Decimal;
  names: readonly string[];
}

// Exact by definition: the SI, and the international yard and pound agreement of 1959. Months and
// years are not here: no exact number of days makes one.
const UNITS: readonly PhysicalUnit[] = [
  { dimension: 'LENGTH', inBase: '1', names: ['metres', 'metre', 'meter', 'meters', 'm'] },
  {
    dimension: 'LENGTH',
    inBase: '1000',
    names: ['kilometres', 'kilometre', 'kilometer', 'kilometers', 'km'],
  },
  { dimension: 'LENGTH', inBase: '1609.344', names: ['miles', 'mile'] },
  { dimension: 'LENGTH', inBase: '1852', names: ['nautical miles', 'nautical mile'] },
  { dimension: 'LENGTH', inBase: '0.9144', names: ['yards', 'yard'] },
  { dimension: 'LENGTH', inBase: '0.3048', names: ['feet', 'foot'] },
  { dimension: 'MASS', inBase: '1', names: ['kilograms', 'kilogram', 'kilo', 'kilos', 'kg'] },
  { dimension: 'MASS', inBase: '1000', names: ['tonnes', 'tonne', 'metric tons'] },
  { dimension: 'MASS', inBase: '0.45359237', names: ['pounds', 'pound', 'lb'] },
  { dimension: 'TIME', inBase: '60', names: ['minutes', 'minute'] },
  { dimension: 'TIME', inBase: '3600', names: ['hours', 'hour'] },
  { dimension: 'TIME', inBase: '86400', names: ['days', 'day'] },
  { dimension: 'TIME', inBase: '604800', names: ['weeks', 'week'] },
  { dimension: 'AREA', inBase: '10000', names: ['hectares', 'hectare', 'ha'] },
  { dimension: 'AREA', inBase: '1000000', names: ['square kilometres', 'square kilometre', 'km²'] },
  { dimension: 'AREA', inBase: '4046.8564224', names: ['acres', 'acre'] },
  { dimension: 'AREA', inBase: '2589988.110336', names: ['square miles', 'square mile'] },
];

const BY_NAME = new Map(UNITS.flatMap((unit) => unit.names.map((name) => [name, unit])));

const unitOf = (name: string): PhysicalUnit | null =>
  BY_NAME.get(name.trim().toLowerCase()) ?? null;

/** The one name of a physical unit: 'km' and 'kilometre' are 'kilometres'. Null for any other unit. */
export const physicalUnitOf = (name: string): string | null => unitOf(name)?.names[0] ?? null;

/** The same quantity in another unit of its kind; null when no exact conversion exists. */
export const convertInterval = (interval: Interval, from: string, to: string): Interval | null => {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target || source.dimension !== target.dimension) return null;
  if (source === target) return interval;
  return divideIntervals(scaleInterval(interval, source.inBase), exactly(target.inBase));
};
