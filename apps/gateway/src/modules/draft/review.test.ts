import { expect, test } from 'vitest';
import { draftDesk, documentOf, type Role } from '../../../test/draft-desk.ts';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();
const { begin, save, step, read } = draftDesk(gateway);

test('a reporter hands in, an editor sends back with a note, another approves', async () => {
  const draft = await begin();
  const handedIn = await step('REPORTER', 'submitDraft', draft);
  const version = handedIn?.version ?? 0;
  expect(await step('EDITOR', 'sendBackDraft', { id: draft.id, version })).toMatchObject({
    field: 'note',
  });
  const back = await step('EDITOR', 'sendBackDraft', { id: draft.id, version }, 'Name the source.');
  expect(back).toMatchObject({ __typename: 'DraftChanged' });
  const again = await step('REPORTER', 'submitDraft', {
    id: draft.id,
    version: back?.version ?? 0,
  });
  await step('EDITOR', 'approveDraft', { id: draft.id, version: again?.version ?? 0 });
  const seen = await read<{ state: string; decisions: object[] }>(
    draft.id,
    'state decisions { action note by { name } }',
  );
  expect(seen.state).toBe('APPROVED');
  expect(seen.decisions).toMatchObject([
    { action: 'APPROVED' },
    { action: 'SUBMITTED' },
    { action: 'SENT_BACK', note: 'Name the source.' },
    { action: 'SUBMITTED' },
    { action: 'CREATED' },
  ]);
});

const approvedBy = async (role: Role, person?: string) => {
  const draft = await begin('EDITOR');
  const handedIn = await step('EDITOR', 'submitDraft', draft);
  const at = { id: draft.id, version: handedIn?.version ?? 0 };
  return await step(role, 'approveDraft', at, undefined, person);
};

test('an editor does not approve what they wrote; a second one does, and a chief may', async () => {
  expect(await approvedBy('EDITOR')).toMatchObject({ obstacles: [{ code: 'NOT_APPROVED' }] });
  expect(await approvedBy('EDITOR', 'second')).toMatchObject({ __typename: 'DraftChanged' });
  expect(await approvedBy('EDITOR_IN_CHIEF')).toMatchObject({ __typename: 'DraftChanged' });
});

test('an approval does not outlast the text that was approved', async () => {
  const draft = await begin();
  const handedIn = await step('REPORTER', 'submitDraft', draft);
  const at = { id: draft.id, version: handedIn?.version ?? 0 };
  const approved = await step('EDITOR', 'approveDraft', at);
  const { hasApprovalLapsed, draft: saved } = await save(
    'REPORTER',
    { id: draft.id, version: approved?.version ?? 0 },
    documentOf('Another'),
  );
  expect([hasApprovalLapsed, saved.state]).toEqual([true, 'IN_REVIEW']);
});

test('a step about an old version is refused', async () => {
  const draft = await begin();
  await save('REPORTER', draft, documentOf('Newer'));
  expect(await step('REPORTER', 'submitDraft', draft)).toMatchObject({
    obstacles: [{ code: 'MOVED_ON' }],
  });
});
