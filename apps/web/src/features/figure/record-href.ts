import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const RecordHref_record = graphql(`
  fragment RecordHref_record on LedgerRecord {
    __typename
    ... on Crossing {
      key
    }
    ... on Event {
      slug
    }
  }
`);

/** The permanent address of a record that a figure is built on. */
export function recordHref(record: FragmentType<typeof RecordHref_record>): string {
  const read = readFragment(RecordHref_record, record);
  return read.__typename === 'Crossing' ? `/crossings/${read.key}` : `/events/${read.slug}`;
}
