import { type FragmentType, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../words/format-moment.ts';
import type { DeskItem } from './desk-part.tsx';
import { DeskRelease } from './desk-query.ts';

type Listed = readonly { node: FragmentType<typeof DeskRelease> }[];

/** Releases that go out by themselves. */
export const scheduledReleases = (releases: Listed): DeskItem[] =>
  read(releases).flatMap(({ id, title, scheduledFor }) =>
    scheduledFor
      ? {
          key: id,
          title,
          facts: `A release · goes out ${formatMoment(scheduledFor)} UTC`,
          action: linkTo(id, title, 'See what stands in its way'),
        }
      : [],
  );

/** Releases that were to go out, and could not. */
export const refusedReleases = (releases: Listed): DeskItem[] =>
  read(releases).flatMap(({ id, title, refusal }) =>
    refusal
      ? {
          key: id,
          title,
          facts: `A release · ${formatMoment(refusal.at)} UTC · ${refusal.reason}`,
          action: linkTo(id, title, 'Set another hour'),
        }
      : [],
  );

const read = (releases: Listed) =>
  readFragment(
    DeskRelease,
    releases.map(({ node }) => node),
  );

const linkTo = (id: string, title: string, act: string) => (
  <a href={`/admin/releases/${encodeURIComponent(id)}`}>
    {act}
    <span className="sr-only"> “{title}”</span>
  </a>
);
