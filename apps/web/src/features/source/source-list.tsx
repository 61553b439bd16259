import { DataTable } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { SOURCE_KIND_WORDS } from '@/features/words/ledger-words.ts';

export const SourceList_connection = graphql(`
  fragment SourceList_connection on SourceConnection {
    edges {
      node {
        slug
        name
        kind
        place {
          name
        }
        crossingCount
        carriedCount
      }
    }
  }
`);

/** Everybody who has said or carried something, with how much. */
export const SourceList = ({
  connection,
  asOf,
}: {
  connection: FragmentType<typeof SourceList_connection>;
  asOf: string | null;
}) => (
  <DataTable
    caption="Sources"
    columns={[
      { key: 'name', header: 'Source' },
      { key: 'kind', header: 'Kind' },
      { key: 'place', header: 'Of' },
      { key: 'made', header: 'Reports made', align: 'end' },
      { key: 'carried', header: 'Carried for others', align: 'end' },
    ]}
    rows={readFragment(SourceList_connection, connection).edges.map(({ node }) => ({
      key: node.slug,
      cells: {
        name: <a href={withAsOf(`/sources/${node.slug}`, asOf)}>{node.name}</a>,
        kind: SOURCE_KIND_WORDS[node.kind],
        place: node.place?.name,
        made: node.crossingCount || '–',
        carried: node.carriedCount || '–',
      },
    }))}
  />
);
