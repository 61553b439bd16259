import { GraphQLScalarType, type ValueNode } from 'graphql';
import { badValue } from '../../errors/bad-argument.ts';
import { literalText } from './literal-text.ts';

/** A web address. What is not one never leaves, whatever the database holds: clients make links of it. */
export const urlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  serialize: (value) => parse(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(literalText(node), node),
});

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw badValue('URL', value, 'an absolute http or https address', node);
}
