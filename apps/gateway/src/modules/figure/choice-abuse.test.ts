import { beforeAll, expect, test } from 'vitest';
import { recordCitations, recordCrossings, recordPlaces } from '@headcount/db';
import { aCitation, aCrossing, names } from '../../../test/builders.ts';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

const KEYS = names('far', 25);

/** Reports that clash in pairs and in chains: places within places, one in two others. */
beforeAll(() =>
  gateway.owner.transaction(async (sql) => {
    await recordPlaces(
      sql,
      KEYS.map((id, at) => ({
        id: id.toUpperCase(),
        name: `Place ${id}`,
        kind: 'COUNTRY',
        partOf: [KEYS[at - 1], KEYS[at - 2], at % 3 === 0 ? 'eu' : undefined].flatMap((whole) =>
          whole === undefined ? [] : [{ whole: whole.toUpperCase(), from: '2000-01-01' }],
        ),
        between: [],
      })),
    );
    await recordCitations(sql, [aCitation({ id: 'far' })]);
    await recordCrossings(
      sql,
      KEYS.map((id, at) =>
        aCrossing({
          id,
          citationId: 'far',
          destinationId: id.toUpperCase(),
          reportedOn: '2022-09-30',
          knownFrom: '2022-09-30T12:00:00Z',
          quantity: { ...aCrossing({ id, citationId: 'far' }).quantity, value: String(1000 + at) },
          period: { start: '2022-09-22', end: '2022-09-28', precision: 'DAY', note: null },
        }),
      ),
    );
  }),
);

test('thirty sums of 29 parts that clash are worked out in time', async () => {
  const lists = names('v', 30).map((name, at) => [name.replace('-', ''), rotated(at)] as const);
  const declared = lists.map(([name]) => `$${name}: [String!]`).join(' ');
  const aliases = lists.map(([name]) => `${name}: evaluation(adding: $${name}) { text }`);
  const started = performance.now();
  const { body } = await gateway.answer(
    `query (${declared}) { figure(slug: "total-entries") { ${aliases.join(' ')} } }`,
    Object.fromEntries(lists),
  );
  expect(body.errors).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});

function rotated(by: number): string[] {
  const at = by % KEYS.length;
  const [first = '', ...rest] = [...KEYS.slice(at), ...KEYS.slice(0, at)];
  return by < KEYS.length ? [first, ...rest] : [...rest.toReversed(), first];
}
