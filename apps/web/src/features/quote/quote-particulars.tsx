import type { Definition } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { formatDay } from '@/features/words/format-day.ts';

const QuoteParticulars_quote = graphql(`
  fragment QuoteParticulars_quote on Quote {
    about
    saidOn
    source {
      slug
      name
    }
    citation {
      ...CitationLinks_citation
    }
  }
`);

/** What is known of a quotation besides its words. */
export function quoteParticulars(
  quote: FragmentType<typeof QuoteParticulars_quote>,
  asOf: string | null,
): Definition[] {
  const { about, saidOn, source, citation } = readFragment(QuoteParticulars_quote, quote);
  const items: (Definition | null)[] = [
    about ? { term: 'About', description: about } : null,
    saidOn ? { term: 'Said', description: formatDay(saidOn) } : null,
    {
      term: 'Speaking for',
      description: <a href={withAsOf(`/sources/${source.slug}`, asOf)}>{source.name}</a>,
    },
    { term: 'Where it was read', description: <CitationLinks citation={citation} /> },
  ];
  return items.filter((item) => item !== null);
}
