import { expect, test } from 'vitest';
import { openGateway } from '../../../test/open-gateway.ts';
import { reword } from '../../../test/reword.ts';

const gateway = await openGateway();

interface Use {
  figures: { figure: { slug: string }; how: string }[];
  articles: { article: { slug: string }; revision: { revision: number }; claims: string[] }[];
}

const use = async (key: string, asOf: string | null = null) =>
  (
    await gateway.ask<{ crossing: { usedBy: Use } }>(
      `query ($key: String!, $asOf: DateTime) { crossing(key: $key, asOf: $asOf) { usedBy {
        figures { figure { slug } how }
        articles { article { slug } revision { revision } claims } } } }`,
      { key, asOf },
    )
  ).crossing.usedBy;

test('a report that is counted reaches its figures and the words that print them', async () => {
  const { figures, articles } = await use('ru-ge-2022-10');
  expect(figures.map(({ figure, how }) => `${figure.slug} ${how}`)).toEqual([
    'entries-georgia COUNTED',
    'entries-without-eu COUNTED',
    'total-entries COUNTED',
  ]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    article: { slug: 'mobilization-exodus' },
    revision: { revision: 1 },
  });
  expect(articles[0]?.claims).toEqual(
    expect.arrayContaining(['more than 370,000', 'more than 93,000', 'more than 305,000']),
  );
});

test('a report that could fill a part is a candidate, and no words rest on it', async () => {
  const { figures, articles } = await use('ru-eu-2022-09-25-brasov');
  expect(figures.map(({ figure, how }) => `${figure.slug} ${how}`)).toEqual([
    'total-entries CANDIDATE',
  ]);
  expect(articles).toEqual([]);
});

test('an article that prints a first week does not rest its total on it', async () => {
  const { articles } = await use('ru-kz-2022-09-27');
  for (const { claims } of articles) {
    expect(claims).not.toContain('more than 370,000');
    expect(claims).toContain('about 98,000');
  }
});

test('of an article’s revisions the latest that printed the report is told, as of the day asked', async () => {
  await reword(gateway.owner, 'mobilization-exodus', {
    revision: 2,
    knownFrom: '2022-10-07T08:00:00Z',
    changeReason: 'Georgia left out.',
    words: [],
    pins: [
      { crossing: 'ru-kz-2022-10-04', version: 1 },
      { figure: 'entries-kazakhstan', version: 1 },
    ],
  });
  const revisionOf = async (key: string, asOf: string | null = null) => {
    const { articles } = await use(key, asOf);
    return articles.find(({ article }) => article.slug === 'mobilization-exodus')?.revision
      .revision;
  };
  expect(await revisionOf('ru-ge-2022-10')).toBe(1);
  expect(await revisionOf('ru-kz-2022-10-04')).toBe(2);
  expect(await revisionOf('ru-kz-2022-10-04', '2022-10-06')).toBe(1);
  const { articles } = await use('ru-kz-2022-10-04');
  const latest = articles.find(({ article }) => article.slug === 'mobilization-exodus');
  expect(latest?.claims).toEqual(['more than 200,000']);
});

test('what rests on a hundred reports takes no statement for each', async () => {
  const fields = `id usedBy { figures { how figure { title } }
    articles { article { headline } revision { headline corrections { id } } claims } }`;
  const one = await gateway.statements(`{ crossing(key: "ru-ge-2022-10") { ${fields} } }`);
  const all = await gateway.statements(
    `{ crossings(first: 100) { edges { node { ${fields} } } } }`,
  );
  expect(all.length).toBeLessThanOrEqual(one.length);
});
