import { DefinitionList } from '@headcount/ui';
import type { Definition } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';

const EventParticulars_event = graphql(`
  fragment EventParticulars_event on Event {
    startOn
    endOn
    periodNote
    place {
      name
    }
    source {
      slug
      name
    }
    quantity {
      text
      unit
      sourceWording
    }
    quantityOf
    citation {
      text
      statedBy
      ...CitationLinks_citation
    }
  }
`);

/** What is known of an event, one line to a thing. */
export const EventParticulars = ({
  event,
  asOf,
}: {
  event: FragmentType<typeof EventParticulars_event>;
  asOf: string | null;
}) => {
  const { startOn, endOn, periodNote, place, source, quantity, quantityOf, citation } =
    readFragment(EventParticulars_event, event);
  const items: (Definition | null)[] = [
    { term: 'When', description: formatPeriod({ start: startOn, end: endOn, note: periodNote }) },
    startOn && periodNote ? { term: 'As dated', description: periodNote } : null,
    place ? { term: 'Where', description: place.name } : null,
    quantity
      ? {
          term: 'Its number',
          description: `${quantity.text} ${quantity.unit}${quantityOf ? `: ${quantityOf}` : ''}`,
        }
      : null,
    quantity
      ? { term: 'In the source’s words', description: <q>{quantity.sourceWording}</q> }
      : null,
    source
      ? {
          term: 'Reported by',
          description: <a href={withAsOf(`/sources/${source.slug}`, asOf)}>{source.name}</a>,
        }
      : null,
    citation?.statedBy ? { term: 'Spoken by', description: citation.statedBy } : null,
    citation
      ? { term: 'Where it was read', description: <CitationLinks citation={citation} /> }
      : null,
  ];
  return <DefinitionList items={items.filter((item) => item !== null)} />;
};
