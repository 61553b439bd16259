import { formatQuantity } from '@headcount/ledger';

import type { SumPart, Threshold } from './sum-part.ts';

/** The bar in words, for those who cannot see it: each part as it was said, and the line. */
export const describeSum = (parts: readonly SumPart[], threshold: Threshold | null): string => {
  const said = parts.map((part) =>
    [`${part.label} ${formatQuantity(part.quantity)}`, part.note].filter(Boolean).join(', '),
  );
  const line = threshold === null ? '' : ` A line marks ${threshold.label}.`;
  return `${said.join('; ')}.${line}`;
};
