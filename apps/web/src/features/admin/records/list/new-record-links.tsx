import Link from 'next/link';
import { newRecordAddress, RECORD_KINDS, RECORD_ROOMS } from '../../words/record-address.ts';

/** Where a record of each sort is entered. */
export const NewRecordLinks = () => (
  <p className="flex flex-wrap gap-x-3 gap-y-1 font-sans text-note">
    <span className="text-muted">Enter a new</span>
    {RECORD_KINDS.map((kind) => (
      <Link key={kind} href={newRecordAddress(kind)}>
        {RECORD_ROOMS[kind].one}
      </Link>
    ))}
  </p>
);
