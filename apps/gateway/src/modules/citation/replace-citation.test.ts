import { recordCitations, recordCrossings } from '@headcount/db';
import { expect, test } from 'vitest';
import { aCitation, aCrossing, names } from '../../../test/builders.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const ask = <Data>(query: string, variables?: Record<string, unknown>, name?: string) =>
  gateway.askAs<Data>('EDITOR', query, variables, name);

/** A citation of the story, and the report that cites it. */
const KEY = 'ru-kz-2022-10-04';

interface Said {
  readonly source: { readonly slug: string };
  readonly via: { readonly slug: string } | null;
  readonly credited: { readonly slug: string } | null;
  readonly quotedWords: string;
  readonly title: string | null;
}

/** What a citation says, as its form would send it again. */
async function entered(key: string) {
  const { citation } = await ask<{ citation: Said }>(
    `{ citation(key: "${key}") { source { slug } via { slug } credited { slug } statedBy url title
      publishedOn retrievedAt quotedWords prefix suffix } }`,
  );
  const { source, via, credited, quotedWords: exact, ...said } = citation;
  const named = { via: via?.slug ?? null, credited: credited?.slug ?? null };
  return { ...said, source: source.slug, ...named, exact };
}

interface Outcome {
  readonly __typename: string;
  readonly citation?: { readonly key: string };
}

const replace = async (input: object, name?: string) =>
  (
    await ask<{ replaceCitation: Outcome }>(
      `mutation ($input: ReplaceCitationInput!) { replaceCitation(input: $input) { __typename
        ... on CitationReplaced { recordCount citation { key version title replaces { key } }
          replaced { key version deprecatedReason replacedBy { key } } }
        ... on RecordRefused { faults { path given allowed } }
        ... on RecordConflict { version by { name } reason changes { field before after }
          theirs { ... on Citation { key } } } } }`,
      { input },
      name,
    )
  ).replaceCitation;

const history = async (kind: string, key: string) =>
  (
    await ask<{ recordHistory: object[] }>(
      `{ recordHistory(kind: ${kind}, key: "${key}") { key version reason changes { field before after } } }`,
    )
  ).recordHistory;

const TITLE = { before: null as string | null, after: 'Out of Russia' };

test('before it is put right, it is said what would be put right and what cites it', async () => {
  const citation = await entered(KEY);
  TITLE.before = citation.title;
  const judged = await ask<Record<'put' | 'new', { faults: object[]; notices: object[] }>>(
    `query ($input: ReplaceCitationInput!, $new: RecordCitationInput!) {
      put: judgeCitationReplacement(input: $input) { faults { path } notices { message } }
      new: judgeCitation(input: $new) { faults { path } notices { message } } }`,
    { input: { key: KEY, version: 1, citation }, new: { citation } },
  );
  expect(judged.put.faults).toEqual([{ path: 'changeReason' }, { path: 'citation.exact' }]);
  // It is like the one whose place it takes, and that is no doubt.
  expect(judged.put.notices).toEqual(judged.new.notices.slice(1));
  expect(judged.new.notices.length).toBeGreaterThan(0);
  expect(
    await ask(
      `{ whereUsed(kind: CITATION, key: "${KEY}") { recordCount records { ... on Crossing { key } } } }`,
    ),
  ).toEqual({ whereUsed: { recordCount: 1, records: [{ key: 'ru-kz-2022-10-04' }] } });
});

test('what puts nothing right, is of another source, or is not there, is refused by its field', async () => {
  const citation = await entered(KEY);
  const why = { key: KEY, version: 1, changeReason: 'mistyped' };
  expect(await replace({ ...why, citation })).toMatchObject({
    faults: [{ path: 'citation.exact' }],
  });
  const other = { ...citation, source: 'frontex' };
  expect(await replace({ ...why, citation: other })).toMatchObject({
    faults: [{ path: 'citation.source', given: 'frontex' }],
  });
  const right = { ...citation, title: TITLE.after };
  expect(await replace({ ...why, key: 'nothing', citation: right })).toMatchObject({
    faults: [{ path: 'key', given: 'nothing' }],
  });
  expect(await replace({ ...why, changeReason: ' ', citation: right })).toMatchObject({
    faults: [{ path: 'changeReason' }],
  });
  expect(await replace({ ...why, version: 7, citation: right })).toMatchObject({
    faults: [{ path: 'version', given: '7' }],
  });
  const taken = { ...why, newKey: KEY, citation: right };
  expect(await replace(taken)).toMatchObject({ faults: [{ path: 'newKey' }] });
  expect(await history('CITATION', KEY)).toHaveLength(1);
});

test('a citation put right takes the place of the old one in what cites it, and every history tells it', async () => {
  const citation = { ...(await entered(KEY)), title: TITLE.after };
  const put = {
    key: KEY,
    version: 1,
    newKey: 'put-right',
    changeReason: 'the title was cut',
    citation,
  };
  expect(await replace(put)).toEqual({
    __typename: 'CitationReplaced',
    recordCount: 1,
    citation: { key: 'put-right', version: 1, title: TITLE.after, replaces: { key: KEY } },
    replaced: {
      key: KEY,
      version: 2,
      deprecatedReason: 'the title was cut',
      replacedBy: { key: 'put-right' },
    },
  });
  const change = { field: 'title', ...TITLE };
  expect((await history('CROSSING', 'ru-kz-2022-10-04')).slice(0, 1)).toMatchObject([
    { reason: 'the title was cut', changes: [{ ...change, field: 'citation.title' }] },
  ]);
  const chain = await history('CITATION', 'put-right');
  expect(chain).toMatchObject([
    { key: 'put-right', version: 1, reason: 'the title was cut' },
    { key: KEY, version: 2, changes: [{ field: 'deprecatedReason' }, { after: 'put-right' }] },
    { key: KEY, version: 1, changes: [] },
  ]);
  expect(chain[0]).toMatchObject({ changes: [change] });
  const { crossing } = (
    await gateway.answerReader('{ crossing(key: "ru-kz-2022-10-04") { citation { title } } }')
  ).body.data as { crossing: object };
  expect(crossing).toEqual({ citation: { title: TITLE.after } });
});

