import { type Bound, formatNumber, formatQuantity } from '@headcount/ledger';

import { TableTwin } from '../table-twin.tsx';
import type { SumPart, Threshold } from './sum-part.ts';

/** The sum bar as a table: what each report said, and what of it was counted. */
export const SumBarTable = ({
  caption,
  parts,
  threshold = null,
}: {
  caption: string;
  parts: readonly SumPart[];
  threshold?: Threshold | null | undefined;
}) => (
  <TableTwin
    caption={threshold === null ? caption : `${caption} Held against ${threshold.label}.`}
    columns={[
      { header: 'Part' },
      { header: 'Reported' },
      { header: 'Adds at least', isNumber: true },
      { header: 'Adds at most', isNumber: true },
      { header: 'Counted' },
    ]}
    rows={parts.map((part) => ({
      id: part.id,
      cells: [
        part.label,
        [formatQuantity(part.quantity), part.note].filter(Boolean).join(', '),
        lowerWords(part.interval.lower),
        upperWords(part.interval.upper),
        countedWords(part),
      ],
    }))}
  />
);

const lowerWords = (lower: Bound | null): string => {
  if (lower === null) return 'no lower limit';
  return lower.closed ? formatNumber(lower.value) : `more than ${formatNumber(lower.value)}`;
};

const upperWords = (upper: Bound | null): string => {
  if (upper === null) return 'no limit';
  return upper.closed ? formatNumber(upper.value) : `fewer than ${formatNumber(upper.value)}`;
};

const countedWords = (part: SumPart): string => {
  if (part.counted === 'NONE') return 'not counted';
  if (part.counted === 'UPPER_ONLY') return 'toward the upper end only';
  return part.isAssumed === true ? 'with an assumption' : 'in full';
};
