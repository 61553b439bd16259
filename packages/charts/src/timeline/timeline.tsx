import type { Window } from '@headcount/ledger';

import { eventMarks } from './event-mark.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';

/**
 * Events in the order of time, each as exactly as it is known: a dot for a day, a pale band for a
 * week or about then, dashes for some day between two others.
 */
export const Timeline = ({
  title,
  events,
  window,
}: {
  /** What it shows, for those who cannot see it. */
  title: string;
  events: readonly TimelineEvent[];
  /** The days it spans. */
  window: Window;
}) => {
  const marks = eventMarks(events, window);
  const description = `${marks.map(({ when, event }) => `${when}: ${event.title}`).join('; ')}.`;
  const shared = { title, description, marks, window };
  return (
    <div className="chart">
      <TimelineDrawing {...shared} width={280} layout="narrow" />
      <TimelineDrawing {...shared} width={600} layout="roomy" />
    </div>
  );
};
