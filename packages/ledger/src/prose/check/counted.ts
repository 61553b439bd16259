import type { Evaluation } from '../../figure/evaluation.ts';
import type { CountUnit } from '../../quantity/measure.ts';
import { physicalUnitOf } from '../../unit/physical-unit.ts';
import { countUnitOf } from '../../unit/count-unit.ts';
import type { Counted, Language } from '../language.ts';
import type { Numeral } from '../numeral.ts';
import type { Fault } from './diagnostic.ts';

/** What is wrong with the noun after a figure's number: persons for crossings, exits for entries. */
export const unitFaults = (
  numeral: Numeral,
  evaluation: Evaluation,
  language: Language,
): Fault[] => {
  const { unit } = numeral;
  const printed = unit === null ? null : language.countedBy(unit);
  if (unit === null || printed === null || numeral.kind === 'FRACTION') return [];
  const name = `“${evaluation.title}” (${evaluation.slug})`;
  if (printed === 'PERSON' && countsCrossings(evaluation)) return personsFault(evaluation, unit);
  return agrees(printed, evaluation, language)
    ? []
    : [
        {
          code: 'UNIT_DIFFERS',
          message: `The text counts “${unit}”, but ${name} counts ${evaluation.unit}.`,
          fix:
            numeral.unitSpan === null
              ? null
              : { label: `write “${evaluation.unit}”`, replacement: evaluation.unit, bindTo: null },
        },
      ];
};

const countUnits = ({ inputs, unit }: Evaluation): (CountUnit | null)[] =>
  inputs.length === 0
    ? [countUnitOf(unit)]
    : inputs.map(({ record }) => record.countUnit ?? countUnitOf(record.quantity.unit));

const countsCrossings = (evaluation: Evaluation): boolean =>
  countUnits(evaluation).includes('CROSSING');

// One person may cross twice. Only an assumption by name, granted and not contradicted, turns the one
// into the other (ledger rule 3). A source that itself says "people" is reported, with a warning.
const personsFault = (evaluation: Evaluation, unit: string): Fault[] => {
  const isGranted = evaluation.assumptions.some(
    ({ assumption, isGranted: is }) => is && assumption.kind === 'ONE_CROSSING_ONE_PERSON',
  );
  if (isGranted) return [];
  const [only, ...others] = evaluation.inputs;
  const isOwnWord =
    only !== undefined &&
    others.length === 0 &&
    countUnitOf(only.record.quantity.unit) === 'PERSON';
  return [
    {
      code: 'PERSONS_FROM_CROSSINGS',
      severity: isOwnWord ? 'WARNING' : 'ERROR',
      message: `“${evaluation.title}” (${evaluation.slug}) counts crossings, of which one person may make several; the text says “${unit}”. Write “${evaluation.unit}”, or let the figure carry the assumption that each crossing is one person.`,
      fix: { label: `write “${evaluation.unit}”`, replacement: evaluation.unit, bindTo: null },
    },
  ];
};

const COUNTS: Partial<Record<Counted, CountUnit>> = {
  PERSON: 'PERSON',
  CROSSING: 'CROSSING',
  ENTRY: 'CROSSING',
  EXIT: 'CROSSING',
  VEHICLE: 'VEHICLE',
  HOUSEHOLD: 'HOUSEHOLD',
  APPLICATION: 'APPLICATION',
};

const agrees = (printed: Counted, evaluation: Evaluation, language: Language): boolean => {
  const { measure, unit } = evaluation;
  if (printed === 'ENTRY' && measure === 'EXITS') return false;
  if (printed === 'EXIT' && (measure === 'ENTRIES' || measure === 'NET_ENTRIES')) return false;
  const wanted = COUNTS[printed];
  const units = countUnits(evaluation).filter((one) => one !== null);
  if (wanted !== undefined) {
    const own = language.countedBy(unit);
    return units.length === 0 ? own === null || COUNTS[own] === wanted : units.includes(wanted);
  }
  if (units.length > 0) return printed === 'PERCENT' && isShare(unit);
  return printed === 'PERCENT' ? isShare(unit) : true;
};

const isShare = (unit: string): boolean => unit === '%' || unit.toLowerCase().startsWith('percent');

/** Is a unit in prose the unit of an event's number: "kilometres" is not "miles"? */
export const isSameUnit = (printed: string, recorded: string, language: Language): boolean => {
  const [a, b] = [physicalUnitOf(printed), physicalUnitOf(recorded)];
  if (a !== null && b !== null) return a === b;
  const [kind, other] = [language.countedBy(printed), language.countedBy(recorded)];
  return kind === null || other === null || kind === other;
};
