import type { DeskPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { recordAddress } from '../words/record-address.ts';
import type { DeskItem } from './desk-part.tsx';

type Capture = NonNullable<DeskPageQuery['failedCaptures']>[number];
type Outcome = Capture['checks'][number]['outcome'];

const OUTCOMES: Record<Outcome, string> = {
  FOUND: 'The quoted words stand in the copy',
  NOT_FOUND: 'The quoted words do not stand in the copy',
  HASH_DIFFERS: 'The copy is not the file that was kept',
  NOT_READABLE: 'The copy has no text to look in',
};

/** Copies of evidence that do not bear out what is quoted of them. */
export const captureItems = (captures: readonly Capture[]): DeskItem[] =>
  captures.map(({ id, url, citation, checks }) => ({
    key: id,
    title: citation.source.name,
    facts: [checks[0] && `${OUTCOMES[checks[0].outcome]} · ${formatMoment(checks[0].at)} UTC`, url]
      .filter(Boolean)
      .join(' · '),
    action: (
      <a href={recordAddress('CITATION', citation.key)}>
        Look at the citation<span className="sr-only"> of {citation.source.name}</span>
      </a>
    ),
  }));
