import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { QuotedWords } from './quoted-words.tsx';

const QuoteList_connection = graphql(`
  fragment QuoteList_connection on QuoteConnection {
    edges {
      node {
        key
        ...QuotedWords_quote
      }
    }
  }
`);

/** Quotations one under the other, each leading to its own page. */
export const QuoteList = ({
  connection,
  asOf,
}: {
  connection: FragmentType<typeof QuoteList_connection>;
  asOf: string | null;
}) => (
  <ul className="flex flex-col gap-4">
    {readFragment(QuoteList_connection, connection).edges.map(({ node }) => (
      <li key={node.key}>
        <QuotedWords quote={node} variant="list" asOf={asOf} />
      </li>
    ))}
  </ul>
);
