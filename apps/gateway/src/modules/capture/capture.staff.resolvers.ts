import {
  type Capture,
  countCaptures,
  findCapturesByIds,
  findFilesByIds,
  listCaptureChecks,
  listCaptures,
  listCapturesByCitations,
  listFailingCaptures,
} from '@headcount/db/newsroom';
import { badArgument } from '../../errors/bad-argument.ts';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { requestLoader } from '../../reads/request-loader.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import type { StaffContext } from '../../staff-context.ts';
import { captureEvidence } from './capture-evidence.ts';
import { recheckCapture } from './recheck-capture.ts';

const orderBy = { field: 'CAPTURED', direction: 'DESC' } as const;

const loadFile = requestLoader(findFilesByIds);
const loadCaptures = requestLoader(listCapturesByCitations);

export const captureResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Capture' | 'CaptureCheck' | 'StoredFile' | 'Citation'
> = {
  Query: {
    async capture(_query, { id }, { read }) {
      const [capture] = await read((sql) => findCapturesByIds(sql, [id]));
      return capture ?? null;
    },
    captures(_query, args, { read }) {
      const page = parsePage(args, 'CAPTURED:DESC');
      const { first, after } = page;
      return connect(
        page,
        read((sql) => listCaptures(sql, { first, after, orderBy })),
        (capture) => capture,
        () => read((sql) => countCaptures(sql)),
      );
    },
    failedCaptures(_query, { first }, { read }) {
      if (first < 1 || first > 100) {
        throw badArgument({ argument: 'first', value: first, allowed: 'a number from 1 to 100' });
      }
      return read((sql) => listFailingCaptures(sql, first));
    },
  },
  Mutation: {
    async captureEvidence(_mutation, { input }, context) {
      const outcome = await captureEvidence(context, input);
      return typeof outcome === 'string'
        ? { __typename: 'EvidenceCaptured', capture: await getCapture(context, outcome) }
        : outcome;
    },
    async recheckCapture(_mutation, { input }, context) {
      const outcome = await recheckCapture(context, input.capture);
      return typeof outcome === 'string'
        ? { __typename: 'CaptureRechecked', capture: await getCapture(context, outcome) }
        : outcome;
    },
  },
  Capture: {
    async citation({ citationId }, _args, { loaders }) {
      const citation = await loaders.citation(citationId, null);
      if (!citation) throw new Error(`The citation ${citationId} of a copy is not there.`);
      return seen('Citation', citation, null);
    },
    async file({ fileId }, _args, context) {
      const file = await loadFile(context, fileId);
      if (!file) throw new Error(`The file ${fileId} of a copy is not there.`);
      return file;
    },
    by: ({ capturedBy }) => capturedBy,
    at: ({ capturedAt }) => capturedAt,
    // Only a page about one copy asks for all of its looks; a list has the last one with it.
    checks: ({ id }, _args, { read }) => read((sql) => listCaptureChecks(sql, id)),
  },
  CaptureCheck: {
    by: ({ checkedBy }) => checkedBy,
    at: ({ checkedAt }) => checkedAt,
  },
  StoredFile: {
    by: ({ createdBy }) => createdBy,
    at: ({ createdAt }) => createdAt,
  },
  Citation: {
    captures: ({ id }, _args, context) => loadCaptures(context, id),
  },
};

/** A copy that was just kept, or looked at. */
async function getCapture({ read }: StaffContext, id: string): Promise<Capture> {
  const [capture] = await read((sql) => findCapturesByIds(sql, [id]));
  if (!capture) throw new Error(`The copy ${id} was kept and is not there.`);
  return capture;
}
