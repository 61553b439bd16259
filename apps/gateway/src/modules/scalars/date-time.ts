import { GraphQLScalarType, type ValueNode } from 'graphql';
import { badValue } from '../../errors/bad-argument.ts';
import { literalText } from './literal-text.ts';
import { isCalendarDay } from './calendar-day.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The digits of a second that the database keeps. */
const FRACTION = 6;

/** An instant in UTC as ISO 8601 text: a JavaScript Date would drop the microseconds that the database keeps. */
export const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(literalText(node), node),
});

/** A bare day stands for its last microsecond: "as of 28 September" includes what was reported that day. */
function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string') {
    if (isCalendarDay(value)) return `${value}T23:59:59.999999Z`;
    const [, day, , fraction = '', offset] = INSTANT.exec(value) ?? [];
    if (day !== undefined && offset !== undefined && isCalendarDay(day)) {
      return toUtc(value, fraction, offset);
    }
  }
  throw badValue(
    'DateTime',
    value,
    'an instant such as 2022-10-04T12:00:00Z, or a day as YYYY-MM-DD',
    node,
  );
}

function toUtc(text: string, fraction: string, offset: string): string {
  const seconds = new Date(`${text.slice(0, 19)}${offset}`).toISOString().slice(0, 19);
  const kept = fraction.slice(0, FRACTION);
  return kept === '' ? `${seconds}Z` : `${seconds}.${kept}Z`;
}
