import { findAssumptionsByIds } from '@headcount/db';
import {
  type AssumptionSnapshot,
  type LastingStanding,
  listReferenceRevisions,
  recordStanding,
} from '@headcount/db/records';
import type { AssumptionParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptRevisions } from '../record/kept-revisions.ts';
import { LASTING_TOLD } from '../record/told-standing.ts';

/** How assumptions are kept: a version says anew whether one is to be used, its words never change. */
export const assumptionBook = openBook<AssumptionSnapshot, LastingStanding, AssumptionParent>({
  kind: 'ASSUMPTION',
  told: { statement: ({ statement }) => statement, ...LASTING_TOLD },
  async find({ read }, id) {
    const [assumption] = await read((sql) => findAssumptionsByIds(sql, [id]));
    return assumption ? seen('Assumption', assumption, null) : null;
  },
  list: async (sql, id) => keptRevisions(await listReferenceRevisions(sql, 'ASSUMPTION', id)),
  contentOf: ({ deprecatedReason, replacedBy }) => ({ deprecatedReason, replacedBy }),
  deprecated: (standing, deprecatedReason) => ({ ...standing, deprecatedReason }),
  replacedBy: ({ replacedBy }) => replacedBy,
  write: (sql, id, standing, writing) => recordStanding(sql, 'ASSUMPTION', id, standing, writing),
});
