import { listParkedOutbox } from '@headcount/db/newsroom';
import { beforeAll, expect, test } from 'vitest';
import { approve } from '../../../test/drafts.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { publications } from '../../../test/publications.ts';
import { FOLLOW_UPS } from '../../publishing/worker/follow-ups.ts';
import { followOutbox } from '../../publishing/worker/follow-outbox.ts';

const gateway = await openStaffGateway();
const { database } = gateway;
const { publish, read } = publications(gateway);
const { signal } = new AbortController();
const faults: unknown[] = [];

/** Does what follows from what was recorded, as the gateway's worker does. */
const follow = () =>
  followOutbox(database, FOLLOW_UPS, (error) => `fault-${faults.push(error)}`, signal);

/** As if what followed had not been noted as done. */
const forget = () =>
  gateway.owner.sql
    .updateTable('outbox_entry')
    .set({ done_at: null, claimed_until: null, available_at: '2020-01-01T00:00:00Z' })
    .execute();

interface Waiting {
  readonly id: string;
  readonly draftId: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

async function waiting(): Promise<Waiting[]> {
  const query = `{ waitingCorrections { id draftId before after reason figure { slug } by { id name } appliedAt } }`;
  const data = await gateway.askAs<{ waitingCorrections: Waiting[] }>('REPORTER', query);
  return data.waitingCorrections;
}

const CROSSING =
  '{ crossing(key: "ru-ge-2022-10") { version citation { key } periodStart periodEnd } }';

/** Changes the report for Georgia, of which the founding story makes 93,000. */
async function georgiaSays(value: string): Promise<string> {
  const { crossing } = await gateway.askAs<{
    crossing: { version: number; citation: { key: string } };
  }>('REPORTER', CROSSING);
  const input = {
    key: 'ru-ge-2022-10',
    version: crossing.version,
    citation: { key: crossing.citation.key },
    quantity: { value, qualifier: 'MORE_THAN', unit: 'entries', sourceWording: `over ${value}` },
    measure: 'ENTRIES',
    countUnit: 'CROSSING',
    temporalKind: 'FLOW',
    population: 'CITIZENS_OF_ORIGIN',
    origin: 'RU',
    destination: 'GE',
    period: { start: '2022-09-21', end: '2022-10-04' },
    reportedOn: '2022-10-05',
    changeReason: 'The ministry counted again.',
  };
  const { recordCrossing } = await gateway.askAs<{ recordCrossing: { __typename: string } }>(
    'REPORTER',
    `mutation ($input: RecordCrossingInput!) { recordCrossing(input: $input) { __typename
      ... on RecordRefused { faults { path message } } } }`,
    { input },
  );
  return recordCrossing.__typename;
}

async function applyAll(): Promise<string> {
  const corrections = await waiting();
  const draftId = corrections[0]?.draftId ?? '';
  for (const { id } of corrections) {
    const { draft } = await gateway.askAs<{ draft: { version: number } }>(
      'EDITOR',
      'query ($id: ID!) { draft(id: $id) { version } }',
      { id: draftId },
    );
    const { applyCorrection } = await gateway.askAs<{ applyCorrection: { __typename: string } }>(
      'EDITOR',
      `mutation ($input: ApplyCorrectionInput!) { applyCorrection(input: $input) { __typename
        ... on DraftRefused { faults { path given message } } } }`,
      { input: { correction: id, version: draft.version } },
    );
    expect(applyCorrection).toMatchObject({ __typename: 'CorrectionSaved' });
  }
  return draftId;
}

beforeAll(async () => {
  await forget();
  await follow();
});

test('while nothing that is printed has changed, nothing is drafted', async () => {
  expect(await waiting()).toEqual([]);
});

test('a report that no longer bears a public text out drafts its correction, with before, after and why', async () => {
  expect(await georgiaSays('50000')).toBe('CrossingRecorded');
  await follow();
  const drafted = await waiting();
  const total = drafted.find(({ before }) => before === 'more than 370,000');
  expect(total).toMatchObject({
    after: 'more than 327,000',
    figure: { slug: 'total-entries' },
    by: { id: null, name: 'The ledger' },
    appliedAt: null,
  });
  expect(total?.reason).toMatch(
    /^The count of .+ for Georgia, reported on .+, now says more than 50,000\. The reports now bear out “more than 327,000”\.$/,
  );
  expect(drafted.map(({ before }) => before)).toContain('more than 93,000');
});

test('followed again, the same change drafts nothing more', async () => {
  const before = await waiting();
  await forget();
  await follow();
  expect(await waiting()).toEqual(before);
});

test('a further change brings what waits up to date, and one that is set right again drops it', async () => {
  const count = (await waiting()).length;
  await georgiaSays('60000');
  await follow();
  const updated = await waiting();
  expect(updated).toHaveLength(count);
  expect(updated.map(({ after }) => after)).toContain('more than 337,000');
  await georgiaSays('93000');
  await follow();
  expect((await waiting()).filter(({ before }) => before === 'more than 370,000')).toEqual([]);
  const dropped = await gateway.askAs<{
    draft: { corrections: { droppedAt: string | null; droppedReason: string | null }[] };
  }>('EDITOR', 'query ($id: ID!) { draft(id: $id) { corrections { droppedAt droppedReason } } }', {
    id: updated[0]?.draftId,
  });
  expect(dropped.draft.corrections[0]?.droppedReason).toMatch(
    /^What is printed is borne out again\./,
  );
});

test('what is drafted is put into the text wherever it stands; a comparison that no longer holds keeps it from readers', async () => {
  await georgiaSays('50000');
  await follow();
  const draftId = await applyAll();
  const { draft } = await gateway.askAs<{ draft: { document: unknown } }>(
    'EDITOR',
    'query ($id: ID!) { draft(id: $id) { document } }',
    { id: draftId },
  );
  const text = JSON.stringify(draft.document);
  expect(text).toMatch(/ore than 327,000/);
  expect(text).not.toMatch(/ore than 370,000/);
  const outcome = await publish(draftId, await approve(database, draftId));
  const diagnostics = outcome.obstacles?.map(({ diagnostic }) => diagnostic?.code);
  expect(new Set(diagnostics)).toEqual(new Set(['COMPARISON_NOT_PROVEN']));
  expect((await read('mobilization-exodus')).revision).toBe(1);
});

test('nothing that follows was given up', async () => {
  expect(faults).toEqual([]);
  expect(await listParkedOutbox(database.sql)).toEqual([]);
});
