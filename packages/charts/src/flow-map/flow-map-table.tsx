import { formatQuantity } from '@headcount/ledger';

import { TableTwin } from '../table-twin.tsx';
import type { Flow } from './flow.ts';

/** The flow map as a table, with the flows whose places the map does not show. */
export const FlowMapTable = ({ caption, flows }: { caption: string; flows: readonly Flow[] }) => (
  <TableTwin
    caption={caption}
    columns={[{ header: 'To' }, { header: 'From' }, { header: 'Reported' }]}
    rows={flows.map((flow) => ({
      id: flow.id,
      cells: [
        flow.destinationLabel,
        flow.originLabel,
        `${formatQuantity(flow.quantity)} ${flow.quantity.unit}`,
      ],
    }))}
  />
);
