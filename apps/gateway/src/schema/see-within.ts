import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import type { StaffContext } from '../staff-context.ts';

/** The place of a field in an answer; what is asked of its value stands below it. */
type Place = GraphQLResolveInfo['path'];

/** What a part of an answer is read from, in place of what the rest is read from. */
type Ground = Pick<Context, 'read' | 'loaders' | 'evaluate' | 'check'>;

const grounds = new WeakMap<Place, Ground>();

/** Has everything that is asked of a field's value be read from another ground than the rest. */
export function lookWithin({ path }: Pick<GraphQLResolveInfo, 'path'>, ground: Ground): void {
  grounds.set(path, ground);
}

/** Makes a schema heed {@link lookWithin}. */
export function seeWithin(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) field.resolve = seeing(field.resolve);
    }
  }
}

function seeing(
  resolve: GraphQLFieldResolver<unknown, StaffContext>,
): GraphQLFieldResolver<unknown, StaffContext> {
  return (parent, args, context, info) => {
    const ground = groundOf(info.path.prev);
    if (!ground) return resolve(parent, args, context, info);
    const { read, loaders, evaluate, check } = ground;
    return resolve(parent, args, { ...context, read, loaders, evaluate, check }, info);
  };
}

function groundOf(place: Place | undefined): Ground | undefined {
  for (let at = place; at; at = at.prev) {
    const ground = grounds.get(at);
    if (ground) return ground;
  }
  return undefined;
}
