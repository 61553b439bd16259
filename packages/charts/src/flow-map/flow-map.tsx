import { formatQuantity } from '@headcount/ledger';

import type { Flow } from './flow.ts';
import { MapDrawing, type MapLayout } from './map-drawing.tsx';

const ROOMY: MapLayout = {
  view: { width: 1056, height: 470 },
  width: 600,
  detail: 'fine',
  layout: 'roomy',
  shape: 'map',
  widest: 54,
};

const NARROW: MapLayout = {
  view: { width: 330, height: 290 },
  width: 280,
  detail: 'coarse',
  layout: 'narrow',
  shape: 'map-narrow',
  widest: 28,
};

/**
 * Where people were counted going: bands as wide at their heads as the least that was reported,
 * over northern Eurasia. They say from where to where, not by which road.
 */
export const FlowMap = ({ title, flows }: { title: string; flows: readonly Flow[] }) => {
  const shared = { title, description: describe(flows), flows };
  return (
    <div className="chart">
      <MapDrawing {...shared} layout={NARROW} />
      <MapDrawing {...shared} layout={ROOMY} />
    </div>
  );
};

const describe = (flows: readonly Flow[]): string =>
  `${flows
    .map(
      ({ originLabel, destinationLabel, quantity }) =>
        `From ${originLabel} to ${destinationLabel}, ${formatQuantity(quantity)}`,
    )
    .join('; ')}.`;
