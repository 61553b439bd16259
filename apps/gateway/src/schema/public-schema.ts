import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { describeScalars } from './describe-scalars.ts';
import { publicResolvers } from './public-resolvers.ts';
import { countRows } from './row-budget.ts';
import { readTypeDefinitions } from './type-definitions.ts';

/** The public schema with everything that answers it. Types for staff are not hidden in it: they are not there. */
export function createPublicSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    typeDefs: readTypeDefinitions(),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    resolvers: publicResolvers,
  });
  describeScalars(schema);
  countRows(schema);
  return schema;
}
