import { GraphQLScalarType, type ValueNode } from 'graphql';
import { badValue } from '../../errors/bad-argument.ts';
import { literalText } from './literal-text.ts';

const PLAIN = /^-?\d{1,40}(\.\d{1,40})?$/;

/** An exact decimal as text: a JSON number would pass through a float. */
export const decimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: String,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(literalText(node), node),
});

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && PLAIN.test(value)) return value;
  throw badValue('Decimal', value, 'a decimal number as a string, such as "200000" or "0.5"', node);
}
