import type { QuantityInput } from '@/generated/staff/graphql.ts';
import { chosen, said } from './form-values.ts';

/** A number as it was said, as it stands in a form. */
export interface QuantityValues {
  sourceWording: string;
  valueState: string;
  qualifier: string;
  value: string;
  upperValue: string;
  roundingUnit: string;
  unit: string;
}

/** No number yet. */
export const NO_QUANTITY: QuantityValues = {
  sourceWording: '',
  valueState: 'VALUE',
  qualifier: '',
  value: '',
  upperValue: '',
  roundingUnit: '',
  unit: '',
};

export const QUANTITY_LABELS: Readonly<Record<keyof QuantityValues, string>> = {
  sourceWording: 'The source’s words for the number',
  valueState: 'Was a number given?',
  qualifier: 'Word before it',
  value: 'Number',
  upperValue: 'Upper number',
  roundingUnit: 'Rounded to',
  unit: 'Of what',
};

/** The number as the newsroom's gateway takes it. */
export function inputOfQuantity(values: QuantityValues): QuantityInput {
  return {
    sourceWording: said(values.sourceWording),
    valueState: chosen(values.valueState),
    qualifier: chosen(values.qualifier),
    value: said(values.value),
    upperValue: said(values.upperValue),
    roundingUnit: said(values.roundingUnit),
    unit: said(values.unit),
  };
}

/** A number that is there, as a form shows it. */
export function valuesOfQuantity(
  quantity: { [Name in keyof QuantityValues]?: string | null | undefined } | null | undefined,
): QuantityValues {
  const shown = Object.entries(quantity ?? {}).map(([name, value]) => [name, value ?? '']);
  return { ...NO_QUANTITY, ...Object.fromEntries(shown) };
}

/** A number as words say it. */
type SaidNumber = Pick<QuantityInput, 'qualifier' | 'value' | 'upperValue'>;

/** Whether a form holds a number already; a word before it that is left open is read off the words. */
export function saysAlready(values: QuantityValues, { qualifier, value, upperValue }: SaidNumber) {
  return (
    said(values.value) === value &&
    said(values.upperValue) === (upperValue ?? null) &&
    (values.qualifier === '' || values.qualifier === qualifier)
  );
}
