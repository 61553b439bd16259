import type { DeskPageQuery } from '@/generated/staff/graphql.ts';
import { evidenceAddress } from '../evidence/evidence-address.ts';
import { OUTCOME_WORDS } from '../evidence/outcome-words.ts';
import { formatMoment } from '../words/format-moment.ts';
import type { DeskItem } from './desk-part.tsx';

type Capture = NonNullable<DeskPageQuery['failedCaptures']>[number];

/** Copies of evidence that do not bear out what is quoted of them. */
export const captureItems = (captures: readonly Capture[]): DeskItem[] =>
  captures.map(({ id, url, citation, lastCheck }) => ({
    key: id,
    title: citation.source.name,
    facts: [
      lastCheck && `${OUTCOME_WORDS[lastCheck.outcome].words} · ${formatMoment(lastCheck.at)} UTC`,
      url,
    ]
      .filter(Boolean)
      .join(' · '),
    action: (
      <a href={evidenceAddress(citation.key)}>
        Look at the copies<span className="sr-only"> of {citation.source.name}</span>
      </a>
    ),
  }));
