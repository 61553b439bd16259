import {
  countReleases,
  findReleasesByIds,
  listDrafts,
  listHeldRecords,
  listReleases,
  type Release,
} from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { rehearseRelease } from '../../publishing/rehearse.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import type { StaffContext } from '../../staff-context.ts';
import { createRelease } from './create-release.ts';
import { publish } from './publish.ts';
import { cancelRelease, scheduleRelease, unscheduleRelease } from './schedule-release.ts';
import { updateRelease } from './update-release.ts';

const orderBy = { field: 'CREATED', direction: 'DESC' } as const;
const lastWritten = { field: 'UPDATED', direction: 'DESC' } as const;

export const releaseResolvers: Pick<
  Resolvers,
  | 'HeldRecord'
  | 'Mutation'
  | 'Query'
  | 'Release'
  | 'ReleasePublished'
  | 'ReleaseReadiness'
  | 'ReleasedArticle'
> = {
  Query: {
    release: (_query, { id }, context) => find(context, id),
    async releaseReadiness(_query, { id }, { database, signal }) {
      const obstacles = await rehearseRelease(database, { id, signal });
      return obstacles && { obstacles };
    },
    releases(_query, args, { read }) {
      const page = parsePage(args, 'CREATED:DESC');
      const { states } = args;
      return connect(
        page,
        read((sql) => listReleases(sql, { ...page, orderBy, states })),
        (release) => release,
        () => read((sql) => countReleases(sql, states)),
      );
    },
  },
  Mutation: {
    createRelease: (_mutation, { input }, context) => createRelease(context, input),
    updateRelease: (_mutation, { input }, context) => updateRelease(context, input),
    scheduleRelease: (_mutation, { input }, context) => scheduleRelease(context, input),
    unscheduleRelease: (_mutation, { input }, context) => unscheduleRelease(context, input),
    cancelRelease: (_mutation, { input }, context) => cancelRelease(context, input),
    publishRelease: (_mutation, { input }, context) => publish(context, input),
  },
  Release: {
    refusal: ({ refusal: reason, refusedAt: at }) => (reason && at ? { reason, at } : null),
    async articles({ id: releaseId }, _args, { read }) {
      const request = { first: 100, orderBy: lastWritten, filter: { releaseId } };
      const { edges } = await read((sql) => listDrafts(sql, request));
      return edges.map(({ node }) => node);
    },
    async records({ id }, _args, { read }) {
      const [held = []] = await read((sql) => listHeldRecords(sql, [id]));
      return held;
    },
  },
  ReleasedArticle: {
    draftId: ({ id }) => id,
    isApproved: ({ state }) => state === 'APPROVED',
  },
  HeldRecord: {
    key: ({ recordId }) => recordId,
  },
  ReleaseReadiness: {
    isReady: ({ obstacles }) => obstacles.length === 0,
  },
  ReleasePublished: {
    async release({ releaseId }, _args, context) {
      const release = await find(context, releaseId);
      if (!release) throw new Error(`The release ${releaseId} went out and is not there.`);
      return release;
    },
  },
};

async function find({ read }: StaffContext, id: string): Promise<Release | null> {
  const [release] = await read((sql) => findReleasesByIds(sql, [id]));
  return release ?? null;
}
