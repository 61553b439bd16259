import type { RecordKind } from '@/generated/staff/graphql.ts';
import { RECORD_ROOMS, recordAddress } from '../../words/record-address.ts';

/** Which record took the place of this one, and whose place it took itself. */
export const PlaceTaken = ({
  kind,
  replacedBy,
  replaces,
}: {
  kind: RecordKind;
  /** Keys. */
  replacedBy: string | null;
  replaces: string | null;
}) => {
  const { one } = RECORD_ROOMS[kind];
  return (
    <>
      {replacedBy !== null && (
        <p className="border-l-2 border-brick py-1 pl-2 font-sans text-note">
          Another {one} took its place: <a href={recordAddress(kind, replacedBy)}>{replacedBy}</a>.
          What was published before cites this one.
        </p>
      )}
      {replaces !== null && (
        <p className="font-sans text-note text-muted">
          It took the place of <a href={recordAddress(kind, replaces)}>{replaces}</a>.
        </p>
      )}
    </>
  );
};
