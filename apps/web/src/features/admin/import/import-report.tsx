import { DataTable, StatusWord } from '@headcount/ui';
import { PageSection } from '@/features/site/page-section.tsx';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import type { FragmentType } from '@/generated/staff/index.ts';
import type { ImportState } from '@/generated/staff/graphql.ts';
import { codeWords, counted, formatCount } from './import-words.ts';
import { PlausibilityFindings } from './plausibility-findings.tsx';

export const ImportReport_report = graphql(`
  fragment ImportReport_report on ImportReport {
    rows
    reports
    refused
    listed
    refusedBy {
      code
      count
    }
    totalsLooked
    totalsFailed
    findings {
      code
      count
      shown {
        message
        lines
      }
    }
    newPlaces {
      code
      name
    }
    newPlaceCount
    sha256
    outcome {
      created
      revised
      unchanged
      changed
      places
      sources
    }
  }
`);

/** What the last reading of the whole file came to. */
export const ImportReport = ({
  job,
  state,
  report: given,
}: {
  job: string;
  state: ImportState;
  report: FragmentType<typeof ImportReport_report>;
}) => {
  const report = readFragment(ImportReport_report, given);
  const { rows, reports, refused, refusedBy, totalsLooked, totalsFailed, outcome } = report;
  const isDone = state === 'DONE';
  return (
    <div className="flex flex-col gap-4">
      {outcome && (
        <PageSection heading={isDone ? 'What was recorded' : 'What would change'}>
          <Outcome outcome={outcome} isDone={isDone} />
          {!isDone && report.newPlaceCount > 0 && (
            <p className="font-sans text-note">
              Places that would be made: {report.newPlaces.map(({ name }) => name).join(', ')}
              {report.newPlaceCount > report.newPlaces.length &&
                ` and ${formatCount(report.newPlaceCount - report.newPlaces.length)} more`}
              .
            </p>
          )}
        </PageSection>
      )}
      <PageSection heading="What the file comes to">
        <p className="font-sans text-note tabular-nums">
          {counted(rows, 'row')}, {counted(reports, 'report')}, {counted(refused, 'refusal')}.
        </p>
        {totalsLooked > 0 && (
          <p className="font-sans text-note">
            <StatusWord
              mark={totalsFailed === 0 ? 'full' : 'cross'}
              tone={totalsFailed === 0 ? 'good' : 'bad'}
            >
              Totals
            </StatusWord>{' '}
            {counted(totalsLooked, 'row')} added up,{' '}
            {totalsFailed === 0
              ? 'all of them right'
              : `${formatCount(totalsFailed)} of them wrong`}
            .
          </p>
        )}
        {refused > 0 && <Refused job={job} refusedBy={refusedBy} listed={report.listed} />}
      </PageSection>
      <PlausibilityFindings findings={report.findings} />
      {report.sha256 && (
        <p className="font-sans text-label [overflow-wrap:anywhere] text-muted">
          SHA-256 of the file: {report.sha256}
        </p>
      )}
    </div>
  );
};

type OutcomeCounts = Record<
  'created' | 'revised' | 'unchanged' | 'changed' | 'places' | 'sources',
  number
>;

const Outcome = ({ outcome, isDone }: { outcome: OutcomeCounts; isDone: boolean }) => {
  const { created, revised, unchanged, changed, places, sources } = outcome;
  if (created + revised + changed === 0) {
    return (
      <p className="font-sans text-note">
        {isDone ? 'Nothing was added' : 'Nothing would be added'}: the ledger has all{' '}
        {counted(unchanged, 'count')} of this file already.
      </p>
    );
  }
  const made = [
    places > 0 && counted(places, 'place'),
    sources > 0 && counted(sources, 'source'),
  ].filter((one) => one !== false);
  return (
    <ul className="font-sans text-note tabular-nums">
      <li>{counted(created, 'new report')}</li>
      {revised > 0 && <li>{counted(revised, 'report')} with a new version</li>}
      {unchanged > 0 && <li>{formatCount(unchanged)} as the ledger has them already</li>}
      {changed > 0 && <li>{formatCount(changed)} otherwise in the ledger, left as they are</li>}
      {made.length > 0 && <li>Made: {made.join(', ')}</li>}
    </ul>
  );
};

const Refused = ({
  job,
  refusedBy,
  listed,
}: {
  job: string;
  refusedBy: readonly { code: string; count: number }[];
  listed: number;
}) => (
  <>
    {/* A number far from its name is read against another's. */}
    <div className="max-w-[30rem]">
      <DataTable
        caption="Refused rows by reason"
        columns={[
          { key: 'code', header: 'Refused because' },
          { key: 'count', header: 'Rows', align: 'end' },
        ]}
        rows={refusedBy.map(({ code, count }) => ({
          key: code,
          cells: { code: codeWords(code), count: formatCount(count) },
        }))}
      />
    </div>
    <p className="flex flex-wrap gap-x-3 font-sans text-note">
      <a href={`/admin/import/${job}/refused`}>Each refused row</a>
      <a href={`/admin/api/imports/${job}/refused`} download>
        {counted(listed, 'refused row')} as CSV
      </a>
    </p>
  </>
);
