import { expect, test } from 'vitest';
import { openGateway } from '../test/open-gateway.ts';

const gateway = await openGateway();

const STORY = `{
  crossings(first: 10, filter: { origin: "RU", destination: "KZ" }) {
    edges { node {
      quantity { text lower upper qualifier sourceWording }
      citation { url source { name } via { name } }
      periodStart periodEnd
    } }
  }
  figure(slug: "total-entries") {
    evaluation { lower upper text verdict caveats { code message } inputs { record { id } contribution } }
  }
}`;

interface Story {
  crossings: {
    edges: { node: { quantity: { text: string }; citation: { via: { name: string } } } }[];
  };
  figure: {
    evaluation: {
      caveats: { code: string; message: string }[];
      inputs: { record: { id: string }; contribution: string }[];
    };
  };
}

test('three outlets word one minister in three ways, and each stands as it was printed', async () => {
  const { crossings } = await gateway.ask<Story>(STORY);
  const said = crossings.edges.map(
    ({ node }) => `${node.quantity.text} (${node.citation.via.name})`,
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'more than 200,000 (Newsweek)',
      'more than 200,000 (BOL News)',
      '200,000 (RFE/RL)',
      'about 200,000 (Novaya Gazeta Europe)',
    ]),
  );
  expect(crossings.edges[5]).toEqual({
    node: {
      quantity: {
        text: 'more than 200,000',
        lower: '200000',
        upper: null,
        qualifier: 'MORE_THAN',
        sourceWording: 'more than 200,000',
      },
      citation: {
        url: null,
        source: { name: 'Ministry of Internal Affairs of Kazakhstan' },
        via: { name: 'Newsweek' },
      },
      periodStart: '2022-09-21',
      periodEnd: '2022-10-04',
    },
  });
});

test('the total is above 370,500 read cautiously, on one named assumption', async () => {
  const { figure } = await gateway.ask<Story>(STORY);
  expect(figure.evaluation).toMatchObject({
    lower: '370500',
    upper: null,
    text: 'more than 370,000',
    verdict: 'PROVEN_WITH_ASSUMPTIONS',
  });
  expect(figure.evaluation.inputs.map(({ contribution }) => contribution)).toEqual([
    '200,000, more than',
    '93,000, more than',
    '65,500, from 66,000 read cautiously',
    '12,000, at least',
  ]);
});

test('every doubt of the founding story stands beside its total', async () => {
  const { figure } = await gateway.ask<Story>(STORY);
  const caveats = new Map(figure.evaluation.caveats.map(({ code, message }) => [code, message]));
  expect([...caveats.keys()]).toEqual(
    expect.arrayContaining([
      'PERIOD_UNKNOWN',
      'PERIODS_DIFFER',
      'COUNTS_CROSSINGS_NOT_PERSONS',
      'GROSS_NOT_NET',
      'SECOND_HAND',
      'SOURCES_DISAGREE',
    ]),
  );
  expect(caveats.get('GROSS_NOT_NET')).toContain('147,000');
  expect(caveats.get('PERIOD_UNKNOWN')).toContain('European Union');
});

test('read at face value the total is above 371,000', async () => {
  const data = await gateway.ask(
    '{ figure(slug: "total-entries") { evaluation(reading: FACE) { reading lower lowerEnd upperEnd text } } }',
  );
  expect(data).toEqual({
    figure: {
      evaluation: {
        reading: 'FACE',
        lower: '371000',
        lowerEnd: 'OPEN',
        upperEnd: 'ABSENT',
        text: 'more than 371,000',
      },
    },
  });
});

test('unlike reports are not added, and it is told which', async () => {
  const data =
    await gateway.ask(`{ crossings(first: 1, filter: { origin: "RU", destination: "KZ" }) {
    sum { isAddable text lower refusals { code message records { id } } caveats { code } } } }`);
  expect(data).toMatchObject({
    crossings: { sum: { isAddable: false, text: null, lower: null } },
  });
  expect(JSON.stringify(data)).toContain('UNLIKE_MEASURES');
  expect(JSON.stringify(data)).toContain('Kazakhstan (BOL News, 4 October 2022)');
});

test('reports of one count are not added to one another, and a place is not added to its bloc', async () => {
  const data = await gateway.ask<{
    crossings: {
      totalCount: number;
      sum: { isAddable: boolean; lower: string; caveats: { code: string }[] };
    };
  }>(`{ crossings(filter: { origin: "RU", measure: ENTRIES, reported: { from: "2022-09-26", to: "2022-09-28" } }) {
    totalCount sum { isAddable lower text caveats { code message } } } }`);
  const { sum } = data.crossings;
  expect(sum.isAddable).toBe(true);
  expect(sum.caveats.map(({ code }) => code)).toContain('OVERLAP');
});
