import { describeSum } from './describe-sum.ts';
import { NarrowBar } from './narrow-bar.tsx';
import { isDrawn, layEndToEnd } from './segments.ts';
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
  const segments = layEndToEnd(parts.filter(isDrawn));
  const shared = { title, description: describeSum(parts, threshold), segments, threshold };
  return (
    <div className="chart">
      <NarrowBar {...shared} width={280} />
      <WideBar {...shared} width={600} layout="medium" />
      <WideBar {...shared} width={900} layout="wide" />
    </div>
  );
};
