import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, printSchema } from 'graphql';
import { readStaffTypeDefinitions, readTypeDefinitions } from './type-definitions.ts';

const PUBLIC =
  '# Printed from src/modules by `pnpm run schema:print`. Its diff is the change log of the API.\n\n';
const STAFF = '# Printed from src/modules by `pnpm run schema:print`. Only staff are given it.\n\n';

/** The public schema as a document: what `schema.graphql` must hold. */
export function printPublicSchema(
  schema: GraphQLSchema = makeExecutableSchema({ typeDefs: readTypeDefinitions() }),
): string {
  return `${PUBLIC}${printSchema(schema)}\n`;
}

/** The staff schema as a document: what `staff.graphql` must hold. */
export function printStaffSchema(
  schema: GraphQLSchema = makeExecutableSchema({ typeDefs: readStaffTypeDefinitions() }),
): string {
  return `${STAFF}${printSchema(schema)}\n`;
}
