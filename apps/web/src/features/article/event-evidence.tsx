import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';
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
  return {
    words: ownQuantity ? [ownQuantity.sourceWording] : [],
    attribution: (
      <>
        {source && (
          <>
            <b>{source.name}</b>
            {ownCitation?.statedBy && `, ${ownCitation.statedBy}`}.{' '}
          </>
        )}
        {title}, {formatPeriod({ start: startOn, end: endOn, note: periodNote })}.
      </>
    ),
    carriedBy: ownCitation && <CitationLinks citation={ownCitation} />,
  };
}
