import type { EntryJudgementFragment } from '@/generated/staff/graphql.ts';
import { recordAddress } from '../../words/record-address.ts';

type Named = EntryJudgementFragment['notices'][number]['records'][number];

/** The records that a notice names, in another window: what is being typed must not be left. */
export const NamedRecords = ({ records }: { records: readonly Named[] }) =>
  records.map((record) => {
    const [href, key] =
      record.__typename === 'Event'
        ? [recordAddress('EVENT', record.slug), record.slug]
        : [recordAddress('CROSSING', record.key), record.key];
    return (
      <a key={record.id} href={href} target="_blank" rel="noreferrer">
        {key}
      </a>
    );
  });
