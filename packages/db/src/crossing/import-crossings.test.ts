import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, describe, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { readDataRevision } from '../reading/data-revision.ts';
import { crossingEntry } from './crossing-entry.fixture.ts';
import { findCrossingsByIds, listCrossingVersions } from './find-crossings.ts';
import { importCrossings, type ImportRequest } from './import-crossings.ts';
import type { ImportedCrossing } from './imported-crossing.ts';
import { recordCrossings } from './record-crossings.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const { quantity } = crossingEntry({ id: 'any' });

/** A report of so many, by a source of the test's own. */
function imported(source: string, name: string, value = '5'): ImportedCrossing {
  const entry = crossingEntry({
    id: `${source}-${name}`,
    originId: 'RU',
    destinationId: 'GE-LARS',
    citationId: `file-of-${source}`,
    quantity: { ...quantity, qualifier: 'EXACTLY', value, sourceWording: value },
  });
  return { ...entry, line: 2, sourceId: source };
}

/** What an import of this source asks for; each a day after the one before. */
let day = 1;
function request(source: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  day += 1;
  const place = { kind: 'COUNTRY', between: [], partOf: [] } as const;
  return {
    ground: {
      places: [
        { ...place, id: 'RU', name: 'Russia' },
        { ...place, id: 'GE', name: 'Georgia' },
        {
          id: 'GE-LARS',
          name: 'Upper Lars',
          kind: 'BORDER_POINT',
          between: ['GE', 'RU'],
          partOf: [{ whole: 'GE', from: null }],
        },
      ],
      sources: [{ id: source, name: source, kind: 'GOVERNMENT', countryId: 'GE', note: null }],
      citations: [
        {
          id: `file-of-${source}`,
          sourceId: source,
          title: 'Entries',
          url: null,
          retrievedAt: null,
          sha256: 'a'.repeat(64),
          exact: 'day,value',
        },
      ],
    },
    knownFrom: `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`,
    mapping: 'plain',
    onChange: 'REFUSE',
    changeReason: 'A later file says otherwise.',
    ...changes,
  };
}

const batches = (...all: ImportedCrossing[][]) =>
  async function* some() {
    yield* all;
  };

