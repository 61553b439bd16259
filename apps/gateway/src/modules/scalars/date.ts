import { GraphQLScalarType, type ValueNode } from 'graphql';
import { badValue } from '../../errors/bad-argument.ts';
import { literalText } from './literal-text.ts';
import { isCalendarDay } from './calendar-day.ts';

/** A calendar day, `YYYY-MM-DD`: text all the way, since a JavaScript Date is an instant. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(literalText(node), node),
});

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw badValue('Date', value, 'a day of the calendar as YYYY-MM-DD', node);
}
