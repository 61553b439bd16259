import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { StaffContext } from '../staff-context.ts';
import { isAllowed, type Permission, refusalFor } from './permission.ts';

type Permissions = Readonly<Record<string, Permission>>;

/**
 * Puts the permissions in front of a staff schema's fields: whoever may not is told so before
 * anything is read or judged. `open` holds the queries that everybody may ask, signed in or not.
 *
 * @throws where a query or mutation for staff has no permission, or a permission has no field
 */
export function guardFields(
  schema: GraphQLSchema,
  open: GraphQLSchema,
  permissions: Permissions,
): void {
  const missing = staffOperations(schema, open).filter((name) => !(name in permissions));
  if (missing.length > 0) throw new Error(`Nothing says who may use ${missing.join(', ')}.`);
  for (const [name, permission] of Object.entries(permissions)) {
    const field = fieldOf(schema, name);
    if (!field) throw new Error(`There is a permission for ${name} and no such field.`);
    field.resolve = guarded(field.resolve ?? defaultFieldResolver, permission);
  }
}

/** The queries and mutations that only staff are given, as `Query.viewer`. */
export function staffOperations(schema: GraphQLSchema, open: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {})
      .map((name) => `${type?.name}.${name}`)
      .filter((name) => !fieldOf(open, name)),
  );
}

function fieldOf(
  schema: GraphQLSchema,
  name: string,
): GraphQLField<unknown, StaffContext> | undefined {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[fieldName] : undefined;
}

function guarded(
  resolve: GraphQLFieldResolver<unknown, StaffContext>,
  permission: Permission,
): GraphQLFieldResolver<unknown, StaffContext> {
  return (parent, args, context, info) => {
    const { role } = context.viewer;
    if (isAllowed(role, permission)) return resolve(parent, args, context, info);
    throw new GraphQLError(refusalFor(role, permission), { extensions: { code: 'FORBIDDEN' } });
  };
}