test('what must follow is asked for: of both citations, and of what cites them', async () => {
  const entries = await gateway.database.sql
    .selectFrom('outbox_entry')
    .select('payload')
    .where('topic', '=', 'RECORDS_CHANGED')
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  expect(entries).toEqual([
    {
      payload: {
        records: [
          { kind: 'CITATION', id: KEY },
          { kind: 'CITATION', id: 'put-right' },
          { kind: 'CROSSING', id: KEY },
        ],
      },
    },
  ]);
});

test('what was known before, and what was published, cites what it cited', async () => {
  const asOf = await ask<{ crossing: { citation: { key: string } } }>(
    '{ crossing(key: "ru-kz-2022-10-04", asOf: "2022-10-05T00:00:00Z") { citation { key } } }',
  );
  expect(asOf.crossing.citation.key).toBe(KEY);
});

test('whoever puts it right too is told who was first and what stands in its place; it is settled', async () => {
  const citation = { ...(await entered(KEY)), title: 'Out, out' };
  const late = { key: KEY, version: 1, changeReason: 'a better title', citation };
  expect(await replace(late, 'second')).toMatchObject({
    __typename: 'RecordConflict',
    version: 1,
    reason: 'the title was cut',
    changes: [{ field: 'title', ...TITLE }],
    theirs: { key: 'put-right' },
  });
  expect(await replace({ ...late, version: 2 })).toMatchObject({
    faults: [{ path: 'key', given: KEY, allowed: expect.stringContaining('put-right') }],
  });
  const back = await ask(
    `mutation { deprecateRecord(input: { kind: CITATION, key: "${KEY}", version: 2, changeReason: "x" }) {
      ... on RecordRefused { faults { path } } } }`,
  );
  expect(back).toEqual({ deprecateRecord: { faults: [{ path: 'key' }] } });
  expect(await replace({ ...late, key: 'put-right' })).toMatchObject({
    __typename: 'CitationReplaced',
    recordCount: 1,
  });
  const [, , oldest] = (await history('CITATION', 'put-right')).toReversed();
  expect(oldest).toMatchObject({ key: 'put-right', version: 1 });
});

test('of several who put one citation right at once, one does, and the rest are told', async () => {
  const { recordCitation } = await ask<{ recordCitation: Required<Outcome> }>(
    `mutation { recordCitation(input: { citation: { source: "fontanka", exact: "They wait." } }) {
      ... on CitationRecorded { citation { key } } } }`,
  );
  const { key } = recordCitation.citation;
  const quote = {
    text: 'They wait.',
    language: 'en',
    speaker: 'A. Mayor',
    reportedOn: '2022-10-01',
    citation: { key },
  };
  const cite = (speaker: string) =>
    ask<{ recordQuote: { quote: { key: string } } }>(
      `mutation ($input: RecordQuoteInput!) { recordQuote(input: $input) { __typename
        ... on QuoteRecorded { quote { key } } } }`,
      { input: { ...quote, speaker } },
    );
  await cite('A. Mayor');
  const citation = { source: 'fontanka', exact: 'They wait.' };
  const [one, two, three, four] = await Promise.all([
    ...['At the pass', 'On the pass', 'By the pass'].map((title) =>
      replace({ key, version: 1, changeReason: 'a title', citation: { ...citation, title } }),
    ),
    cite('B. Mayor'),
  ]);
  const outcomes = [one, two, three].map((outcome) => (outcome as Outcome).__typename);
  expect(outcomes.toSorted()).toEqual(['CitationReplaced', 'RecordConflict', 'RecordConflict']);
  expect(four).toMatchObject({ recordQuote: { __typename: 'QuoteRecorded' } });
  const { audit } = await gateway.askAs<{ audit: { edges: { node: { subjectId: string } }[] } }>(
    'EDITOR_IN_CHIEF',
    `{ audit: auditEntries(first: 100, filter: { actions: [RECORD_REPLACED] }) { edges { node { subjectId } } } }`,
  );
  expect(audit.edges.map(({ node }) => node.subjectId)).toEqual([key, 'put-right', KEY]);
});

test('what more records cite than can be put right while somebody waits is refused, with their number', async () => {
  const { sql } = gateway.database;
  const citationId = 'of-import';
  await recordCitations(sql, [aCitation({ id: citationId })]);
  const reports = names('of-import', 10_001).map((id) => aCrossing({ id, citationId }));
  for (let at = 0; at < reports.length; at += 500) {
    await recordCrossings(sql, reports.slice(at, at + 500));
  }
  const citation = { ...(await entered(citationId)), title: 'Counts' };
  expect(
    await replace({ key: citationId, version: 1, changeReason: 'a title', citation }),
  ).toMatchObject({
    faults: [{ path: 'key', allowed: expect.stringContaining('10001 do') }],
  });
});
