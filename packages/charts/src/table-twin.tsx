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
  <table className="data-table" data-narrow="stack">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ header, isNumber }) => (
          <th key={header} scope="col" data-align={isNumber ? 'end' : undefined}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, cells }) => (
        <tr key={id}>
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
    <th scope="row">{children}</th>
  ) : (
    <td data-label={header} data-align={isNumber ? 'end' : undefined}>
      {children}
    </td>
  );
