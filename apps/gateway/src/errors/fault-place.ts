import { Kind, TokenKind, type ASTNode, type GraphQLError } from 'graphql';

/**
 * The argument or variable that a coercion error is about. The error itself only points at the
 * value: its name stands two tokens before it (`from: "2026-02-30"`).
 */
export function faultyArgument(error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  if (node === undefined) return undefined;
  if (node.kind === Kind.VARIABLE_DEFINITION) return variablePath(error, node.variable.name.value);
  if (node.kind === Kind.ARGUMENT) return node.name.value;
  return nameBefore(node) ?? /^Argument "(\w+)"/.exec(error.message)?.[1];
}

/** `filter.period.from`, as graphql-js prints it in the message. */
function variablePath(error: GraphQLError, variable: string): string {
  const path = / at "([^"]+)";/.exec(error.message)?.[1];
  return path?.startsWith(variable) ? path : variable;
}

function nameBefore(node: ASTNode): string | undefined {
  const colon = node.loc?.startToken.prev;
  if (colon?.kind !== TokenKind.COLON) return undefined;
  return colon.prev?.kind === TokenKind.NAME ? colon.prev.value : undefined;
}
