import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { toGlobalId } from '../src/relay/global-id.ts';

/** Limits under which a question about every field is not too long. */
export const WIDE_LIMITS = {
  tokens: 1_000_000,
  aliases: 100_000,
  recursiveSelections: 100_000,
  rows: 100_000,
  bodyBytes: 1_000_000,
} as const;

/** A question about every field under each field of the query, some levels deep, by its name. */
export function everyQuestion(schema: GraphQLSchema): [string, string][] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.map(({ name, type }) => {
    const args = ROOTS[name] ?? '(first: 3)';
    return [name, `{ found: ${name}${args} ${everyField(schema, getNamedType(type), DEPTH)} }`];
  });
}

/** Levels of objects within objects. */
const DEPTH = 2;

/** The reference of the reader's report that a test records before it asks. */
export const REPORTED = '0000-0000-0001';

/** Where each field of the query begins to read. */
const ROOTS: Record<string, string> = {
  article: '(slug: "mobilization-exodus")',
  articleNotice: '(slug: "published-twice")',
  crossing: '(key: "ru-kz-2022-10-04")',
  errorReport: `(reference: "${REPORTED}")`,
  event: '(slug: "partial-mobilization-decree")',
  figure: '(slug: "total-entries")',
  ledgerDiff: '(from: "2022-09-20", to: "2022-12-01")',
  node: `(id: "${toGlobalId('Quote', 'hickman-complete-shambles')}")`,
  nodes: `(ids: ["${toGlobalId('Source', 'frontex')}"])`,
  place: '(code: "EU")',
  quote: '(key: "hickman-complete-shambles")',
  source: '(slug: "kazakhstan-interior-ministry")',
};

/** What a field further down must be given. */
const ARGUMENTS: Record<string, string> = { difference: '(from: 1, to: 1)' };

/** Selects every field of a type, and of the types behind its fields, some levels deep. */
function everyField(of: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const members = of.getPossibleTypes(type);
    return `{ __typename ${members.map((one) => `... on ${one.name} ${everyField(of, one, depth)}`).join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) =>
    selection(of, type, field, depth),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

function selection(
  of: GraphQLSchema,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string[] {
  const type = getNamedType(field.type);
  // Named after its type: members of a union may have fields of one name and of other types.
  const name = `${parent.name}_${field.name}: ${field.name}`;
  if (!isCompositeType(type)) return [name];
  return depth === 0 ? [] : [`${name}${argumentsOf(field)} ${everyField(of, type, depth - 1)}`];
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
  return ARGUMENTS[name] ?? (args.some((arg) => arg.name === 'first') ? '(first: 2)' : '');
}
