import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { ArticleDocument } from '@headcount/ledger';

/** An article's tree as JSON. It goes out and never comes in. */
export const articleDocumentScalar = new GraphQLScalarType<never, unknown>({
  name: 'ArticleDocument',
  serialize: (document) => document as ArticleDocument,
  parseValue: refuse,
  parseLiteral: refuse,
});

function refuse(): never {
  throw new GraphQLError('An ArticleDocument cannot be an argument.');
}
