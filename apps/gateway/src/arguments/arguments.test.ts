import { expect, test } from 'vitest';
import { toCursor } from '../relay/cursor.ts';
import { toGlobalId } from '../relay/global-id.ts';
import { openGateway } from '../../test/open-gateway.ts';

const gateway = await openGateway();

const LIST = '{ edges { node { id } } }';
const PAGE_SIZE = 'a whole number from 1 to 100';

test.each([
  ['articles', 0],
  ['crossings', -1],
  ['events', 101],
  ['figures', null],
  ['places', 2_000_000],
  ['quotes', -2_147_483_648],
  ['sources', 0],
])('%s(first: %s) is refused with the range', async (field, first) => {
  const { body } = await gateway.answer(`query ($first: Int) { ${field}(first: $first) ${LIST} }`, {
    first,
  });
  expect(body.errors[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'first',
    value: first,
    allowed: PAGE_SIZE,
  });
});

test('a null and a number too large for the language are refused in the document too', async () => {
  for (const first of ['null', '100000000000', '1.5', '"1"']) {
    const { body } = await gateway.answer(`{ crossings(first: ${first}) ${LIST} }`);
    expect(body.errors[0]?.extensions.code).toMatch(/BAD_USER_INPUT|VALIDATION/);
  }
});

test.each([
  ['no cursor', 'abc'],
  ['another list’s cursor', toCursor('NAME:ASC', { key: 'a', id: 'b' })],
  ['a cursor with an impossible key', toCursor('REPORTED:DESC', { key: '2022-99-99', id: 'b' })],
  ['a cursor with a key that is SQL', toCursor('REPORTED:DESC', { key: "'; drop table", id: 'b' })],
])('%s is refused', async (_name, after) => {
  const { body } = await gateway.answer(
    `query ($after: String) { crossings(after: $after) ${LIST} }`,
    { after },
  );
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test.each([
  ['origin', 'XX', 'place'],
  ['destination', 'kz', 'place'],
  ['destination', '', 'place'],
  ['source', 'nobody', 'source'],
  ['via', 'nobody', 'source'],
  ['event', '__proto__', 'event'],
])('filter.%s "%s" is told to be unknown', async (name, value, kind) => {
  const { body } = await gateway.answer(
    `query ($filter: CrossingFilter) { crossings(filter: $filter) ${LIST} }`,
    { filter: { [name]: value } },
  );
  expect(body.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: `filter.${name}`,
    value,
    allowed: expect.stringContaining(`of a`) as unknown,
  });
  expect(body.errors[0]?.message).toContain(kind);
});

test.each([
  ['events', 'place', 'XX'],
  ['events', 'source', 'nobody'],
  ['quotes', 'source', 'nobody'],
  ['sources', 'place', 'XX'],
])('%s: filter.%s "%s" is told to be unknown', async (field, name, value) => {
  const { body } = await gateway.answer(`{ ${field}(filter: { ${name}: "${value}" }) ${LIST} }`);
  expect(body.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: `filter.${name}`,
    value,
  });
});

test('known names that go together with nothing give an empty list, not an error', async () => {
  const data = await gateway.ask(
    `{ crossings(filter: { origin: "MN", destination: "KZ", source: "frontex" }) ${LIST} }`,
  );
  expect(data).toEqual({ crossings: { edges: [] } });
});

test.each(['period', 'reported'])(
  'a span of %s that ends before it begins is refused',
  async (name) => {
    const { body } = await gateway.answer(
      `{ crossings(filter: { ${name}: { from: "2022-10-02", to: "2022-10-01" } }) ${LIST} }`,
    );
    expect(body.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `filter.${name}`,
      value: '2022-10-02 to 2022-10-01',
    });
  },
);

test.each([
  ['Nonsense'],
  [Buffer.from('Robot:1').toString('base64url')],
  [Buffer.from('Crossing:').toString('base64url')],
  [`${toGlobalId('Crossing', 'a')}=`],
])('the id %s is refused', async (id) => {
  const { body } = await gateway.answer('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
});

test('10,001 ids are refused, and so is one bad id among good ones', async () => {
  const many = await gateway.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 10_001 / 4 }, () => 'QQ'),
  });
  expect(many.body.errors[0]?.extensions).toMatchObject({
    argument: 'ids',
    allowed: 'at most 100 ids',
  });
  const one = await gateway.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: [toGlobalId('Place', 'KZ'), 'QQ'],
  });
  expect(one.body.errors[0]?.extensions).toMatchObject({ argument: 'ids.1' });
});

test.each(['2026-02-30', '2022-13-01', 'yesterday', '2022-10-04T25:00:00Z'])(
  'as of %s is refused',
  async (asOf) => {
    const { body } = await gateway.answer(
      `{ figure(slug: "total-entries", asOf: "${asOf}") { id } }`,
    );
    expect(body.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'asOf',
      value: asOf,
    });
  },
);

test.each(['\uD800', '__proto__', "' or 1=1 --", '../..', 'é', 'a'.repeat(50_000)])(
  'a slug that is nobody’s is not found, whatever is in it',
  async (slug) => {
    for (const field of [
      'article(slug: $s)',
      'crossing(key: $s)',
      'event(slug: $s)',
      'figure(slug: $s)',
      'place(code: $s)',
      'quote(key: $s)',
      'source(slug: $s)',
    ]) {
      const { body } = await gateway.answer(`query ($s: String!) { found: ${field} { id } }`, {
        s: slug,
      });
      expect(body).toEqual({ errors: [], data: { found: null } });
    }
  },
);

test('an enum that is none is refused without the others being told', async () => {
  const { body } = await gateway.answer(
    `query ($f: CrossingFilter) { crossings(filter: $f) ${LIST} }`,
    { f: { measure: 'ENTRYS' } },
  );
  expect(body.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'f.measure',
  });
  expect(JSON.stringify(body)).not.toMatch(/ENTRIES|did you mean/i);
});

test('a NUL in a text is a bad argument, not a fault of ours', async () => {
  const { body } = await gateway.answer('query ($s: String!) { place(code: $s) { id } }', {
    s: 'K\u0000',
  });
  expect(body.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
