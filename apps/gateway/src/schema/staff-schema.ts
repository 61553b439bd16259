import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { guardFields } from '../identity/guard-fields.ts';
import { PERMISSIONS } from '../identity/permissions.ts';
import type { StaffContext } from '../staff-context.ts';
import { describeScalars } from './describe-scalars.ts';
import { publicResolvers } from './public-resolvers.ts';
import { countRows } from './row-budget.ts';
import { staffOnlyResolvers } from './staff-resolvers.ts';
import { seeWithin } from './see-within.ts';
import { readStaffTypeDefinitions, readTypeDefinitions } from './type-definitions.ts';

/** The schema for staff: the public one, what only staff are given, and who may use which of it. */
export function createStaffSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<StaffContext>({
    typeDefs: readStaffTypeDefinitions(),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    resolvers: [...publicResolvers, ...staffOnlyResolvers],
  });
  seeWithin(schema);
  describeScalars(schema);
  countRows(schema);
  guardFields(schema, makeExecutableSchema({ typeDefs: readTypeDefinitions() }), PERMISSIONS);
  return schema;
}
