import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { recordSurroundings } from '../crossing/crossing-entry.fixture.ts';
import { storeFile } from '../file/store-file.ts';
import {
  findCapturesByIds,
  listCaptureChecks,
  listCapturesByCitations,
  listFailingCaptures,
  recordCapture,
  recordCaptureCheck,
} from './capture.ts';

const copy = await testDatabase('empty');
const { sql, close } = createDatabase({ url: copy.appUrl });
afterAll(close);

test('a capture is known with the last look at it, and among the failing while that look failed', async () => {
  await recordSurroundings(sql);
  const file = {
    id: 'file',
    name: 'page.html',
    mediaType: 'text/html',
    createdBy: 'ada',
    limit: 10,
  };
  await storeFile(sql, file, (async function* () {})());
  const capture = {
    id: 'capture',
    citationId: 'ministry-page',
    fileId: 'file',
    url: null,
    note: null,
  };
  await recordCapture(sql, { ...capture, capturedBy: 'ada' });
  expect(await findCapturesByIds(sql, ['capture', 'none'])).toMatchObject([
    { ...capture, lastCheck: null },
    null,
  ]);
  const look = (outcome: 'FOUND' | 'NOT_FOUND') =>
    recordCaptureCheck(sql, 'capture', { outcome, detail: null, checkedBy: 'newsroom' });
  await look('NOT_FOUND');
  expect(await listFailingCaptures(sql)).toMatchObject([{ id: 'capture' }]);
  await look('FOUND');
  expect(await listFailingCaptures(sql)).toEqual([]);
  const [ofCitation] = await listCapturesByCitations(sql, ['ministry-page']);
  expect(ofCitation).toMatchObject([{ id: 'capture', lastCheck: { outcome: 'FOUND' } }]);
  const checks = await listCaptureChecks(sql, 'capture');
  expect(checks.map(({ outcome }) => outcome)).toEqual(['FOUND', 'NOT_FOUND']);
  expect(ofCitation?.[0]?.lastCheck).toEqual(checks[0]);
});
