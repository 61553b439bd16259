import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { Mark } from '@headcount/ledger';

/** A mark of an article's tree as JSON. It goes out and never comes in. */
export const articleMarkScalar = new GraphQLScalarType<never, unknown>({
  name: 'ArticleMark',
  serialize: (mark) => mark as Mark,
  parseValue: refuse,
  parseLiteral: refuse,
});

function refuse(): never {
  throw new GraphQLError('An ArticleMark cannot be an argument.');
}
