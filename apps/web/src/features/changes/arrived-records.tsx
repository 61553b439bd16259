import { DataTable } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { momentInAddress } from '@/features/as-of/moment-in-address.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { REPORT_COLUMNS, reportRows } from '@/features/crossing/report-rows.tsx';
import { formatDay } from '@/features/words/format-day.ts';
import { ChangeSection } from './change-section.tsx';

const ArrivedRecords_diff = graphql(`
  fragment ArrivedRecords_diff on LedgerDiff {
    to
    arrivedCount
    arrived {
      __typename
      knownFrom
      ... on Crossing {
        ...ReportRow_crossing
      }
      ... on Event {
        slug
        title
      }
    }
  }
`);

/** Reports and events that were not known before: the reports as everywhere, the events by their day. */
export const ArrivedRecords = ({ diff }: { diff: FragmentType<typeof ArrivedRecords_diff> }) => {
  const { to, arrived, arrivedCount } = readFragment(ArrivedRecords_diff, diff);
  const asOf = momentInAddress(to);
  const reports = arrived.filter((record) => record.__typename === 'Crossing');
  const events = arrived.filter((record) => record.__typename === 'Event');
  return (
    <ChangeSection
      heading="What arrived"
      none="No report and no event arrived"
      count={arrivedCount}
      shown={arrived.length}
    >
      {reports.length > 0 && (
        <DataTable
          caption="Reports that arrived"
          columns={REPORT_COLUMNS}
          rows={reportRows(reports, asOf)}
        />
      )}
      {events.length > 0 && (
        <ul className="max-w-[48rem] font-sans text-note" aria-label="Events that arrived">
          {events.map(({ slug, title, knownFrom }) => (
            <li
              key={slug}
              className="flex flex-wrap justify-between gap-x-4 border-b border-hairline py-1"
            >
              <a href={withAsOf(`/events/${slug}`, asOf)}>{title}</a>
              <span className="text-muted">known since {formatDay(knownFrom)}</span>
            </li>
          ))}
        </ul>
      )}
    </ChangeSection>
  );
};
