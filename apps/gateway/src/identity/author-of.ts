import { findStaffByIds } from '@headcount/db';
import DataLoader from 'dataloader';
import type { Read } from '../reads/read.ts';

/** Who did something, as colleagues are told. */
export interface Author {
  /** Null where it was not a person. */
  readonly id: string | null;
  readonly name: string;
}

/** Gives the author that a `recorded_by`, `saved_by` … column names. */
export type AuthorOf = (name: string) => Promise<Author>;

/** Gathers what one request asks for. What is nobody's id is a name itself: `story`, `import`. */
export function createAuthorOf(read: Read): AuthorOf {
  const members = new DataLoader((ids: readonly string[]) =>
    read((sql) => findStaffByIds(sql, ids)),
  );
  return async (name) => {
    const member = await members.load(name);
    return member ? { id: member.id, name: member.name } : { id: null, name };
  };
}
