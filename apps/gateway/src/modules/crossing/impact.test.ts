import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const JUDGE = `query Judge($input: RecordCrossingInput!) { judgeCrossing(input: $input) { impact {
  figures { figure { slug } isMoved before after verdictBefore verdictAfter }
  articles { article { slug } words } drafts { draftId } } } }`;

interface Judged {
  readonly judgeCrossing: {
    readonly impact: {
      readonly figures: { figure: { slug: string }; isMoved: boolean }[];
      readonly articles: { article: { slug: string }; words: string[] }[];
    } | null;
  };
}

const impactOf = async (input: object) =>
  (await gateway.askAs<Judged>('REPORTER', JUDGE, { input })).judgeCrossing.impact;

/** Kazakhstan's count, should the ministry turn out to have said “about”. */
const kazakhstan = {
  key: 'ru-kz-2022-10-04',
  version: 1,
  quantity: {
    value: '200000',
    sourceWording: 'about 200,000',
    unit: 'crossings',
    qualifier: 'ABOUT',
  },
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  origin: 'RU',
  destination: 'KZ',
  period: { start: '2022-09-21', end: '2022-10-04' },
  reportedOn: '2022-10-04',
};

test('who changes a report is shown the figures that would move and the words that print them', async () => {
  const impact = await impactOf(kazakhstan);
  expect(impact?.figures[0]).toMatchObject({ isMoved: true });
  expect(impact?.figures).toContainEqual(
    expect.objectContaining({
      figure: { slug: 'total-entries' },
      isMoved: true,
      before: 'more than 370,000',
      verdictAfter: 'POSSIBLE',
    }),
  );
  const article = impact?.articles.find((one) => one.article.slug === 'mobilization-exodus');
  expect(article?.words).toContain('more than 370,000');
});

test('nothing is recorded by asking', async () => {
  const { body } = await gateway.answerReader(
    '{ figure(slug: "total-entries") { evaluation { text } } crossing(key: "ru-kz-2022-10-04") { version } }',
  );
  expect(body.data).toEqual({
    figure: { evaluation: { text: 'more than 370,000' } },
    crossing: { version: 1 },
  });
});

test('a report that no figure counts moves nothing, and half a report is not weighed', async () => {
  const { origin: _origin, destination: _destination, ...placeless } = kazakhstan;
  expect(await impactOf({ ...kazakhstan, key: null, version: null, destination: 'AM' })).toEqual({
    figures: [],
    articles: [],
    drafts: [],
  });
  expect(await impactOf(placeless)).toBeNull();
});
