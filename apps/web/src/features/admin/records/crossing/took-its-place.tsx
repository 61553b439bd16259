import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { recordAddress } from '../../words/record-address.ts';

const TookItsPlace_crossing = graphql(`
  fragment TookItsPlace_crossing on Crossing {
    supersededBy {
      by {
        key
      }
      kind
      reason
    }
  }
`);

/** The reports that took the place of this one, and why; nothing where none did. */
export const TookItsPlace = ({
  crossing,
}: {
  crossing: FragmentType<typeof TookItsPlace_crossing>;
}) => {
  const { supersededBy } = readFragment(TookItsPlace_crossing, crossing);
  if (supersededBy.length === 0) return null;
  return (
    <ul aria-label="What took its place" className="flex flex-col gap-1 font-sans text-note">
      {supersededBy.map(({ by, kind, reason }) => (
        <li key={`${by.key} ${kind}`}>
          Its place was taken by <a href={recordAddress('CROSSING', by.key)}>{by.key}</a>:{' '}
          {reason ?? kind.toLowerCase().replaceAll('_', ' ')}
        </li>
      ))}
    </ul>
  );
};
