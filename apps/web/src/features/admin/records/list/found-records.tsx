import Link from 'next/link';
import type { RecordKind } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { RECORD_ROOMS, recordAddress } from '../../words/record-address.ts';

const FoundRecords_record = graphql(`
  fragment FoundRecords_record on RecordSuggestion {
    key
    label
    detail
    isDeprecated
  }
`);

/** Records of one sort, each leading to its page. */
export const FoundRecords = ({
  kind,
  records,
  moreHref,
}: {
  kind: RecordKind;
  records: readonly FragmentType<typeof FoundRecords_record>[];
  /** Where more of this sort are found; null where these are all that are told. */
  moreHref: string | null;
}) => (
  <section aria-labelledby={`found-${kind}`} className="flex flex-col gap-1">
    <h2 id={`found-${kind}`} className="font-sans text-note font-semibold">
      {moreHref ? <Link href={moreHref}>{RECORD_ROOMS[kind].many}</Link> : RECORD_ROOMS[kind].many}
    </h2>
    {records.length === 0 && (
      <p className="font-sans text-note text-muted">
        None of these words. Look for fewer of them, or among every sort.
      </p>
    )}
    <ul className="flex flex-col divide-y divide-hairline border-t border-hairline font-sans text-note empty:border-0">
      {readFragment(FoundRecords_record, records).map(({ key, label, detail, isDeprecated }) => (
        <li key={key} className="py-1">
          <Link href={recordAddress(kind, key)}>{label}</Link>
          <span className="block text-label text-muted">
            {detail}
            {isDeprecated && ' · no longer to be used'}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
