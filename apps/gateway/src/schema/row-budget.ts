import {
  defaultFieldResolver,
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';

/** How many rows of lists one answer may still hold. */
export interface RowBudget {
  /** Takes rows off; false when there are not so many left, and from then on. */
  take(rows: number): boolean;
}

/** A budget that tells once when it is spent. */
export function createRowBudget(rows: number, onSpent: () => void): RowBudget {
  let left = rows;
  return {
    take(asked) {
      if (left < 0) return false;
      left -= asked;
      if (left < 0) onSpent();
      return left >= 0;
    },
  };
}

/**
 * Counts the rows of every list that a schema gives out. Lists within lists multiply: reports of
 * which others said something of which others said something are a short query and millions of rows.
 */
export function countRows(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isListType(getNullableType(field.type))) {
        field.resolve = counting(field.resolve ?? defaultFieldResolver);
      }
    }
  }
}

function counting(
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => {
    const result: unknown = resolve(parent, args, context, info);
    return result instanceof Promise
      ? result.then((rows: unknown) => withinBudget(rows, context))
      : withinBudget(result, context);
  };
}

/** Beyond the budget a list is empty: the front door has answered, and what is left ends quickly. */
function withinBudget(rows: unknown, { budget }: Context): unknown {
  return Array.isArray(rows) && !budget.take(rows.length) ? [] : rows;
}
