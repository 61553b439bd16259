import { DataTable } from '@headcount/ui';
import type { ReleasesPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { RELEASE_WORDS } from './release-words.ts';

type Listed = ReleasesPageQuery['releases']['edges'][number]['node'];

/** The releases, one to a row; the title leads to the release. */
export const ReleaseList = ({ releases }: { releases: readonly Listed[] }) => (
  <DataTable
    caption="Releases"
    columns={[
      { key: 'title', header: 'Title' },
      { key: 'state', header: 'How far' },
      { key: 'hour', header: 'Hour (UTC)', isUnbroken: true },
      { key: 'begun', header: 'Begun by' },
    ]}
    rows={releases.map(({ id, title, state, scheduledFor, publishedAt, refusal, createdBy }) => {
      const hour = publishedAt ?? scheduledFor;
      return {
        key: id,
        cells: {
          title: <a href={`/admin/releases/${encodeURIComponent(id)}`}>{title}</a>,
          state: refusal ? `${RELEASE_WORDS[state]}: it missed its hour` : RELEASE_WORDS[state],
          hour: hour && formatMoment(hour),
          begun: createdBy.name,
        },
      };
    })}
  />
);
