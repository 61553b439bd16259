import type { Interval } from '../interval/interval.ts';
import type { CountUnit } from '../quantity/measure.ts';
import type { LedgerRecord } from '../record/record.ts';
import { countUnitOf } from '../unit/count-unit.ts';
import { convertInterval, physicalUnitOf } from '../unit/physical-unit.ts';
import type { Assumption } from './assumption.ts';
import { describeCountUnit } from './count-words.ts';
import type { FigureDefinition } from './definition.ts';
import type { Term } from './term.ts';

/** A unit by its one name: a count unit, a physical unit's first name, else the words as written. */
type UnitName = string;

const nameOf = (unit: string): UnitName =>
  countUnitOf(unit) ?? physicalUnitOf(unit) ?? unit.trim().toLowerCase();

/** What one unit of a report is. */
export const unitOfRecord = ({ countUnit, quantity }: LedgerRecord): UnitName =>
  countUnit ?? nameOf(quantity.unit);

/** The unit that a figure is to be in, when it is one we know; quotients have a unit of their own. */
export const unitAsked = ({ kind, unit }: FigureDefinition): UnitName | null =>
  kind === 'RATIO' || kind === 'SHARE' ? null : (countUnitOf(unit) ?? physicalUnitOf(unit));

const isCountUnit = (unit: UnitName): unit is CountUnit =>
  unit === unit.toUpperCase() && unit !== '';

export const describeUnit = (unit: UnitName): string =>
  isCountUnit(unit) ? describeCountUnit(unit) : unit;

/** The unit after every conversion that is granted by name: a crossing as a person, a mile as a kilometre. */
export const unitGranted = (
  unit: UnitName,
  target: UnitName | null,
  granted: readonly Assumption[],
): UnitName => {
  const has = (kind: Assumption['kind']): boolean => granted.some((one) => one.kind === kind);
  if (unit === 'CROSSING' && has('ONE_CROSSING_ONE_PERSON')) return 'PERSON';
  const isConvertible =
    target !== null &&
    has('UNIT_CONVERSION') &&
    convertInterval({ lower: null, upper: null }, unit, target) !== null;
  return isConvertible ? target : unit;
};

/** The unit that the inputs are brought to: the figure's, else that of the first. */
export const commonUnit = (
  definition: FigureDefinition,
  terms: readonly Term[],
): UnitName | null => {
  const [first] = terms;
  return unitAsked(definition) ?? (first ? unitOfRecord(first.record) : null);
};

/** An input's interval in the common unit, converted when an assumption grants it. */
export const inCommonUnit = (
  interval: Interval,
  record: LedgerRecord,
  target: UnitName | null,
  granted: readonly Assumption[],
): Interval => {
  const unit = unitOfRecord(record);
  if (target === null || unit === target || unitGranted(unit, target, granted) !== target) {
    return interval;
  }
  return convertInterval(interval, unit, target) ?? interval;
};
