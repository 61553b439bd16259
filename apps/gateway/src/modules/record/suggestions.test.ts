import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const ask = (query: string, variables?: Record<string, unknown>) =>
  gateway.askAs<Record<string, { key: string }[]>>('REPORTER', query, variables);

test.each([
  ['suggestPlaces', 'kaz', 'KZ'],
  ['suggestPlaces', 'KZ', 'KZ'],
  ['suggestEvents', 'mobilization decree', 'partial-mobilization-decree'],
  ['suggestQuotes', 'shambles', 'hickman-complete-shambles'],
  ['suggestFigures', 'total entries', 'total-entries'],
  ['suggestSources', 'frontex', 'frontex'],
  ['suggestCrossings', 'kazakhstan 200000', 'ru-kz-2022-10-04'],
])('%s finds “%s”', async (field, search, key) => {
  const data = await ask(
    `query Find($search: String!) { found: ${field}(search: $search) { key label detail } }`,
    {
      search,
    },
  );
  expect(data['found']).toContainEqual(expect.objectContaining({ key }));
});

test('without words there is something of every sort', async () => {
  const fields = ['Places', 'Events', 'Quotes', 'Figures', 'Sources', 'Crossings', 'Citations'];
  const asked = fields.map((name) => `${name}: suggest${name}(search: "") { key }`);
  const data = await ask(`{ ${asked.join(' ')} }`);
  expect(fields.filter((name) => !data[name]?.length)).toEqual([]);
});

test.each(['%', String.raw`\ _`, "'; drop table source", 'x'.repeat(500), '💡'])(
  'words like %s are only words',
  async (search) => {
    const data = await ask(
      'query Find($search: String!) { suggestSources(search: $search) { key } }',
      {
        search,
      },
    );
    expect(data).toEqual({ suggestSources: [] });
  },
);

test('a figure that is called so comes before one that only speaks of it', async () => {
  const { found = [] } = await ask('{ found: suggestFigures(search: "georgia") { key } }');
  expect(found.map(({ key }) => key).slice(0, 1)).toEqual(['entries-georgia']);
  expect(found.map(({ key }) => key)).toContain('total-entries');
});
