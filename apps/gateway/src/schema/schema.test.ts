import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printPublicSchema, printStaffSchema } from './print-schema.ts';
import { createPublicSchema } from './public-schema.ts';
import { createStaffSchema } from './staff-schema.ts';

const served = createPublicSchema();
const servedToStaff = createStaffSchema();
const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
const types = typesOf(served);

interface Described {
  name: string;
  description?: string | null | undefined;
}

/** Everything of a type that an outside developer can read about. */
function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => named(type, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((one) => named(type, one));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) =>
    field.args.map(({ name, description }) => ({ name: `${field.name}.${name}`, description })),
  );
  return [...fields, ...args].map((one) => named(type, one));
}

function named(type: GraphQLNamedType, { name, description }: Described): Described {
  return { name: `${type.name}.${name}`, description };
}

test('the committed schemas are those that are served', () => {
  expect(readFileSync('schema.graphql', 'utf8')).toBe(printPublicSchema(served));
  expect(readFileSync('staff.graphql', 'utf8')).toBe(printStaffSchema(servedToStaff));
});

test('every type, field, argument and enum value is described', () => {
  const bare = typesOf(servedToStaff)
    .flatMap((type) => partsOf(type).concat(type))
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => name);
  expect(bare).toEqual([]);
});

test('no list that pages goes without a limit', () => {
  const lists = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => String(field.type).replace('!', '').endsWith('Connection'))
      .map((field) => ({
        name: `${type.name}.${field.name}`,
        args: field.args.map(({ name }) => name),
      })),
  );
  expect(lists.length).toBeGreaterThan(7);
  for (const { args } of lists) expect(args).toEqual(expect.arrayContaining(['first', 'after']));
});
