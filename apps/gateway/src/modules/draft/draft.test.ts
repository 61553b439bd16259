import { expect, test } from 'vitest';
import { emptyArticle, plainText } from '@headcount/ledger';
import { checkArticle, type CheckGround, checkContextOf } from '@headcount/ledger/prose';
import {
  draftDesk,
  documentOf,
  OPENED,
  RESULT,
  type Role,
  type Saved,
} from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin, save, read } = draftDesk(gateway);

test('a draft begins empty, and is kept word by word', async () => {
  const draft = await begin('REPORTER', { headline: 'Thousands leave' });
  expect(draft).toMatchObject({ state: 'DRAFT', version: 1, headline: 'Thousands leave' });
  const { draft: saved } = await save('REPORTER', draft, documentOf('Many leave', 'A line.'));
  expect(saved).toMatchObject({ version: 2, headline: 'Many leave' });
  expect(plainText(saved.document, 'body')).toBe('A line.');
});

test('what is no article is refused by its place', async () => {
  const draft = await begin();
  const bad = { type: 'article', content: [{ type: 'body', content: [{ type: 'image' }] }] };
  const { __typename, faults } = await save('REPORTER', draft, bad);
  expect(__typename).toBe('DraftRefused');
  expect(faults[0]).toMatchObject({
    path: 'document.content[0].content[0].type',
    given: '“image”',
  });
});

test.each([
  ['slug', { slug: '../etc' }],
  ['slug', { slug: 'admin' }],
  ['language', { language: 'no language' }],
  ['leadingFigure', { leadingFigure: 'no-such-figure' }],
])('%s is refused where it is not allowed: %o', async (field, changes) => {
  const { faults } = await save('REPORTER', await begin(), emptyArticle(), changes);
  expect(faults.map(({ path }) => path)).toEqual([field]);
});

test('a stale save is refused, and both texts are merged', async () => {
  const draft = await begin();
  const queue = 'The queue at the border post was six miles long on Sunday evening.';
  const decree = 'The decree was signed on the morning of a Wednesday in September.';
  const { draft: common } = await save('REPORTER', draft, documentOf('One', queue, decree));
  await save('EDITOR', common, documentOf('One', queue, decree.replace('morning', 'evening')));
  const mine = documentOf('One', queue.replace('six', 'seven'), decree);
  const conflict = await save('REPORTER', common, mine);
  expect(conflict).toMatchObject({ __typename: 'DraftConflict', version: 3, conflicts: [] });
  expect(plainText(conflict.merged, 'body')).toBe(
    `${queue.replace('six', 'seven')}\n\n${decree.replace('morning', 'evening')}`,
  );
  const again = await save('REPORTER', { id: draft.id, version: 3 }, conflict.merged, {
    kind: 'MERGE',
  });
  expect(again.draft.version).toBe(4);
});

test('where both wrote the same words otherwise, both are told', async () => {
  const { draft } = await save('REPORTER', await begin(), documentOf('One', 'A long queue stood.'));
  await save('EDITOR', draft, documentOf('One', 'A short queue stood.'));
  const { conflicts } = await save('REPORTER', draft, documentOf('One', 'A huge queue stood.'));
  expect(conflicts).toMatchObject([
    { mine: 'A huge queue stood.', theirs: 'A short queue stood.' },
  ]);
});

test('an earlier version is restored as a new one, and its difference can be read', async () => {
  const draft = await begin();
  const { draft: second } = await save('REPORTER', draft, documentOf('First words'));
  const { draft: third } = await save('REPORTER', second, documentOf('Other words'));
  const { restoreDraftVersion } = await gateway.askAs<{ restoreDraftVersion: Saved }>(
    'REPORTER',
    `mutation ($input: RestoreDraftVersionInput!) { restoreDraftVersion(input: $input) { ${RESULT} } }`,
    { input: { draft: draft.id, version: third.version, of: 2 } },
  );
  expect(restoreDraftVersion.draft).toMatchObject({ version: 4, headline: 'First words' });
  const { difference, versions } = await read<{
    difference: { kind: string; parts: { kind: string; text: string }[] }[];
    versions: { edges: { node: { version: number; kind: string } }[] };
  }>(
    draft.id,
    `difference(from: 2, to: 3) { kind parts { kind text } }
     versions { edges { node { version kind by { name } } } }`,
  );
  expect(difference[0]).toMatchObject({ kind: 'CHANGED' });
  expect(versions.edges.map(({ node }) => node.kind)).toEqual(['RESTORE', 'SAVE', 'SAVE', 'SAVE']);
});

const openIt = async (role: Role) => {
  const { openDraft } = await gateway.askAs<{ openDraft: Saved }>(
    role,
    `mutation ($input: OpenDraftInput!) { openDraft(input: $input) { ${OPENED} } }`,
    { input: { article: 'mobilization-exodus' } },
  );
  return openDraft.draft;
};

test('a published article is opened once, as readers see it, and checked as they do', async () => {
  const [one, other] = [await openIt('REPORTER'), await openIt('EDITOR')];
  expect(other.id).toBe(one.id);
  const { ground, baseRevision, preview } = await read<{
    ground: CheckGround;
    baseRevision: number;
    preview: { headline: string; coverage: { bound: number }; bindings: { text: string }[] };
  }>(one.id, 'ground baseRevision preview { headline coverage { bound } bindings { text } }');
  expect(baseRevision).toBe(1);
  expect(checkArticle(one.document, checkContextOf(ground)).diagnostics).toEqual([]);
  expect(preview.headline).toBe(one.headline);
  expect(preview.coverage.bound).toBeGreaterThan(5);
  expect(preview.bindings.map(({ text }) => text)).toContain('more than 370,000');
});
