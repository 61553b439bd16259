import { GraphQLError, type ValueNode } from 'graphql';

/** What was wrong with an argument, and what would have been right. */
export interface ArgumentFault {
  /** The argument's name, with its path inside an input object: `filter.origin`. */
  readonly argument: string;
  /** What was given. */
  readonly value: unknown;
  /** What may be given, in words that complete "… is allowed": `a whole number from 1 to 100`. */
  readonly allowed: string;
}

/** The longest value that is repeated to the one who sent it. */
const ECHO = 100;

/** The error for an argument that a client can put right: it names the argument, its value and what is allowed. */
export function badArgument({ argument, value, allowed }: ArgumentFault): GraphQLError {
  const echoed = echo(value);
  return new GraphQLError(
    `The argument "${argument}" cannot be ${JSON.stringify(echoed)}. Allowed: ${allowed}.`,
    { extensions: { code: 'BAD_USER_INPUT', argument, value: echoed, allowed } },
  );
}

/**
 * The same for a scalar, which sees no names: the argument is found by the front door, from the
 * place in the document where there is one (`node`), else from the variable.
 */
export function badValue(
  type: string,
  value: unknown,
  allowed: string,
  node?: ValueNode,
): GraphQLError {
  const echoed = echo(value);
  return new GraphQLError(`A ${type} cannot be ${JSON.stringify(echoed)}. Allowed: ${allowed}.`, {
    ...(node ? { nodes: [node] } : {}),
    extensions: { code: 'BAD_USER_INPUT', value: echoed, allowed },
  });
}

function echo(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return text.length > ECHO ? `${text.slice(0, ECHO)}…` : text;
}
