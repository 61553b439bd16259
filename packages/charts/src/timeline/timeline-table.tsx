import type { Window } from '@headcount/ledger';

import { TableTwin } from '../table-twin.tsx';
import { eventMarks } from './event-mark.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The timeline as a table, in the same order. */
export const TimelineTable = ({
  caption,
  events,
  window,
}: {
  caption: string;
  events: readonly TimelineEvent[];
  window: Window;
}) => (
  <TableTwin
    caption={caption}
    columns={[{ header: 'Event' }, { header: 'When' }, { header: 'Number' }]}
    rows={eventMarks(events, window).map(({ event, when }) => ({
      id: event.id,
      cells: [event.title, when, event.quantity],
    }))}
  />
);
