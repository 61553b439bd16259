// Stacked rows are blocks, and some browsers drop a table's roles from blocks: so every role is said.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

import type { ReactNode } from 'react';

export interface Column {
  key: string;
  header: string;
  /** Numbers stand at the end of their column, so that their digits align. */
  align?: 'start' | 'end';
  /** Its cells stay on one line: dates, short names. */
  isUnbroken?: boolean;
}

export interface Row {
  key: string;
  /** By column key. The first column's cell names the row. */
  cells: Readonly<Record<string, ReactNode>>;
}

/**
 * A table that reads well from a phone to a wall: the header stays in sight, a narrow screen turns
 * each row into a short list (`stack`) or scrolls the table in its own frame (`scroll`).
 */
export const DataTable = ({
  caption,
  columns,
  rows,
  foot,
  narrow = 'stack',
  isCaptionShown = false,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** A last row, such as a total. */
  foot?: Row | undefined;
  narrow?: 'stack' | 'scroll';
  isCaptionShown?: boolean | undefined;
}) => (
  // A frame that scrolls must be reachable by keyboard, and named.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className="table-frame" aria-label={caption} tabIndex={0}>
    <table className="data-table" role="table" data-narrow={narrow}>
      <caption className={isCaptionShown ? undefined : 'sr-only'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
      {foot && (
        <tfoot role="rowgroup">
          <TableRow row={foot} columns={columns} />
        </tfoot>
      )}
    </table>
  </section>
);

const TableRow = ({ row, columns }: { row: Row; columns: readonly Column[] }) => (
  <tr role="row">
    {columns.map((column, index) =>
      index === 0 ? (
        <th
          key={column.key}
          scope="row"
          role="rowheader"
          data-align={column.align}
          data-unbroken={column.isUnbroken || undefined}
        >
          {row.cells[column.key]}
        </th>
      ) : (
        <td
          key={column.key}
          role="cell"
          data-align={column.align}
          data-unbroken={column.isUnbroken || undefined}
          data-label={column.header}
        >
          {row.cells[column.key]}
        </td>
      ),
    )}
  </tr>
);
