import { DataTable } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { shortMonths } from '@/features/words/short-months.ts';

const EventList_connection = graphql(`
  fragment EventList_connection on EventConnection {
    edges {
      node {
        slug
        title
        startOn
        endOn
        periodNote
        place {
          name
        }
        quantity {
          text
          unit
        }
        quantityOf
        source {
          name
        }
      }
    }
  }
`);

/** What happened, in order, each with the number that belongs to it. */
export const EventList = ({
  connection,
  asOf,
}: {
  connection: FragmentType<typeof EventList_connection>;
  asOf: string | null;
}) => (
  <DataTable
    caption="Events"
    columns={[
      { key: 'title', header: 'What happened' },
      { key: 'when', header: 'When' },
      { key: 'place', header: 'Where' },
      { key: 'number', header: 'Its number' },
      { key: 'source', header: 'Reported by' },
    ]}
    rows={readFragment(EventList_connection, connection).edges.map(({ node }) => ({
      key: node.slug,
      cells: {
        title: <a href={withAsOf(`/events/${node.slug}`, asOf)}>{node.title}</a>,
        when: shortMonths(
          formatPeriod({ start: node.startOn, end: node.endOn, note: node.periodNote }),
        ),
        place: node.place?.name,
        number: node.quantity && (
          <span>
            {node.quantity.text} {node.quantity.unit}
            {node.quantityOf && <span className="text-muted">, {node.quantityOf}</span>}
          </span>
        ),
        source: node.source?.name,
      },
    }))}
  />
);
