import { types, type CustomTypesConfig } from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * How a pool reads values: days as 'YYYY-MM-DD', instants as ISO strings with all six digits of the
 * server's microseconds (a JavaScript Date drops three), decimals and 64-bit integers as strings.
 * For one pool: Prisma, on the same pool, brings its own with each statement.
 */
export const valueParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === DATE) return keep;
    if (format !== 'binary' && oid === TIMESTAMPTZ) return toInstant;
    return types.getTypeParser(oid, format);
  },
};

function keep(text: string): string {
  return text;
}

/** '2022-10-04 12:00:00+00' → '2022-10-04T12:00:00Z'. The session's time zone is UTC. */
export function toInstant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}
