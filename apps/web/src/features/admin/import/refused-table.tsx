import { DataTable } from '@headcount/ui';
import type { ImportRefusedPageQuery } from '@/generated/staff/graphql.ts';
import { codeWords } from './import-words.ts';

type Refusal = NonNullable<ImportRefusedPageQuery['importJob']>['refusals'][number];

/** Each refused row with its line, column, value, reason and what would be taken. */
export const RefusedTable = ({
  refusals,
  from,
}: {
  refusals: readonly Refusal[];
  /** The place of the first among all. */
  from: number;
}) => (
  <DataTable
    caption="Refused rows"
    columns={[
      { key: 'line', header: 'Where', isUnbroken: true },
      { key: 'column', header: 'Column' },
      { key: 'value', header: 'Value' },
      { key: 'reason', header: 'Why' },
      { key: 'allowed', header: 'What would be taken' },
    ]}
    rows={refusals.map(({ line, column, value, code, reason, allowed }, at) => ({
      key: String(from + at),
      cells: {
        line: `Line ${line}`,
        column: column ?? '—',
        value: value === null ? '—' : <q className="[overflow-wrap:anywhere]">{value}</q>,
        reason: (
          <>
            <b className="font-semibold">{codeWords(code)}</b>: {reason}
          </>
        ),
        allowed: allowed.length === 0 ? '—' : fewOf(allowed),
      },
    }))}
  />
);

const FEW = 5;

/** The first of them: the file to download has more. */
const fewOf = (allowed: readonly string[]): string =>
  `${allowed.slice(0, FEW).join('; ')}${allowed.length > FEW ? '; …' : ''}`;
