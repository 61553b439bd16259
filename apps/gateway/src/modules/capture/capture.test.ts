import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { MHTML, pdf, PNG } from '../../../test/evidence-samples.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

async function upload(bytes: string | Buffer, type: string, name: string): Promise<Response> {
  return fetch(`${gateway.url}/staff/files`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
      cookie: await gateway.cookieOf('REPORTER'),
    },
    body: new Uint8Array(Buffer.from(bytes)),
  });
}

async function uploaded(bytes: string | Buffer, type: string, name: string): Promise<string> {
  const response = await upload(bytes, type, name);
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  return id;
}

interface Captured {
  readonly captureEvidence: {
    readonly __typename: string;
    readonly capture: { readonly id: string; readonly checks: { outcome: string }[] };
    readonly faults: { path: string }[];
  };
}

async function capture(file: string, citation = 'ministry-words') {
  const { captureEvidence } = await gateway.askAs<Captured>(
    'REPORTER',
    `mutation Capture($citation: String!, $file: ID!) {
      captureEvidence(input: { citation: $citation, file: $file, note: "as seen" }) { __typename
        ... on EvidenceCaptured { capture { id note url file { name sha256 } citation { key }
          checks { outcome detail by { name } } } }
        ... on RecordRefused { faults { path given allowed } } } }`,
    { citation, file },
  );
  return captureEvidence;
}

test('a citation is recorded with its words', async () => {
  const data = await gateway.askAs(
    'REPORTER',
    `mutation { recordCitation(input: { key: "ministry-words", citation: { source: "fontanka",
      url: "https://www.fontanka.ru/2022/10/04/", exact: "more than 93,000 people",
      prefix: "since the decree ", suffix: " crossed into Georgia" } }) {
      __typename ... on CitationRecorded { citation { key prefix } } ... on RecordRefused { faults { message } } } }`,
  );
  expect(data).toMatchObject({
    recordCitation: { citation: { key: 'ministry-words', prefix: 'since the decree' } },
  });
});

test.each([
  [
    'a saved page, over line breaks and hyphens',
    '<!doctype html><title>t</title><p>Since</p><p>since the decree more than 93,\u00ad000\n peo&shy;ple crossed <b>into</b> Georgia</p>',
    'text/html; charset=utf-8',
    'FOUND',
    'The quoted words stand in it.',
  ],
  [
    'a page where the words stand in a script only',
    '<!doctype html><script>"since the decree more than 93,000 people crossed into Georgia"</script>',
    'text/html',
    'NOT_FOUND',
    'The quoted words do not stand in the copy.',
  ],
  [
    'a page saved in one file',
    MHTML,
    'multipart/related',
    'FOUND',
    'The quoted words stand in it.',
  ],
  [
    'a page saved in one file of which nothing is left but its head',
    MHTML.slice(0, 200),
    'application/x-mimearchive',
    'NOT_READABLE',
    expect.stringContaining('no text that can be read'),
  ],
  [
    'a PDF',
    pdf('since the decree more than 93,000 people crossed into Georgia'),
    'application/pdf',
    'FOUND',
    'The quoted words stand on page 1.',
  ],
  [
    'a text where other words stand around them',
    'He said more than 93,000 people left.',
    'text/plain',
    'FOUND',
    'The quoted words stand in it, though not between the words noted around them.',
  ],
  [
    'a file that is no PDF but for its first bytes',
    `%PDF-1.7\n${'1 0 obj <<'.repeat(500)}`,
    'application/pdf',
    'NOT_READABLE',
    expect.stringContaining('no text that can be read'),
  ],
  [
    'a picture',
    PNG,
    'image/png',
    'NOT_READABLE',
    expect.stringContaining('no text that can be read'),
  ],
])('words are looked for in %s', async (_what, bytes, type, outcome, detail) => {
  const id = await uploaded(bytes, type, 'evidence');
  const { capture: kept } = await capture(id);
  expect(kept).toMatchObject({
    citation: { key: 'ministry-words' },
    url: 'https://www.fontanka.ru/2022/10/04/',
    file: { sha256: createHash('sha256').update(bytes).digest('hex') },
    checks: [{ outcome, detail }],
  });
});

