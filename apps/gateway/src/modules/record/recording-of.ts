import { findRecordings, type VersionKey, type VersionRecording } from '@headcount/db/records';
import { requestLoader } from '../../reads/request-loader.ts';
import type { StaffContext } from '../../staff-context.ts';

const load = requestLoader(
  findRecordings,
  ({ kind, id, version }: VersionKey) => `${kind} ${id} ${version}`,
);

/** Who recorded a version, and when. */
export async function recordingOf(
  context: Pick<StaffContext, 'read'>,
  kind: VersionKey['kind'],
  { id, version }: { readonly id: string; readonly version: number },
): Promise<VersionRecording> {
  const recording = await load(context, { kind, id, version });
  if (!recording) throw new Error(`Version ${version} of ${id} was read and is not there.`);
  return recording;
}
