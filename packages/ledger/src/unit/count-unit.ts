import type { CountUnit } from '../quantity/measure.ts';

const NAMES: Record<CountUnit, readonly string[]> = {
  PERSON: ['person', 'persons', 'people', 'men', 'women', 'children', 'refugees', 'migrants'],
  CROSSING: ['crossing', 'crossings', 'border crossings', 'entry', 'entries', 'exit', 'exits'],
  VEHICLE: ['vehicle', 'vehicles', 'car', 'cars'],
  HOUSEHOLD: ['household', 'households', 'family', 'families'],
  APPLICATION: ['application', 'applications'],
};

const BY_NAME = new Map(
  (Object.keys(NAMES) as CountUnit[]).flatMap((unit) => NAMES[unit].map((name) => [name, unit])),
);

/** What a unit in words counts: "people" are persons, "entries" are crossings; miles are neither. */
export const countUnitOf = (unit: string): CountUnit | null =>
  BY_NAME.get(unit.trim().toLowerCase()) ?? null;
