import { DataTable } from '@headcount/ui';
import type { ImportCheckPageQuery } from '@/generated/staff/graphql.ts';
import { FaultList } from './fault-list.tsx';
import { codeWords } from './import-words.ts';

type Preview = NonNullable<ImportCheckPageQuery['importJob']>['preview'];

/** The first rows, as sentences: is that what the file says? */
export const PreviewRows = ({ preview }: { preview: Preview }) =>
  preview.faults.length > 0 ? (
    <FaultList faults={preview.faults} />
  ) : (
    <DataTable
      caption="The first rows, judged"
      columns={[
        { key: 'line', header: 'Where', isUnbroken: true },
        { key: 'says', header: 'What it reports' },
      ]}
      rows={preview.rows.map(({ line, reports, refusals }) => ({
        key: String(line),
        cells: {
          line: `Line ${line}`,
          says: (
            <span className="flex flex-col">
              {reports.map((report) => (
                <span key={report}>{report.replace(/^Line \d+: /, '')}</span>
              ))}
              {refusals.map(({ column, value, code, reason }) => (
                <span key={`${column}${code}${value}`} className="text-brick">
                  Refused, {codeWords(code)}
                  {column !== null && `, ${column}`}
                  {value !== null && ` “${value}”`}: {reason}
                </span>
              ))}
            </span>
          ),
        },
      }))}
    />
  );
