import type { RecordUseFragment } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { recordAddress } from '../../words/record-address.ts';

const RecordUse_usage = graphql(`
  fragment RecordUse on RecordUsage {
    figures {
      slug
      title
    }
    records {
      __typename
      ... on Crossing {
        key
        quantity {
          text
        }
        origin {
          name
        }
        destination {
          name
        }
      }
      ... on Event {
        slug
        title
      }
      ... on Quote {
        key
        speaker
        text
      }
    }
    recordCount
    articles {
      slug
      headline
    }
    drafts {
      draftId
      headline
    }
  }
`);

interface Line {
  href: string;
  sort: string;
  words: string;
}

/** What rests on a record: change it, and these are looked at again. */
export const RecordUse = ({ use }: { use: FragmentType<typeof RecordUse_usage> }) => {
  const { figures, records, recordCount, articles, drafts } = readFragment(RecordUse_usage, use);
  const lines: readonly Line[] = [
    ...articles.map(({ slug, headline }) => ({
      href: `/articles/${slug}`,
      sort: 'article',
      words: headline,
    })),
    ...drafts.map(({ draftId, headline }) => ({
      href: `/admin/articles/${draftId}`,
      sort: 'draft',
      words: headline || 'Without a headline',
    })),
    ...figures.map(({ slug, title }) => ({
      href: recordAddress('FIGURE', slug),
      sort: 'figure',
      words: title,
    })),
    ...records.flatMap(lineOf),
  ];
  return (
    <section aria-labelledby="use" className="flex flex-col gap-2">
      <h2 id="use" className="font-serif text-heading font-[620] tracking-[-0.01em]">
        Where it is used
      </h2>
      {lines.length === 0 && <p className="font-sans text-note text-muted">Nowhere yet.</p>}
      <ul className="flex flex-col divide-y divide-hairline font-sans text-note">
        {lines.map(({ href, sort, words }) => (
          <li key={href} className="grid gap-x-3 py-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
            <span className="text-muted">{sort}</span>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      {recordCount > records.length && (
        <p className="font-sans text-note text-muted">
          The latest {records.length} of {recordCount} records that name it.
        </p>
      )}
    </section>
  );
};

function lineOf(record: RecordUseFragment['records'][number]): Line[] {
  switch (record.__typename) {
    case 'Crossing': {
      const { key, quantity, origin, destination } = record;
      const words = `${origin?.name ?? 'Anywhere'} to ${destination?.name ?? 'anywhere'}: ${quantity.text}`;
      return [{ href: recordAddress('CROSSING', key), sort: 'report', words }];
    }
    case 'Event':
      return [{ href: recordAddress('EVENT', record.slug), sort: 'event', words: record.title }];
    case 'Quote': {
      const words = `${record.speaker}: “${record.text}”`;
      return [{ href: recordAddress('QUOTE', record.key), sort: 'quotation', words }];
    }
    default:
      return [];
  }
}
