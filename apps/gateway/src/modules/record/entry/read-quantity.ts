import { compareDecimals, type Decimal, type Qualifier, type Quantity } from '@headcount/ledger';
import { readWording } from '@headcount/ledger/proposal';
import type { QuantityInput } from '../../../generated/staff-resolvers.ts';
import type { Faults } from './faults.ts';
import { needDecimal, readDecimal } from './read-decimal.ts';
import { readText } from './read-text.ts';

/** A number as it was said; null where it cannot be read yet. Below zero only where a balance is counted. */
export function readQuantity(
  outer: Faults,
  entered: QuantityInput | null | undefined,
  mayBeNegative: boolean,
): Quantity | null {
  const faults = outer.within('quantity');
  const before = faults.all.length;
  const valueState = entered?.valueState ?? 'VALUE';
  const sourceWording = readText(
    faults,
    'sourceWording',
    entered?.sourceWording,
    'the words as the source printed them',
    { isNeeded: true },
  );
  const unit = readText(
    faults,
    'unit',
    entered?.unit,
    'what is counted, such as people or crossings',
    { isNeeded: true, most: 60 },
  );
  const numbers =
    valueState === 'VALUE'
      ? readNumbers(faults, entered ?? {}, qualifierOf(entered ?? {}), mayBeNegative)
      : withoutNumber(faults, entered ?? {});
  if (numbers === null || sourceWording === null || unit === null || faults.all.length > before) {
    return null;
  }
  return { valueState, ...numbers, unit, sourceWording };
}

type Numbers = Pick<Quantity, 'qualifier' | 'value' | 'upperValue' | 'roundingUnit'>;

/** The word that was chosen, else the one in the source's own words before this number. */
function qualifierOf({
  qualifier,
  sourceWording,
  value,
  upperValue,
}: Partial<QuantityInput>): Qualifier {
  if (qualifier) return qualifier;
  if (upperValue) return 'BETWEEN';
  const said = readWording(sourceWording ?? '').find((number) => number.value === value?.trim());
  return said?.qualifier ?? 'PLAIN';
}

function readNumbers(
  faults: Faults,
  entered: Partial<QuantityInput>,
  qualifier: Qualifier,
  mayBeNegative: boolean,
): Numbers | null {
  const value = needDecimal(faults, 'value', entered.value);
  const roundingUnit = readDecimal(faults, 'roundingUnit', entered.roundingUnit);
  const upperValue =
    qualifier === 'BETWEEN'
      ? needDecimal(faults, 'upperValue', entered.upperValue)
      : readDecimal(faults, 'upperValue', entered.upperValue);
  if (qualifier !== 'BETWEEN' && upperValue !== null) {
    faults.refuse('upperValue', upperValue, 'anything while the words are not “between A and B”');
  }
  if (roundingUnit !== null && isBelow(roundingUnit, '0', true)) {
    faults.refuse('roundingUnit', roundingUnit, 'a step above 0');
  }
  if (value === null) return null;
  if (!mayBeNegative && isBelow(value, '0')) {
    return faults.refuse(
      'value',
      value,
      'a number from 0: only a balance of entries and exits may be below',
    );
  }
  if (upperValue !== null && isBelow(upperValue, value)) {
    return faults.refuse('upperValue', upperValue, `a number from ${value}, the lower one`);
  }
  // No count is below nothing: what lies below 0 leaves room for no number.
  if (!mayBeNegative && value === '0' && BELOW.has(qualifier)) {
    return faults.refuse('value', value, 'a number above 0 after these words');
  }
  return { qualifier, value, upperValue, roundingUnit };
}

const BELOW: ReadonlySet<Qualifier> = new Set(['LESS_THAN', 'NEARLY']);

function withoutNumber(faults: Faults, entered: Partial<QuantityInput>): Numbers {
  for (const field of ['value', 'upperValue', 'roundingUnit'] as const) {
    const given = entered[field]?.trim() ?? '';
    if (given !== '') faults.refuse(field, given, 'anything while the source gives no number');
  }
  return { qualifier: 'PLAIN', value: null, upperValue: null, roundingUnit: null };
}

function isBelow(value: Decimal, limit: Decimal, orEqual = false): boolean {
  return compareDecimals(value, limit) < (orEqual ? 1 : 0);
}
