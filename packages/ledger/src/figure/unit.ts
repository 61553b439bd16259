import type { CountUnit } from '../quantity/measure.ts';

const UNITS: Record<string, CountUnit> = {
  person: 'PERSON',
  persons: 'PERSON',
  people: 'PERSON',
  crossing: 'CROSSING',
  crossings: 'CROSSING',
  entry: 'CROSSING',
  entries: 'CROSSING',
  exit: 'CROSSING',
  exits: 'CROSSING',
  'border crossings': 'CROSSING',
  vehicle: 'VEHICLE',
  vehicles: 'VEHICLE',
  cars: 'VEHICLE',
  household: 'HOUSEHOLD',
  households: 'HOUSEHOLD',
  families: 'HOUSEHOLD',
  application: 'APPLICATION',
  applications: 'APPLICATION',
};

/** What a unit in words counts: "people" are persons, "entries" are crossings; miles are neither. */
export const countUnitOf = (unit: string): CountUnit | null =>
  UNITS[unit.trim().toLowerCase()] ?? null;
