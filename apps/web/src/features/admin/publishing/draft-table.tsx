import { DataTable, EmptyState } from '@headcount/ui';
import Link from 'next/link';
import type { ArticlesPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { STATE_WORDS } from './state-words.ts';

/** The drafts on the desk, the last written first. */
export const DraftTable = ({ drafts }: { drafts: ArticlesPageQuery['drafts'] }) => {
  const { edges, pageInfo, totalCount } = drafts;
  if (edges.length === 0) {
    return (
      <EmptyState title="No drafts">Begin an article, or open one that is published.</EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <DataTable
        caption={`${totalCount} ${totalCount === 1 ? 'draft' : 'drafts'}`}
        isCaptionShown
        columns={[
          { key: 'headline', header: 'Headline' },
          { key: 'state', header: 'How far', isUnbroken: true },
          { key: 'by', header: 'Last written by', isUnbroken: true },
          { key: 'at', header: 'When (UTC)', isUnbroken: true },
        ]}
        rows={edges.map(({ node }) => ({
          key: node.id,
          cells: {
            headline: (
              <Link href={`/admin/articles/${node.id}`}>{node.headline || 'No headline yet'}</Link>
            ),
            state: STATE_WORDS[node.state],
            by: node.updatedBy.name,
            at: <span className="tabular-nums">{formatMoment(node.updatedAt)}</span>,
          },
        }))}
      />
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className="font-sans text-note">
          <Link href={{ query: { after: pageInfo.endCursor } }}>More</Link>
        </p>
      )}
    </div>
  );
};
