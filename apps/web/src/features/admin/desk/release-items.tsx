import type { DeskReleaseFragment } from '@/generated/staff/graphql.ts';
import { type FragmentType, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../words/format-moment.ts';
import type { DeskItem } from './desk-part.tsx';
import { DeskRelease } from './desk-query.ts';

type Listed = readonly { node: FragmentType<typeof DeskRelease> }[];

/** Releases that go out by themselves. */
export const scheduledReleases = (releases: Listed): DeskItem[] =>
  itemsOf(releases, 'See what stands in its way', ({ scheduledFor }) =>
    scheduledFor ? `goes out ${formatMoment(scheduledFor)} UTC` : null,
  );

/** Releases that were to go out, and could not. */
export const refusedReleases = (releases: Listed): DeskItem[] =>
  itemsOf(releases, 'Set another hour', ({ refusal }) =>
    refusal ? `${formatMoment(refusal.at)} UTC · ${refusal.reason}` : null,
  );

/** Those of which there is something to say. */
const itemsOf = (
  releases: Listed,
  act: string,
  factsOf: (release: DeskReleaseFragment) => string | null,
): DeskItem[] =>
  readFragment(
    DeskRelease,
    releases.map(({ node }) => node),
  ).flatMap((release) => {
    const { id, title } = release;
    const facts = factsOf(release);
    if (facts === null) return [];
    const action = (
      <a href={`/admin/releases/${encodeURIComponent(id)}`}>
        {act}
        <span className="sr-only"> “{title}”</span>
      </a>
    );
    return { key: id, title, facts: `A release · ${facts}`, action };
  });
