import type { Qualifier, Quantity } from '@headcount/ledger';

const printedWord: Partial<Record<Qualifier, string>> = {
  MORE_THAN: 'more than ',
  AT_LEAST: 'at least ',
  ABOUT: 'about ',
  NEARLY: 'nearly ',
  UP_TO: 'up to ',
};

/** A reported number with one of the plain qualifying words, and its wording as printed. */
export function said(qualifier: Qualifier, value: number, unit: string): Quantity {
  return {
    valueState: 'VALUE',
    qualifier,
    value: String(value),
    upperValue: null,
    roundingUnit: null,
    unit,
    sourceWording: `${printedWord[qualifier] ?? ''}${value.toLocaleString('en')}`,
  };
}
