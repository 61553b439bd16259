import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import { asDatabaseFailure } from './failure.ts';

/** Prisma on the same pool, for single records. Never for a list, never for a transaction. */
export type Prisma = ReturnType<typeof openPrisma>;

export function openPrisma(pool: pg.Pool) {
  const adapter = new PrismaPg(pool, { disposeExternalPool: false });
  return new PrismaClient({ adapter, queryPlanCacheMaxSize: 200 }).$extends({
    query: {
      $allOperations: async ({ args, query }) => {
        try {
          return await query(args);
        } catch (error) {
          throw asDatabaseFailure(error);
        }
      },
    },
  });
}
