import { findSourcesByIds } from '@headcount/db';
import {
  listReferenceRevisions,
  recordSourceVersion,
  type SourceSnapshot,
} from '@headcount/db/records';
import type { SourceParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptRevisions } from '../record/kept-revisions.ts';

/** How sources are kept. */
export const sourceBook = openBook<SourceSnapshot, SourceSnapshot, SourceParent>({
  kind: 'SOURCE',
  told: {
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    'place.code': ({ countryId }) => countryId,
    note: ({ note }) => note,
    deprecatedReason: ({ deprecatedReason }) => deprecatedReason,
  },
  async find({ read }, id) {
    const [source] = await read((sql) => findSourcesByIds(sql, [id]));
    return source ? seen('Source', source, null) : null;
  },
  list: async (sql, id) => keptRevisions(await listReferenceRevisions(sql, 'SOURCE', id)),
  contentOf: (source) => source,
  deprecated: (source, deprecatedReason) => ({ ...source, deprecatedReason }),
  write: (sql, id, source, writing) => recordSourceVersion(sql, id, source, writing),
});
