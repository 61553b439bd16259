// Stacked rows are blocks, and some browsers drop a table's roles from blocks: so every role is said.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

import type { ReactNode } from 'react';

export interface TwinColumn {
  header: string;
  isNumber?: boolean;
}

/**
 * The table that says what a drawing shows. Its first cells name the rows; `data-table` is the
 * theme's own class for tables.
 */
export const TableTwin = ({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly TwinColumn[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}) => (
  <table className="data-table" role="table" data-narrow="stack">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ header, isNumber }) => (
          <th
            key={header}
            scope="col"
            role="columnheader"
            data-align={isNumber ? 'end' : undefined}
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ id, cells }) => (
        <tr key={id} role="row">
          {columns.map(({ header, isNumber }, index) => (
            <Cell key={header} isName={index === 0} header={header} isNumber={isNumber === true}>
              {cells[index]}
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Cell = ({
  isName,
  header,
  isNumber,
  children,
}: {
  isName: boolean;
  header: string;
  isNumber: boolean;
  children: ReactNode;
}) =>
  isName ? (
    <th scope="row" role="rowheader">
      {children}
    </th>
  ) : (
    <td role="cell" data-label={header} data-align={isNumber ? 'end' : undefined}>
      {children}
    </td>
  );
