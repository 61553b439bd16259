import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const USED = `query Used($kind: RecordKind!, $key: String!) { whereUsed(kind: $kind, key: $key) {
  recordCount figures { slug } articles { slug } drafts { draftId headline }
  records { ... on Crossing { key } ... on Event { slug } } } }`;

interface Used {
  readonly whereUsed: {
    readonly recordCount: number;
    readonly figures: { slug: string }[];
    readonly articles: { slug: string }[];
    readonly drafts: { draftId: string; headline: string }[];
    readonly records: object[];
  } | null;
}

const used = async (kind: string, key: string) =>
  (await gateway.askAs<Used>('REPORTER', USED, { kind, key })).whereUsed;

test('a report leads to its figures and to the articles that printed them', async () => {
  const use = await used('CROSSING', 'ru-kz-2022-10-04');
  expect(use?.figures.map(({ slug }) => slug)).toContain('total-entries');
  expect(use?.articles.map(({ slug }) => slug)).toContain('mobilization-exodus');
});

test('a source and a place lead to the reports that name them', async () => {
  const source = await used('SOURCE', 'kazakhstan-interior-ministry');
  expect(source?.records).toContainEqual({ key: 'ru-kz-2022-10-04' });
  const place = await used('PLACE', 'KZ');
  expect(place?.recordCount).toBe(place?.records.length);
  expect(place?.articles.map(({ slug }) => slug)).toContain('mobilization-exodus');
});

test('a figure leads to the drafts that bind it, wherever in them it stands', async () => {
  const mark = {
    type: 'figure',
    attrs: { figure: 'total-entries', words: 'MORE_THAN', value: '1' },
  };
  const text = { type: 'text', text: 'more than 1', marks: [mark] };
  const body = { type: 'body', content: [{ type: 'paragraph', content: [text] }] };
  const document = { type: 'article', content: [body] };
  await gateway.owner.sql
    .insertInto('draft')
    .values({
      id: 'd-1',
      headline: 'On the way',
      document: JSON.stringify(document),
      created_by: 'test',
      updated_by: 'test',
    })
    .execute();
  const drafts = [{ draftId: 'd-1', headline: 'On the way' }];
  expect(await used('FIGURE', 'total-entries')).toMatchObject({ drafts });
  expect(await used('CROSSING', 'ru-kz-2022-10-04')).toMatchObject({ drafts });
  expect(await used('FIGURE', 'entries-without-eu')).toMatchObject({ drafts: [] });
});

test.each(['PLACE', 'SOURCE', 'CITATION', 'EVENT', 'CROSSING', 'QUOTE', 'FIGURE', 'ASSUMPTION'])(
  'a %s that is not there has no uses and no history',
  async (kind) => {
    expect(await used(kind, 'nothing')).toBeNull();
    expect(
      await gateway.askAs(
        'REPORTER',
        'query History($kind: RecordKind!) { recordHistory(kind: $kind, key: "nothing") { version } }',
        { kind },
      ),
    ).toEqual({ recordHistory: null });
  },
);
