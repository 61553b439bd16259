import { expect, test } from 'vitest';
import { openGateway } from '../test/open-gateway.ts';
import { send } from '../test/answer.ts';

const gateway = await openGateway();

/** Whole requests to spoil. */
const BODIES = [
  '{"query":"query ($f: CrossingFilter, $n: Int) { crossings(first: $n, filter: $f) { edges { cursor node { id quantity { text } } } } }","variables":{"n":3,"f":{"origin":"RU","measure":"ENTRIES","period":{"from":"2022-09-21","to":"2022-10-04"}}}}',
  '{"query":"{ figure(slug: \\"total-entries\\", asOf: \\"2022-10-05\\") { evaluation(reading: FACE) { text caveats { code } } } }"}',
  '{"query":"query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }","operationName":"Q","variables":{"ids":["UGxhY2U6S1o"]}}',
  '{"query":"{ article(slug: \\"mobilization-exodus\\") { bindings { key text target { __typename } } } }"}',
];

/** What no answer may hold: stacks, paths, SQL, names of tables, hints. */
const LEAKS =
  /\bat .+:\d+:\d+|node_modules|\/src\/|\/work\/|\bselect .+ from\b|crossing_version|_version\b|syntax error at|ECONN|postgres|kysely|did you mean/i;

/** Numbers without chance: the same bodies are spoilt in the same way each time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = numbers(20_221_005);
const upTo = (most: number) => Math.floor(random.next().value * most);
const PIECES = [
  '"',
  '{',
  '}',
  '[',
  ']',
  '\\u0000',
  'null',
  '-1',
  '1e400',
  '$',
  '@include(if: 1)',
  '...',
  '__proto__',
  '""',
  ':',
  ',',
  '\\',
  'é',
  '＃',
];

function spoil(body: string): string {
  let spoilt = body;
  for (let times = 1 + upTo(3); times > 0; times -= 1) {
    const at = upTo(spoilt.length);
    const piece = upTo(2) === 0 ? '' : (PIECES[upTo(PIECES.length)] ?? '');
    spoilt = spoilt.slice(0, at) + piece + spoilt.slice(at + upTo(4));
  }
  return spoilt;
}

test('1,000 spoilt requests are answered as JSON, none of them with anything of ours in it', async () => {
  const faults: string[] = [];
  for (let round = 0; round < 1000; round += 1) {
    const body = spoil(BODIES[round % BODIES.length] ?? '');
    const answer = await send(gateway.url, body);
    const told = JSON.stringify(answer.body.errors);
    const isOurFault = answer.status >= 500 || told.includes('INTERNAL_SERVER_ERROR');
    if (isOurFault || LEAKS.test(told)) faults.push(`${body}\n→ ${answer.status} ${told}`);
  }
  expect(faults).toEqual([]);
});
