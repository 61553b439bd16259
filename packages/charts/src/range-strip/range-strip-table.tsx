import { formatQuantity } from '@headcount/ledger';

import { TableTwin } from '../table-twin.tsx';
import type { StripRow } from './strip-row.ts';

/** The range strip as a table: who told it, in which words. */
export const RangeStripTable = ({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly StripRow[];
}) => (
  <TableTwin
    caption={caption}
    columns={[{ header: 'Report' }, { header: 'Number' }, { header: 'Words as printed' }]}
    rows={rows.map(({ id, label, quantity }) => ({
      id,
      cells: [label, formatQuantity(quantity), quantity.sourceWording],
    }))}
  />
);
