import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';
import { shortMonths } from '@/features/words/short-months.ts';
import type { Evidence } from './evidence.ts';

const EventEvidence_event = graphql(`
  fragment EventEvidence_event on Event {
    title
    startOn
    endOn
    periodNote
    ownQuantity: quantity {
      sourceWording
    }
    source {
      name
    }
    ownCitation: citation {
      statedBy
      ...CitationLinks_citation
    }
  }
`);

/** What stands behind a number that belongs to an event. */
export function eventEvidence(event: FragmentType<typeof EventEvidence_event>): Evidence {
  const { title, startOn, endOn, periodNote, ownQuantity, source, ownCitation } = readFragment(
    EventEvidence_event,
    event,
  );
  const days = formatPeriod({ start: startOn, end: endOn, note: periodNote });
  const speaker = [source?.name, ownCitation?.statedBy].filter(Boolean);
  return {
    words: ownQuantity ? [ownQuantity.sourceWording] : [],
    attribution: (
      <>
        {speaker.length > 0 && <b>{speaker.join(', ')}. </b>}
        {title}, {days}.
      </>
    ),
    carriedBy: ownCitation && <CitationLinks citation={ownCitation} />,
    inBrief: (
      <>
        {source && <b>{source.name}. </b>}
        {title}, {shortMonths(days)}.
      </>
    ),
  };
}
