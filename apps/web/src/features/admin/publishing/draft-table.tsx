import { EmptyState } from '@headcount/ui';
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
    <section aria-label="Drafts" className="flex flex-col gap-2">
      <div className="data-table-frame">
        <table className="data-table">
          <caption>
            {totalCount} {totalCount === 1 ? 'draft' : 'drafts'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Headline</th>
              <th scope="col">How far</th>
              <th scope="col">Last written</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link href={`/admin/articles/${node.id}`}>
                    {node.headline || 'No headline yet'}
                  </Link>
                </th>
                <td>{STATE_WORDS[node.state]}</td>
                <td>
                  {node.updatedBy.name}, {formatMoment(node.updatedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Link href={{ query: { after: pageInfo.endCursor } }}>More</Link>
      )}
    </section>
  );
};
