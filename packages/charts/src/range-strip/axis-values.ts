import { compareDecimals, type Decimal, formatNumber } from '@headcount/ledger';

import { position } from '../scale.ts';
import { LABEL_SIZE } from '../text/text-line.ts';
import { measureText } from '../text/measure-text.ts';
import type { StripRow } from './strip-row.ts';
import type { StripScale } from './strip-scale.ts';

export interface AxisValue {
  value: Decimal;
  text: string;
  /** 0 to 100. */
  at: number;
}

const GAP = 10;

/**
 * The numbers that were printed, named once each under the strip: the most often told first, and
 * only as many as stand apart on a strip `width` pixels wide.
 */
export const axisValues = (
  rows: readonly StripRow[],
  scale: StripScale,
  width: number,
): readonly AxisValue[] => {
  const told = new Map<Decimal, number>();
  for (const { quantity } of rows) {
    for (const value of [quantity.value, quantity.upperValue]) {
      if (value !== null) told.set(value, (told.get(value) ?? 0) + 1);
    }
  }
  const mostTold = [...told].toSorted(([, one], [, other]) => other - one).map(([value]) => value);
  const placed: AxisValue[] = [];
  for (const value of mostTold) {
    const text = formatNumber(value);
    const at = scale.toShare(position(value));
    const isApart = placed.every((other) => {
      const room = (measureText(text, LABEL_SIZE) + measureText(other.text, LABEL_SIZE)) / 2 + GAP;
      return (Math.abs(other.at - at) / 100) * width >= room;
    });
    if (isApart) placed.push({ value, text, at });
  }
  return placed.toSorted((one, other) => compareDecimals(one.value, other.value));
};
