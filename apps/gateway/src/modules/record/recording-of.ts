import { findRecordings, type VersionKey, type VersionRecording } from '@headcount/db/records';
import DataLoader from 'dataloader';
import type { Read } from '../../reads/read.ts';
import type { StaffContext } from '../../staff-context.ts';

/** Who recorded a version, and when; gathered for all fields of a request that ask at once. */
export async function recordingOf(
  { read }: Pick<StaffContext, 'read'>,
  kind: VersionKey['kind'],
  { id, version }: { readonly id: string; readonly version: number },
): Promise<VersionRecording> {
  const recording = await loaderOf(read).load({ kind, id, version });
  if (!recording) throw new Error(`Version ${version} of ${id} was read and is not there.`);
  return recording;
}

type Recordings = DataLoader<VersionKey, VersionRecording | null, string>;

/** One for each request: a request reads through its own `read`. */
const loaders = new WeakMap<Read, Recordings>();

function loaderOf(read: Read): Recordings {
  const known = loaders.get(read);
  if (known) return known;
  const loader: Recordings = new DataLoader(
    (keys: readonly VersionKey[]) => read((sql) => findRecordings(sql, keys)),
    { cacheKeyFn: ({ kind, id, version }) => `${kind} ${id} ${version}` },
  );
  loaders.set(read, loader);
  return loader;
}
