import type { ReleaseVersionInput, ScheduleReleaseInput } from '../../generated/staff-resolvers.ts';
import { rehearseRelease } from '../../publishing/rehearse.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import { hasPassed } from '../publication/has-passed.ts';
import { publicationRefused } from '../publication/publication-refused.ts';
import type { FieldRefusedParent, PublicationRefusedParent } from '../publication/staff-parents.ts';
import { changeRelease } from './change-release.ts';
import { releaseMovedOn } from './release-moved-on.ts';
import type { ReleaseChangedParent } from './staff-parents.ts';

type Outcome = ReleaseChangedParent | PublicationRefusedParent;

/** Has a release go out at an hour, or at another one, if only its hour stands in the way. */
export async function scheduleRelease(
  context: StaffContext,
  { id, version, at }: ScheduleReleaseInput,
): Promise<Outcome | FieldRefusedParent> {
  const { database, signal, viewer } = context;
  if (await hasPassed(context, at)) return fieldRefused('at', 'An hour lies in the future.');
  const obstacles = await rehearseRelease(database, { id, hour: at, signal });
  if (obstacles === null) return releaseMovedOn();
  const others = obstacles.filter(({ code }) => code !== 'SCHEDULED');
  if (others.length > 0) return publicationRefused(others);
  return await changeRelease(context, {
    change: {
      id,
      version,
      from: ['OPEN', 'SCHEDULED'],
      state: 'SCHEDULED',
      scheduledFor: at,
      scheduledBy: viewer.id,
    },
    action: 'SCHEDULED',
    details: { at },
  });
}

/** Cancels the hour of a release. */
export function unscheduleRelease(
  context: StaffContext,
  { id, version }: ReleaseVersionInput,
): Promise<Outcome> {
  return changeRelease(context, {
    change: { id, version, from: ['SCHEDULED'], state: 'OPEN', ...noHour },
    action: 'UNSCHEDULED',
    details: {},
  });
}

/** Calls a release off. */
export function cancelRelease(
  context: StaffContext,
  { id, version }: ReleaseVersionInput,
): Promise<Outcome> {
  return changeRelease(context, {
    change: { id, version, from: ['OPEN', 'SCHEDULED'], state: 'CANCELLED', ...noHour },
    action: 'RELEASE_CANCELLED',
    details: {},
  });
}

const noHour = { scheduledFor: null, scheduledBy: null } as const;
