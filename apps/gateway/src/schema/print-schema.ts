import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchema } from 'graphql';
import { readTypeDefinitions } from './type-definitions.ts';

const NOTE =
  '# Printed from src/modules by `pnpm run schema:print`. Its diff is the change log of the API.\n\n';

/** The public schema as one document: what `schema.graphql` must hold. */
export function printPublicSchema(): string {
  return `${NOTE}${printSchema(makeExecutableSchema({ typeDefs: readTypeDefinitions() }))}\n`;
}
