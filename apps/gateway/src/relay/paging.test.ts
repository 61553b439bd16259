import { recordCitations, recordCrossings } from '@headcount/db';
import { beforeAll, expect, test } from 'vitest';
import { aCitation, aCrossing, recordMany } from '../../test/builders.ts';
import { openGateway } from '../../test/open-gateway.ts';

interface PageOf {
  list: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    totalCount: number;
  };
}

const gateway = await openGateway();
beforeAll(() => recordMany(gateway.owner, 'paged', 7));

const PAGE = `{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;

function readPage(field: string, args: string, first: number, after: string | null) {
  return gateway.ask<PageOf>(
    `query ($first: Int, $after: String) { list: ${field}(first: $first, after: $after, ${args}) ${PAGE} }`,
    { first, after },
  );
}

/** Reads a whole list in pages of three. */
async function walk(field: string, args: string): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages += 1) {
    const { list }: PageOf = await readPage(field, args, 3, after);
    ids.push(...list.edges.map(({ node }) => node.id));
    expect(list.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(list.pageInfo.startCursor).toBe(list.edges[0]?.cursor ?? null);
    expect(list.pageInfo.endCursor).toBe(list.edges.at(-1)?.cursor ?? null);
    if (!list.pageInfo.hasNextPage) return { ids, total: list.totalCount };
    after = list.pageInfo.endCursor;
  }
  throw new Error('The list does not end.');
}

const LISTS = [
  ['articles', ['PUBLISHED']],
  ['crossings', ['REPORTED', 'PERIOD_START', 'VALUE']],
  ['events', ['START', 'TITLE']],
  ['places', ['NAME', 'CODE']],
  ['quotes', ['KNOWN', 'SPEAKER']],
  ['sources', ['NAME', 'CROSSINGS']],
] as const;

const ORDERS = LISTS.flatMap(([field, orders]) =>
  orders.flatMap((order) => [
    [field, order, 'ASC'],
    [field, order, 'DESC'],
  ]),
) as [string, string, string][];

test.each(ORDERS)(
  '%s by %s %s: the pages make up the list, each row once',
  async (field, order, direction) => {
    const args = `orderBy: { field: ${order}, direction: ${direction} }`;
    const { ids, total } = await walk(field, args);
    const whole = await readPage(field, args, 100, null);
    expect(ids).toEqual(whole.list.edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(total).toBe(ids.length);
    expect(whole.list.totalCount).toBe(ids.length);
  },
);

test('figures are paged by slug', async () => {
  const { ids, total } = await walk('figures', '');
  expect(new Set(ids).size).toBe(total);
  expect(total).toBeGreaterThan(5);
});

test('rows that arrive between two pages neither repeat nor hide others', async () => {
  const args = 'orderBy: { field: REPORTED, direction: DESC }';
  const before = await readPage('crossings', args, 100, null);
  const first = await readPage('crossings', args, 3, null);
  const last = first.list.edges.at(-1);
  await gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [aCitation({ id: 'arriving' })]);
    await recordCrossings(sql, [
      aCrossing({
        id: 'arriving-first',
        citationId: 'arriving',
        reportedOn: '2030-01-01',
        knownFrom: '2030-01-02T00:00:00Z',
      }),
      aCrossing({ id: 'arriving-last', citationId: 'arriving', reportedOn: '1990-01-01' }),
    ]);
  });
  const rest = await readPage('crossings', args, 100, last?.cursor ?? null);
  const ids = [...first.list.edges, ...rest.list.edges].map(({ node }) => node.id);
  const expected = before.list.edges.map(({ node }) => node.id);
  expect(ids.slice(0, expected.length)).toEqual(expected);
  expect(ids).toHaveLength(expected.length + 1);
});

test.each([
  ['source', 'crossings', 'kazakhstan-interior-ministry'],
  ['source', 'quotes', 'cepa'],
  ['event', 'crossings', 'kazakhstan-statement'],
])('%s.%s is paged like a list of its own', async (owner, list, slug) => {
  const ids: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const data: { owner: PageOf } = await gateway.ask(
      `query ($after: String) { owner: ${owner}(slug: "${slug}") { list: ${list}(first: 1, after: $after) ${PAGE} } }`,
      { after },
    );
    const page: PageOf['list'] = data.owner.list;
    ids.push(...page.edges.map(({ node }) => node.id));
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(ids).size).toBe(total);
  expect(ids).toHaveLength(total);
  expect(total).toBeGreaterThan(0);
});
