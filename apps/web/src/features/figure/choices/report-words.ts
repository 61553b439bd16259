import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { shortMonths } from '@/features/words/short-months.ts';

const ReportWords_crossing = graphql(`
  fragment ReportWords_crossing on Crossing {
    quantity {
      text
    }
    periodStart
    periodEnd
    periodNote
    citation {
      source {
        name
      }
      via {
        name
      }
    }
  }
`);

/** A report among others: "about 66,000" and "19–25 Sept 2022, said by Frontex, read in brasov.co". */
export function reportWords(crossing: FragmentType<typeof ReportWords_crossing>): {
  number: string;
  rest: string;
} {
  const { quantity, periodStart, periodEnd, periodNote, citation } = readFragment(
    ReportWords_crossing,
    crossing,
  );
  const days = formatPeriod({ start: periodStart, end: periodEnd, note: periodNote });
  const read = citation.via ? `, read in ${citation.via.name}` : '';
  return {
    number: quantity.text,
    rest: `${shortMonths(days)}, said by ${citation.source.name}${read}`,
  };
}
