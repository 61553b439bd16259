import { Timeline, TimelineTable } from '@headcount/charts';
import type { TimelineEvent } from '@headcount/charts';
import type { Window } from '@headcount/ledger';
import { ChartFigure } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const EventTimeline_event = graphql(`
  fragment EventTimeline_event on Event {
    slug
    title
    startOn
    endOn
    precision
    periodNote
    quantity {
      text
      unit
    }
  }
`);

/** Events in the order of time, each as exactly as it is known, with the same as a table. */
export const EventTimeline = ({
  events: masked,
  title,
}: {
  events: readonly FragmentType<typeof EventTimeline_event>[];
  title: string;
}) => {
  const events: TimelineEvent[] = readFragment(EventTimeline_event, masked).map((event) => ({
    id: event.slug,
    title: event.title,
    period: {
      start: event.startOn ?? null,
      end: event.endOn ?? null,
      precision: event.precision,
      note: event.periodNote ?? null,
    },
    quantity: event.quantity ? `${event.quantity.text} ${event.quantity.unit}` : null,
  }));
  const window = windowOf(events);
  if (!window) return null;
  return (
    <ChartFigure
      title={title}
      help="A dot is a day that is known, a pale band one that is known only roughly."
      table={<TimelineTable caption={title} events={events} window={window} />}
    >
      <Timeline title={title} events={events} window={window} />
    </ChartFigure>
  );
};

/** From the first known day to the last; null where none is known. */
function windowOf(events: readonly TimelineEvent[]): Window | null {
  const days = events
    .flatMap(({ period }) => [period.start, period.end])
    .filter((day) => day !== null)
    .toSorted();
  const [start] = days;
  const end = days.at(-1);
  return start && end ? { start, end } : null;
}
