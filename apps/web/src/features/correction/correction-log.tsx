import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { CorrectionWords } from './correction-words.tsx';

const CorrectionLog_connection = graphql(`
  fragment CorrectionLog_connection on CorrectionConnection {
    edges {
      node {
        id
        publishedAt
        article {
          slug
          headline
          language
        }
        ...CorrectionWords_correction
      }
    }
  }
`);

/** Corrections of all articles, the latest first. */
export const CorrectionLog = ({
  connection,
}: {
  connection: FragmentType<typeof CorrectionLog_connection>;
}) => {
  const { edges } = readFragment(CorrectionLog_connection, connection);
  if (edges.length === 0) {
    return <p className="max-w-measure">Nothing has been corrected so far.</p>;
  }
  return (
    <ol className="flex max-w-[48rem] flex-col">
      {edges.map(({ node }) => (
        <li
          key={node.id}
          className="flex flex-col gap-1.5 border-t border-hairline py-2 last:border-b"
        >
          <div>
            <h2 className="font-serif text-ui" lang={node.article.language}>
              <a className="inline-block py-0.5" href={`/articles/${node.article.slug}`}>
                {node.article.headline}
              </a>
            </h2>
            <p className="font-sans text-note text-muted">
              Corrected <time dateTime={node.publishedAt}>{formatDay(node.publishedAt)}</time>.{' '}
              <a className="inline-block py-0.5" href={`/articles/${node.article.slug}/history`}>
                History of the article
              </a>
            </p>
          </div>
          <CorrectionWords correction={node} language={node.article.language} />
        </li>
      ))}
    </ol>
  );
};
