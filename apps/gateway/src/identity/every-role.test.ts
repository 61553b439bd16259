import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
} from 'graphql';
import { expect, test } from 'vitest';
import { openStaffGateway } from '../../test/open-staff-gateway.ts';
import { createPublicSchema } from '../schema/public-schema.ts';
import { staffOnlyResolvers } from '../schema/staff-resolvers.ts';
import { createStaffSchema } from '../schema/staff-schema.ts';
import { staffOperations } from './guard-fields.ts';
import { isAllowed, ROLES } from './permission.ts';
import { PERMISSIONS } from './permissions.ts';
import { rightsOf } from './rights.ts';
import type { StaffRole } from './viewer.ts';

const gateway = await openStaffGateway();
const schema = createStaffSchema();
const open = createPublicSchema();
const operations = staffOperations(schema, open);

type Field = GraphQLField<unknown, unknown>;

/** Scalars that nothing in the database answers to. */
const SCALARS: Record<string, unknown> = {
  ID: 'none',
  String: 'none',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2022-10-04',
  DateTime: '2022-10-04T00:00:00Z',
  Decimal: '1',
  URL: 'https://none.example/',
  ArticleDocument: { blocks: [] },
  WrittenDocument: { blocks: [] },
};

/** The least that a type takes: whatever may be left out is left out. */
function least(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isNeeded);
    return Object.fromEntries(needed.map((field) => [field.name, least(field.type)]));
  }
  if (!(type.name in SCALARS)) throw new Error(`Say what the least ${type.name} is.`);
  return SCALARS[type.name];
}

function isNeeded({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** The operation with the least arguments, by variables so that none is judged before it runs. */
function operationOf(name: string): readonly [string, Record<string, unknown>] {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no ${name}.`);
  const needed = field.args.filter(isNeeded);
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `${typeName.toLowerCase()}${declared && ` (${declared})`} { ${fieldName}${given && `(${given})`} ${selectionOf(field)} }`;
  return [query, Object.fromEntries(needed.map((arg) => [arg.name, least(arg.type)]))];
}

function selectionOf({ type }: Field): string {
  const named = getNamedType(type);
  const isComposite = isObjectType(named) || isUnionType(named) || isInterfaceType(named);
  return isComposite ? '{ __typename }' : '';
}

test('every query and mutation for staff has its permission, and the other way round', () => {
  expect(operations.length).toBeGreaterThan(8);
  const guarded = Object.keys(PERMISSIONS).filter((name) => /^(Query|Mutation)\./.test(name));
  expect(guarded.toSorted()).toEqual(operations.toSorted());
});

test('none of them is left without code', () => {
  const coded = new Set(
    staffOnlyResolvers.flatMap((resolvers: Readonly<Record<string, object>>) =>
      ['Query', 'Mutation'].flatMap((type) =>
        Object.keys(resolvers[type] ?? {}).map((name) => `${type}.${name}`),
      ),
    ),
  );
  expect(operations.filter((name) => !coded.has(name))).toEqual([]);
});

test('nothing that only staff are given is in the public schema, under any name', () => {
  const staffOnly = Object.values(schema.getTypeMap()).filter(({ name }) => !open.getType(name));
  expect(staffOnly.length).toBeGreaterThan(10);
  const printed = readFileSync('schema.graphql', 'utf8');
  const leaked = staffOnly.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(printed));
  expect(leaked.map(({ name }) => name)).toEqual([]);
  expect(printed).not.toMatch(
    /\b(viewer|staff\w*|drafts?|roles?|suspended\w*|recordedBy)\b\s*[(:]/i,
  );
});

test('a session opens nothing at the public address', async () => {
  const cookie = await gateway.cookieOf('ADMINISTRATOR', 'reader');
  for (const name of operations) {
    const [query, variables] = operationOf(name);
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    expect([name, response.status]).toEqual([name, 400]);
  }
});

test('all that the public can do is to report an error', () => {
  expect(Object.keys(open.getMutationType()?.getFields() ?? {})).toEqual(['reportError']);
});

/** What is no answer to a well-formed question: it was not reached, or something broke. */
const BROKEN = /GRAPHQL_VALIDATION_FAILED|UNAUTHENTICATED|INTERNAL_SERVER_ERROR/;

/** What becomes of an operation: ALLOWED, or the codes of what stood in the way. */
async function outcome(role: StaffRole | null, name: string): Promise<string> {
  const [query, variables] = operationOf(name);
  // Somebody new each time: the operation may suspend or sign out whoever uses it.
  const { body } = await gateway.answerAs(role, query, variables, name.toLowerCase());
  const codes = body.errors.map(({ extensions }) => String(extensions.code)).join(' ');
  return BROKEN.test(codes) || codes.includes('FORBIDDEN') ? codes : 'ALLOWED';
}

test.each(operations)('%s: nobody, and no role but those of the table', async (name) => {
  const permission = PERMISSIONS[name];
  if (!permission) throw new Error(`Nothing says who may use ${name}.`);
  const outcomes = await Promise.all([null, ...ROLES].map((role) => outcome(role, name)));
  expect(outcomes).toEqual([
    'UNAUTHENTICATED',
    ...ROLES.map((role) => (isAllowed(role, permission) ? 'ALLOWED' : 'FORBIDDEN')),
  ]);
});

test.each(ROLES)('a %s is told exactly the rights that they have', async (role) => {
  const { viewer } = await gateway.askAs<{ viewer: { rights: string[] } }>(
    role,
    '{ viewer { rights } }',
  );
  const allowed = Object.entries(PERMISSIONS)
    .filter(([, permission]) => isAllowed(role, permission))
    .map(([name]) => name.replace(/^\w+\./, ''));
  expect(viewer.rights).toEqual(allowed.toSorted());
  expect(viewer.rights).toEqual(rightsOf(role));
});
