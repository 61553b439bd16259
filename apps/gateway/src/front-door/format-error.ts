import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { faultyArgument } from '../errors/fault-place.ts';

/** Errors that a client may read as they are. Everything else is ours to know. */
const PUBLIC = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SERVICE_UNAVAILABLE',
]);

/** Tells the log about an error that clients must not see, and returns the id under which it is found there. */
export type Report = (error: unknown) => string;

/** Makes the function that turns an error into what a client reads. */
export function createFormatError(report: Report) {
  return function formatError(
    formatted: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError {
    if (error instanceof GraphQLError) {
      const explained = argumentFault(error);
      if (explained) return place(formatted, explained);
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && PUBLIC.has(code)) {
      return place(formatted, {
        message: withoutHints(formatted.message),
        extensions: { ...formatted.extensions },
      });
    }
    const id = report(unwrapResolverError(error));
    return place(formatted, {
      message: `Something went wrong here, not in your request. It is logged as ${id}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
  };
}

/** How graphql-js begins the errors about arguments to which it gives no code. */
const UNCODED = /^(Argument "|Too many errors processing variables)/;

interface Explained {
  message: string;
  extensions: Record<string, unknown>;
}

/**
 * An argument that could not be read, told as such wherever it was found: in the document
 * (validation), in the variables (coercion) or when the field ran.
 */
function argumentFault(error: GraphQLError): Explained | undefined {
  const origin = originOf(error);
  const ours = origin.extensions.code === 'BAD_USER_INPUT' && 'allowed' in origin.extensions;
  const atRuntime = !origin.extensions.code && UNCODED.test(origin.message);
  const inVariables = error.extensions.code === 'BAD_USER_INPUT';
  if (!ours && !atRuntime && !inVariables) return undefined;
  const argument = origin.extensions.argument ?? faultyArgument(error);
  return {
    message: ours ? origin.message : withoutHints(error.message),
    extensions: {
      ...(ours ? origin.extensions : {}),
      code: 'BAD_USER_INPUT',
      ...(argument === undefined ? {} : { argument }),
    },
  };
}

function originOf(error: GraphQLError): GraphQLError {
  let origin = error;
  while (origin.originalError instanceof GraphQLError) origin = origin.originalError;
  return origin;
}

/** graphql-js names like-sounding fields, types and enum values: that is how a closed schema is guessed. */
function withoutHints(message: string): string {
  return message.replace(/ ?Did you mean .*?\?(?=$|\s)/gs, '');
}

function place(formatted: GraphQLFormattedError, explained: Explained): GraphQLFormattedError {
  return {
    ...explained,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
}
