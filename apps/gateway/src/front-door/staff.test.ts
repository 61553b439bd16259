import { expect, test } from 'vitest';
import { answerOf } from '../../test/answer.ts';
import { openStaffGateway } from '../../test/open-staff-gateway.ts';
import { openTestDoor } from '../../test/open-test-door.ts';

const gateway = await openStaffGateway();

test('whoever is signed in is told who they are', async () => {
  const { viewer } = await gateway.askAs<{ viewer: { role: string; rights: string[] } }>(
    'EDITOR',
    '{ viewer { id name email role rights } }',
  );
  expect(viewer).toMatchObject({ role: 'EDITOR', id: await gateway.idOf('EDITOR') });
  expect(viewer.rights).toContain('supersedeCrossing');
});

test('nobody is answered 401 before anything is read', async () => {
  const { status, headers, body } = await gateway.answerAs(null, '{ viewer { id } nonsense }');
  expect(status).toBe(401);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});

test('a role that may not is told which may', async () => {
  const { body } = await gateway.answerAs(
    'REPORTER',
    'mutation { deprecateRecord(input: { kind: PLACE, key: "", version: 1, changeReason: "" }) { __typename } }',
  );
  expect(body.errors).toMatchObject([
    {
      message:
        'Only editors, editors-in-chief and administrators may mark a record as no longer to be used, and you are signed in as a reporter.',
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
});

test('staff may ask for whatever readers may', async () => {
  const data = await gateway.askAs('REPORTER', '{ figure(slug: "total-entries") { id } }');
  expect(data).toEqual({ figure: { id: expect.any(String) } });
});

test('the schema for staff does not describe itself, and readers do not have it', async () => {
  const { body } = await gateway.answerAs('ADMINISTRATOR', '{ __schema { types { name } } }');
  expect(body.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await gateway.answerReader('{ viewer { id } }')).status).toBe(400);
});

test('it is asked by POST and JSON only', async () => {
  const cookie = await gateway.cookieOf('EDITOR');
  const url = `${gateway.url}/staff/graphql`;
  const got = await fetch(`${url}?query={viewer{id}}`, { headers: { cookie } });
  expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  const headers = { cookie, 'content-type': 'text/plain' };
  const posted = await fetch(url, { method: 'POST', headers, body: '{"query":"{viewer{id}}"}' });
  expect(posted.status).toBe(415);
});

const long = (bytes: number) =>
  gateway.answerAs('REPORTER', '{ viewer { id } }', { a: 'x'.repeat(bytes) });

test('a long article fits into a request, and a request has an end', async () => {
  expect((await long(4_000_000)).status).toBe(200);
  const { status, body } = await long(5_300_000);
  expect([status, body.errors[0]?.message]).toEqual([413, 'The request body is larger than 5 MB.']);
});

test.each(['/staff/graphql', '/%73taff/graphql', '/st%61ff/%67raphql'])(
  'a page of another site may not ask at %s, however the address is written',
  async (path) => {
    const cookie = await gateway.cookieOf('REPORTER');
    const headers = { cookie, 'content-type': 'application/json', origin: 'https://other.example' };
    const body = JSON.stringify({ query: '{ viewer { id } }' });
    const { status } = await fetch(`${gateway.url}${path}`, { method: 'POST', headers, body });
    expect(status).toBe(403);
  },
);

test.each(['/staff/files/%00', '/staff/files/a%20b', '/staff/imports/%00/refused.csv'])(
  'there is nothing at %s',
  async (path) => {
    const cookie = await gateway.cookieOf('REPORTER');
    expect((await fetch(`${gateway.url}${path}`, { headers: { cookie } })).status).toBe(404);
  },
);

test('without a secret the newsroom is closed and says why', async () => {
  await using door = await openTestDoor();
  const { status, body } = await answerOf(
    await fetch(`${door.url}/staff/graphql`, { method: 'POST' }),
  );
  expect(status).toBe(503);
  expect(body.errors[0]?.message).toContain('HEADCOUNT_SECRET');
  expect((await door.ask('{ hello }')).status).toBe(200);
});
