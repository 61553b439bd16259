import { formatQuantity } from '@headcount/ledger';

import { NarrowBar } from './narrow-bar.tsx';
import { layEndToEnd } from './segments.ts';
import type { SumPart, Threshold } from './sum-part.ts';
import { WideBar } from './wide-bar.tsx';

/**
 * A sum drawn to scale: its parts laid end to end, each as long as the least that its report bears
 * out, with the number it is held against as a line through it.
 */
export const SumBar = ({
  title,
  parts,
  threshold = null,
}: {
  /** What it shows, for those who cannot see it. */
  title: string;
  parts: readonly SumPart[];
  threshold?: Threshold | null | undefined;
}) => {
  const segments = layEndToEnd(
    parts.filter((part) => part.counted !== 'NONE' || part.overlapsWith),
  );
  const shared = { title, description: describe(parts, threshold), segments, threshold };
  return (
    <div className="chart">
      <NarrowBar {...shared} width={280} />
      <WideBar {...shared} width={600} layout="medium" />
      <WideBar {...shared} width={900} layout="wide" />
    </div>
  );
};

const describe = (parts: readonly SumPart[], threshold: Threshold | null): string => {
  const said = parts.map((part) =>
    [`${part.label} ${formatQuantity(part.quantity)}`, part.note].filter(Boolean).join(', '),
  );
  const line = threshold === null ? '' : ` A line marks ${threshold.label}.`;
  return `${said.join('; ')}.${line}`;
};