test('a copy that was changed behind everybody’s back is found out, and stands on the desk', async () => {
  const id = await uploaded('more than 93,000 people', 'text/plain', 'note.txt');
  const { capture: kept } = await capture(id);
  await gateway.owner.sql
    .updateTable('stored_file_chunk')
    .set({ bytes: Buffer.from('more than 39,000 people') })
    .where('file_id', '=', id)
    .execute();
  const data = await gateway.askAs(
    'REPORTER',
    `mutation { recheckCapture(input: { capture: "${kept.id}" }) {
      ... on CaptureRechecked { capture { checks { outcome } } } } }`,
  );
  expect(data).toEqual({
    recheckCapture: { capture: { checks: [{ outcome: 'HASH_DIFFERS' }, { outcome: 'FOUND' }] } },
  });
  const failed = await gateway.askAs<{ failedCaptures: { id: string }[] }>(
    'REPORTER',
    '{ failedCaptures { id citation { quotedWords } } }',
  );
  expect(failed.failedCaptures[0]).toMatchObject({ id: kept.id });
});

test('the copies are listed a page at a time, the latest first', async () => {
  const file = await uploaded('more than 93,000 people', 'text/plain', 'later.txt');
  const { capture: later } = await capture(file);
  interface Listed {
    captures: {
      edges: { node: { id: string } }[];
      totalCount: number;
      pageInfo: { endCursor: string };
    };
  }
  const list = (after: string | null) =>
    gateway.askAs<Listed>(
      'REPORTER',
      `query Copies($after: String) { captures(first: 1, after: $after) {
        edges { node { id file { sha256 } lastCheck { outcome } } } totalCount pageInfo { endCursor } } }`,
      { after },
    );
  const first = await list(null);
  expect(first.captures.edges).toMatchObject([
    { node: { id: later.id, lastCheck: { outcome: 'FOUND' } } },
  ]);
  const next = await list(first.captures.pageInfo.endCursor);
  expect(next.captures.totalCount).toBe(first.captures.totalCount);
  expect(next.captures.edges[0]?.node.id).not.toBe(later.id);
});

test('a file that is not there, or no citation, is refused by name', async () => {
  const { faults } = await capture('nowhere', 'nobody');
  expect(faults).toMatchObject([{ path: 'citation' }, { path: 'file' }]);
});

test.each([
  ['a program as a PDF', 'MZ\u0090\u0000\u0003', 'application/pdf', 415],
  ['a page as a picture', '<!doctype html><p>', 'image/png', 415],
  ['a page as a page in one file', '<!doctype html><p>', 'multipart/related', 415],
  ['nothing', '', 'text/plain', 400],
])('%s is not taken', async (_what, bytes, type, status) => {
  expect((await upload(bytes, type, 'file')).status).toBe(status);
});

test('a capture of more than 25 MB is not taken, and leaves nothing behind', async () => {
  const response = await upload(
    Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(25 * 1024 * 1024)]),
    'application/pdf',
    'huge.pdf',
  );
  expect(response.status).toBe(413);
  const left = await gateway.owner.sql
    .selectFrom('stored_file')
    .select('id')
    .where('name', '=', 'huge.pdf')
    .execute();
  expect(left).toEqual([]);
});

test('files are given to staff only, never to be shown in place', async () => {
  const id = await uploaded(
    '<!doctype html><script>alert(1)</script>',
    'text/html',
    '../тест "x".html',
  );
  const url = `${gateway.url}/staff/files/${id}`;
  expect((await fetch(url)).status).toBe(401);
  const response = await fetch(url, { headers: { cookie: await gateway.cookieOf('REPORTER') } });
  expect(response.status).toBe(200);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename=".*"; filename\*=UTF-8''%D1%82/,
  );
  expect(await response.text()).toContain('<script>');
});

test('nobody uploads without being signed in', async () => {
  const response = await fetch(`${gateway.url}/staff/files`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'x-file-name': 'a' },
    body: 'a',
  });
  expect(response.status).toBe(401);
});
