import { type GraphQLScalarTypeConfig, GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import type { CheckGround } from '@headcount/ledger/prose';

/** A document as it came: it is read, and its faults are told, when it is saved. */
export const writtenDocumentScalar = new GraphQLScalarType<unknown, never>({
  name: 'WrittenDocument',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
} satisfies GraphQLScalarTypeConfig<unknown, never>);

/** What the check is run against, as JSON. It goes out and never comes in. */
export const checkGroundScalar = new GraphQLScalarType<never, unknown>({
  name: 'CheckGround',
  serialize: (ground) => ground as CheckGround,
});
