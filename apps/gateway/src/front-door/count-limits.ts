import {
  GraphQLError,
  type ASTVisitor,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * Refuses an operation with more aliases than `most`: each one runs its field again.
 * `__typename` counts too, since `a: __typename` repeated is work like any other.
 */
export function aliasLimit(most: number): ValidationRule {
  return (context) => {
    const count = counter(context, most, 'aliases');
    return { Field: (node) => (node.alias ? count() : undefined) } satisfies ASTVisitor;
  };
}

/** Refuses a document with more directives than `most`. */
export function directiveLimit(most: number): ValidationRule {
  return (context) => ({ Directive: counter(context, most, 'directives') });
}

function counter(context: ValidationContext, most: number, noun: string): () => void {
  let seen = 0;
  return () => {
    seen += 1;
    if (seen === most + 1) {
      context.reportError(
        new GraphQLError(`The document has too many ${noun}: at most ${most} are allowed.`),
      );
    }
  };
}
