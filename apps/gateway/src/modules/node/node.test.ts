import { expect, test } from 'vitest';
import { NODE_TYPES, toGlobalId } from '../../relay/global-id.ts';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

/** The global id of some record of each type, as the API itself gives it. */
const FIND_IDS = `{
  Article: article(slug: "mobilization-exodus") { id }
  Crossing: crossing(key: "ru-kz-2022-10-04") { id citation { id } }
  Event: event(slug: "protests") { id }
  Figure: figure(slug: "total-entries") { id evaluation { assumptions { assumption { id } } } }
  Place: place(code: "KZ") { id }
  Quotes: quotes(first: 1) { edges { node { id } } }
  Source: source(slug: "frontex") { id }
}`;

interface Found {
  Article: { id: string };
  Crossing: { id: string; citation: { id: string } };
  Event: { id: string };
  Figure: { id: string; evaluation: { assumptions: { assumption: { id: string } }[] } };
  Place: { id: string };
  Quotes: { edges: { node: { id: string } }[] };
  Source: { id: string };
}

test('every record can be fetched again by its global id, in the order asked', async () => {
  const found = await gateway.ask<Found>(FIND_IDS);
  const ids = {
    Article: found.Article.id,
    Assumption: found.Figure.evaluation.assumptions[0]?.assumption.id,
    Citation: found.Crossing.citation.id,
    Crossing: found.Crossing.id,
    Event: found.Event.id,
    Figure: found.Figure.id,
    Place: found.Place.id,
    Quote: found.Quotes.edges[0]?.node.id,
    Source: found.Source.id,
  };
  const { nodes } = await gateway.ask<{ nodes: { __typename: string; id: string }[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids: Object.values(ids) },
  );
  expect(nodes).toEqual(Object.entries(ids).map(([type, id]) => ({ __typename: type, id })));
  for (const [type, id] of Object.entries(ids)) {
    const { node } = await gateway.ask<{ node: unknown }>(
      'query ($id: ID!) { node(id: $id) { __typename id } }',
      { id },
    );
    expect(node).toEqual({ __typename: type, id });
  }
});

test('a record that is not there is null, and does not disturb the others', async () => {
  const ids = [
    ...NODE_TYPES.map((type) => toGlobalId(type, 'not-there')),
    toGlobalId('Place', 'KZ'),
  ];
  const { nodes } = await gateway.ask<{ nodes: unknown[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
  );
  expect(nodes).toEqual([...NODE_TYPES.map(() => null), { id: toGlobalId('Place', 'KZ') }]);
});
