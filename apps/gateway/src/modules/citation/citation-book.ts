import { findCitationsByIds } from '@headcount/db';
import {
  type CitationSnapshot,
  type LastingStanding,
  listReferenceRevisions,
  recordStanding,
} from '@headcount/db/records';
import type { CitationParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptRevisions } from '../record/kept-revisions.ts';
import { LASTING_TOLD } from '../record/told-standing.ts';
import { CITATION_TOLD } from './told-citation.ts';

/** How citations are kept: a version says anew whether one is to be used, its words never change. */
export const citationBook = openBook<CitationSnapshot, LastingStanding, CitationParent>({
  kind: 'CITATION',
  told: { ...CITATION_TOLD, ...LASTING_TOLD },
  async find({ read }, id) {
    const [citation] = await read((sql) => findCitationsByIds(sql, [id]));
    return citation ? seen('Citation', citation, null) : null;
  },
  list: async (sql, id) => keptRevisions(await listReferenceRevisions(sql, 'CITATION', id)),
  contentOf: ({ deprecatedReason, replacedBy }) => ({ deprecatedReason, replacedBy }),
  deprecated: (standing, deprecatedReason) => ({ ...standing, deprecatedReason }),
  replacedBy: ({ replacedBy }) => replacedBy,
  write: (sql, id, standing, writing) => recordStanding(sql, 'CITATION', id, standing, writing),
});
