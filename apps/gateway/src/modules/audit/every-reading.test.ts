import { beforeEach, expect, test } from 'vitest';
import { documentOf, draftDesk, type DraftSeen, type Saved } from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin, save } = draftDesk(gateway);

/** How often an act of somebody stands in the audit, and to what it was done. */
async function noted(action: string, name: string): Promise<(string | null)[]> {
  const rows = await gateway.owner.sql
    .selectFrom('audit_entry')
    .select('subject_id')
    .where('action', '=', action)
    .where('actor_id', '=', await gateway.idOf('EDITOR_IN_CHIEF', name))
    .orderBy('position')
    .execute();
  return rows.map((row) => row.subject_id);
}

let draft: DraftSeen;
beforeEach(async () => {
  draft = (await save('REPORTER', await begin('REPORTER'), documentOf('One', 'Two.'))).draft;
});

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ... on DraftConflict { merged } } }`;
const empty = {
  version: 1,
  kind: 'AUTOSAVE',
  document: documentOf(''),
  byline: '',
  language: 'en',
};

test.each([
  ['the desk’s list', '{ drafts(first: 5) { edges { node { document } } } }'],
  ['a preview in a list', '{ drafts(first: 5) { edges { node { preview { headline } } } } }'],
  ['remarks in a list', '{ drafts(first: 5) { edges { node { comments { body } } } } }'],
  [
    'versions in a list',
    '{ drafts { edges { node { versions { edges { node { document } } } } } } }',
  ],
])('that a draft was read by %s is noted', async (name, query) => {
  await gateway.askAs('EDITOR_IN_CHIEF', query, {}, name);
  await gateway.askAs('EDITOR_IN_CHIEF', query, {}, name);
  const read = await noted('DRAFT_READ', name);
  expect(read.filter((id) => id === draft.id)).toHaveLength(1);
});

test('that a draft was read by a save that came too late is noted', async () => {
  await gateway.askAs('EDITOR_IN_CHIEF', SAVE, { input: { ...empty, draft: draft.id } }, 'late');
  expect(await noted('DRAFT_READ', 'late')).toEqual([draft.id]);
});

test('that an open draft was read by opening it again is noted', async () => {
  const open = `mutation { openDraft(input: { article: "mobilization-exodus" }) {
    ... on DraftSaved { draft { id document } } } }`;
  await gateway.askAs('REPORTER', open);
  const { openDraft } = await gateway.askAs<{ openDraft: Pick<Saved, 'draft'> }>(
    'EDITOR_IN_CHIEF',
    open,
    {},
    'opens',
  );
  expect(await noted('DRAFT_READ', 'opens')).toEqual([openDraft.draft.id]);
});

test('whoever is answered with what they wrote themselves is not noted as a reader', async () => {
  const reporter = await gateway.idOf('REPORTER');
  const rows = await gateway.owner.sql
    .selectFrom('audit_entry')
    .select('position')
    .where('action', '=', 'DRAFT_READ')
    .where('subject_id', '=', draft.id)
    .where('actor_id', '=', reporter)
    .execute();
  expect(rows).toEqual([]);
});

test('a list that tells no words of its drafts notes nothing', async () => {
  await gateway.askAs('EDITOR_IN_CHIEF', '{ drafts { edges { node { headline } } } }', {}, 'desk');
  expect(await noted('DRAFT_READ', 'desk')).toEqual([]);
});

test('that somebody read the audit, or took it as a file, is noted', async () => {
  await gateway.askAs('EDITOR_IN_CHIEF', '{ auditEntries { totalCount } }', {}, 'auditor');
  await gateway.askAs('EDITOR_IN_CHIEF', '{ auditEntries { totalCount } }', {}, 'auditor');
  expect(await noted('AUDIT_READ', 'auditor')).toEqual(['entries']);
});

test('that somebody took a file of evidence is noted, each time', async () => {
  const cookie = await gateway.cookieOf('EDITOR_IN_CHIEF', 'takes');
  const stored = await fetch(`${gateway.url}/staff/files`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': 'page.txt', 'content-type': 'text/plain' },
    body: 'What the ministry said.',
  });
  const { id } = (await stored.json()) as { id: string };
  for (let time = 0; time < 2; time += 1) {
    const taken = await fetch(`${gateway.url}/staff/files/${id}`, { headers: { cookie } });
    expect(await taken.text()).toBe('What the ministry said.');
  }
  expect(await noted('FILE_TAKEN', 'takes')).toEqual([id, id]);
});
