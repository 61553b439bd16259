import type { ReleasePageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { RELEASE_WORDS } from './release-words.ts';

type Release = NonNullable<ReleasePageQuery['release']>;

/** How far a release is, in one sentence. */
export const ReleaseStanding = ({
  release: { state, scheduledFor, scheduledBy, publishedAt, embargoUntil, createdAt, createdBy },
  isReady,
}: {
  release: Release;
  isReady: boolean;
}) => (
  <p className="font-sans text-note">
    <b>{RELEASE_WORDS[state]}</b>
    {state === 'SCHEDULED' &&
      scheduledFor &&
      ` for ${formatMoment(scheduledFor)} UTC${scheduledBy ? ` by ${scheduledBy.name}` : ''}`}
    {publishedAt && ` ${formatMoment(publishedAt)} UTC`}
    {embargoUntil && ` · under embargo until ${formatMoment(embargoUntil)} UTC`}
    {` · begun by ${createdBy.name}, ${formatMoment(createdAt)} UTC`}
    {isReady && '. Nothing stands in the way.'}
  </p>
);
