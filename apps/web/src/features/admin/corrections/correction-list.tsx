import { DataTable } from '@headcount/ui';
import type { WaitingCorrectionsPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { recordAddress } from '../words/record-address.ts';

type Waiting = WaitingCorrectionsPageQuery['waitingCorrections'][number];

/** Corrections that are drafted and not printed, one to a row; the words lead to the draft. */
export const CorrectionList = ({ corrections }: { corrections: readonly Waiting[] }) => (
  <DataTable
    caption="Corrections that wait"
    columns={[
      { key: 'words', header: 'Before and after' },
      { key: 'reason', header: 'Why' },
      { key: 'by', header: 'Drafted (UTC)', isUnbroken: true },
      { key: 'figure', header: 'For the figure' },
      { key: 'state', header: 'Where it stands', isUnbroken: true },
    ]}
    rows={corrections.map(({ id, draftId, before, after, reason, by, at, figure, appliedAt }) => ({
      key: id,
      cells: {
        words: (
          <span className="inline-block min-w-[10rem]">
            <del className="text-muted">{before}</del>{' '}
            <a href={`/admin/articles/${encodeURIComponent(draftId)}`}>
              <ins className="no-underline">{after}</ins>
            </a>
          </span>
        ),
        reason,
        by: (
          <>
            {formatMoment(at)}
            <span className="block text-muted">{by.name}</span>
          </>
        ),
        figure: figure && <a href={recordAddress('FIGURE', figure.slug)}>{figure.slug}</a>,
        state: appliedAt ? 'Written into the draft' : 'Not in the draft yet',
      },
    }))}
  />
);