async function count(source: string): Promise<number> {
  const row = await sql
    .selectFrom('crossing_version')
    .select((build) => build.fn.countAll<string>().as('count'))
    .where('source_id', '=', source)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

test('reports enter with what they rest on, known from the instant of the import', async () => {
  const asked = request('first');
  const outcome = await importCrossings(
    database,
    batches([imported('first', 'a'), imported('first', 'b')]),
    asked,
  );
  expect(outcome).toEqual({
    created: 2,
    revised: 0,
    unchanged: 0,
    changed: [],
    places: 3,
    sources: 1,
  });
  const [crossing] = await findCrossingsByIds(sql, ['first-a'], null);
  expect(crossing).toMatchObject({
    version: 1,
    knownFrom: asked.knownFrom,
    destination: { id: 'GE-LARS', name: 'Upper Lars' },
    citation: { source: { id: 'first' }, archiveSha256: 'a'.repeat(64), exact: 'day,value' },
    quantity: { value: '5', qualifier: 'EXACTLY' },
  });
});

test('the same file twice adds nothing, and no cache need hear of it', async () => {
  const file = batches([imported('twice', 'a'), imported('twice', 'b')]);
  await importCrossings(database, file, request('twice'));
  const before = await readDataRevision(sql);
  const again = await importCrossings(database, file, request('twice'));
  expect(again).toMatchObject({ created: 0, unchanged: 2, places: 0, sources: 0 });
  expect([await count('twice'), await readDataRevision(sql)]).toEqual([2, before]);
});

test('a new report advances the data revision by one', async () => {
  const before = Number(await readDataRevision(sql));
  await importCrossings(
    database,
    batches([imported('revision', 'a')], [imported('revision', 'b')]),
    request('revision'),
  );
  expect(Number(await readDataRevision(sql))).toBe(before + 1);
});

describe('a count that the ledger has with another value', () => {
  test('becomes a new version, with the reason, and the old one stays', async () => {
    await importCrossings(database, batches([imported('changing', 'a', '5')]), request('changing'));
    const outcome = await importCrossings(
      database,
      batches([imported('changing', 'a', '6')]),
      request('changing', { onChange: 'REVISE' }),
    );
    expect(outcome).toMatchObject({ created: 0, revised: 1 });
    const versions = (await listCrossingVersions(sql, ['changing-a']))
      .flat()
      .map((one) => [one.version, one.quantity.value, one.changeReason]);
    expect(versions.toSorted()).toEqual([
      [1, '5', null],
      [2, '6', 'A later file says otherwise.'],
    ]);
  });

  test('is left as it is, and told, where the mapping refuses changes', async () => {
    await importCrossings(database, batches([imported('firm', 'a', '5')]), request('firm'));
    const outcome = await importCrossings(
      database,
      batches([imported('firm', 'a', '6'), imported('firm', 'b')]),
      request('firm'),
    );
    expect(outcome).toMatchObject({
      created: 1,
      changed: [
        { id: 'firm-a', line: 2, recorded: '5', imported: '6', recordedBy: 'import:plain' },
      ],
    });
    expect(await count('firm')).toBe(2);
  });

  test('undoes the whole import, where the mapping refuses files', async () => {
    await importCrossings(database, batches([imported('strict', 'a', '5')]), request('strict'));
    const attempt = importCrossings(
      database,
      batches([imported('strict', 'b')], [imported('strict', 'a', '6')]),
      request('strict', { onChange: 'REFUSE_ALL' }),
    );
    await expect(attempt).rejects.toThrow('nothing was recorded');
    expect(await count('strict')).toBe(1);
  });

  test('is never revised by a file once a person has corrected it', async () => {
    await importCrossings(database, batches([imported('edited', 'a', '5')]), request('edited'));
    const corrected = {
      ...imported('edited', 'a', '7'),
      version: 2,
      knownFrom: '2026-02-01T12:00:00Z',
      recordedBy: 'an editor',
    };
    await recordCrossings(sql, [corrected]);
    const outcome = await importCrossings(
      database,
      batches([imported('edited', 'a', '6')]),
      request('edited', { onChange: 'REVISE' }),
    );
    expect(outcome.changed).toMatchObject([{ recordedBy: 'an editor', recorded: '7' }]);
    expect(await count('edited')).toBe(2);
  });
});

const many = (source: string) =>
  Array.from({ length: 20 }, (_, batch) =>
    Array.from({ length: 1000 }, (__, at) => imported(source, `${batch}-${at}`)),
  );

async function* failing() {
  yield [imported('failing', 'a')];
  throw new Error('The disk is gone.');
}

describe('nothing stays of an import', () => {
  test('whose last of twenty thousand rows is bad', async () => {
    const all = many('last-bad');
    const bad = { ...imported('last-bad', 'bad'), destinationId: 'RU' };
    await expect(
      importCrossings(database, batches(...all, [bad]), request('last-bad')),
    ).rejects.toThrow('ends_differ');
    expect(await count('last-bad')).toBe(0);
    expect(
      await sql.selectFrom('source').select('id').where('id', '=', 'last-bad').execute(),
    ).toEqual([]);
  });

  test('whose file fails while it is read', async () => {
    await expect(importCrossings(database, failing, request('failing'))).rejects.toThrow(
      'The disk is gone.',
    );
    expect(await count('failing')).toBe(0);
  });

  test('that was cancelled half-way', async () => {
    const cancel = new AbortController();
    const onProgress = (reports: number) => {
      if (reports >= 10_000) cancel.abort();
    };
    const attempt = importCrossings(
      database,
      batches(...many('cancelled')),
      request('cancelled', { onProgress, signal: cancel.signal }),
    );
    await expect(attempt).rejects.toThrow('abort');
    expect(await count('cancelled')).toBe(0);
  });

  test('that only compares', async () => {
    const asked = request('dry', { isDryRun: true });
    const before = await readDataRevision(sql);
    expect(await importCrossings(database, batches([imported('dry', 'a')]), asked)).toMatchObject({
      created: 1,
      places: 0,
      sources: 0,
    });
    expect([await count('dry'), await readDataRevision(sql)]).toEqual([0, before]);
  });
});

test('two imports do not run at once', async () => {
  const waiting = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const slow = async function* file() {
    begun.resolve();
    await waiting.promise;
    yield [imported('slow', 'a')];
  };
  const first = importCrossings(database, slow, request('slow'));
  await begun.promise;
  await expect(importCrossings(database, batches([]), request('other'))).rejects.toThrow(
    'Another import is running',
  );
  waiting.resolve();
  expect(await first).toMatchObject({ created: 1 });
});
