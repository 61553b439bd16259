import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, printSchema } from 'graphql';
import { readTypeDefinitions } from './type-definitions.ts';

const NOTE =
  '# Printed from src/modules by `pnpm run schema:print`. Its diff is the change log of the API.\n\n';

/** A schema as a document: what `schema.graphql` must hold. */
export function printPublicSchema(
  schema: GraphQLSchema = makeExecutableSchema({ typeDefs: readTypeDefinitions() }),
): string {
  return `${NOTE}${printSchema(schema)}\n`;
}
